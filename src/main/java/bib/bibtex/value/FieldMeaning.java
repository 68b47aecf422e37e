package bib.bibtex.value;

import bib.entry.Field;
import bib.entry.Names;
import bib.latex.Latex;
import bib.latex.PreambleCommands;
import bib.latex.VerbatimText;

/// What BibTeX's fields mean: LaTeX, or text as it stands, or names.
///
/// @param commands those that the library's preambles define
public record FieldMeaning(PreambleCommands commands) implements Field.Meaning {
    @Override
    public String text(String fieldName, String value) {
        return VerbatimFields.contain(fieldName) ? VerbatimText.decode(value) : Latex.decode(commands.expand(value));
    }

    @Override
    public String markup(String fieldName, String value) {
        boolean title = fieldName.contains("title") || fieldName.equals("journal") || fieldName.equals("series");
        return title ? Latex.markup(commands.expand(value)) : text(fieldName, value);
    }

    @Override
    public Names names(String fieldName, String value) {
        return Field.NAME_FIELDS.contains(fieldName)
                ? NameReader.read(commands.expandInNames(value)).names()
                : Names.NONE;
    }
}
