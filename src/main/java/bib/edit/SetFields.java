package bib.edit;

import bib.bibtex.write.EntryEditor;
import bib.bibtex.write.ValueText;
import bib.entry.Entry;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gives fields of an entry new values.
public final class SetFields {
    private SetFields() {}

    /// Reads wishes as the user writes them: `field=value`, `field=` to take the field out.
    ///
    /// @return by name in lower case, in order
    /// @throws BibException of kind USAGE
    public static Map<String, String> parse(List<String> wishes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String wish : wishes) {
            int sign = wish.indexOf('=');
            String name = sign < 0 ? wish : wish.substring(0, sign).strip();
            if (sign < 0 || !ValueText.isFieldName(name)) {
                throw new BibException(
                        Kind.USAGE, "'" + wish + "' is no field=value", "write it as year=2020 or \"note=In press\"");
            }
            if (fields.put(
                            name.toLowerCase(Locale.ROOT),
                            wish.substring(sign + 1).strip())
                    != null) {
                throw new BibException(Kind.USAGE, "the field '" + name + "' is given twice", "give it once");
            }
        }
        return fields;
    }

    /// Annotations of names move with their names where a name field changes; those of names that go are dropped,
    /// and told of.
    ///
    /// @param fields values by name in lower case; an empty value takes the field out
    /// @param source whether values are LaTeX as it is to stand; else `&`, `%`, `#`, `_` and a lone `$` are written
    ///               as characters
    public static Change apply(EditableLibrary library, String key, Map<String, String> fields, boolean source) {
        Entry entry = library.one(key);
        EntryEditor editor = EntryEditor.of(entry);
        List<Diagnostic> notes = new ArrayList<>();
        fields.forEach((name, value) -> {
            String written = source ? value : ValueText.escaped(name, value);
            if (value.isEmpty()) {
                editor.remove(name);
            } else {
                editor.set(name, written);
                notes.addAll(repetitions(entry, name));
            }
            notes.addAll(RoleMover.move(entry, name, written, fields.keySet(), editor));
        });
        return new Change(editor.edits(), notes);
    }

    /// Of a field given several times the first changes, which is in force here and in BibTeX.
    private static List<Diagnostic> repetitions(Entry entry, String name) {
        return entry.fields().stream()
                .filter(field -> field.name().equals(name))
                .skip(1)
                .map(field -> Diagnostic.warning(
                        field.span(),
                        "'" + name
                                + "' stands here once more and stays as it is: biber takes the last, BibTeX the first",
                        "take it out"))
                .toList();
    }
}
