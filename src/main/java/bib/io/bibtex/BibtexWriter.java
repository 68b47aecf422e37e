package bib.io.bibtex;

import bib.bibtex.write.ValueText;
import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.AnnotationWriter;
import bib.entry.DateParser;
import bib.entry.Entry;
import bib.entry.Field;
import bib.io.format.DatePrecision;
import bib.io.format.Words;
import bib.io.format.Writing;
import bib.latex.LatexEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes an entry anew, in one of the dialects.
final class BibtexWriter {
    private final Dialect dialect;
    private final Writing writing;

    BibtexWriter(Dialect dialect, Writing writing) {
        this.dialect = dialect;
        this.writing = writing;
    }

    /// The entry, with a line end at its end.
    String write(Entry entry) {
        Entry words = Words.biblatex(entry, dialect == Dialect.BIBTEX);
        List<BibtexField> fields = new ArrayList<>();
        String type = words.type().name();
        if (dialect == Dialect.BIBTEX) {
            DatePrecision.of(entry).forEach(what -> writing.losses().add(what, entry.key()));
            BibtexWords down = new BibtexWords(words, writing.losses());
            type = down.type();
            fields.addAll(down.fields());
        } else {
            fields.addAll(fields(words, entry));
        }
        fields.addAll(annotations(words, dialect == Dialect.BIBTEX));
        fields.removeIf(field -> isNoName(field.name(), entry.key()));
        return text(type, entry.key(), writing.ascii() ? inAscii(fields, entry.key()) : fields);
    }

    private static String text(String type, String key, List<BibtexField> fields) {
        int longest =
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        StringBuilder out =
                new StringBuilder("@").append(type).append('{').append(key).append(",\n");
        for (BibtexField field : fields) {
            out.append("  ")
                    .append(field.name())
                    .append(" ".repeat(longest - field.name().length()))
                    .append(" = ")
                    .append(field.source() ? field.value() : "{" + field.value() + "}")
                    .append(",\n");
        }
        return out.append("}\n").toString();
    }

    /// Fields with LaTeX for what is beyond ASCII. Keys and addresses are no LaTeX: theirs stays, and is told.
    private List<BibtexField> inAscii(List<BibtexField> fields, String key) {
        if (!isAscii(key)) {
            writing.losses().add("the key in ASCII", key);
        }
        List<BibtexField> ascii = new ArrayList<>();
        for (BibtexField field : fields) {
            String value = ValueText.ascii(field.name(), field.value());
            if (!isAscii(value)) {
                writing.losses().add("the field '" + field.name() + "' in ASCII", key);
            }
            ascii.add(new BibtexField(field.name(), value, field.source()));
        }
        return ascii;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private boolean isNoName(String field, String key) {
        boolean wrong = !ValueText.isFieldName(field);
        if (wrong) {
            writing.losses().field(field, key);
        }
        return wrong;
    }

    /// @param words  the entry in biblatex's words
    /// @param source the entry as it was read: its date may say more than [bib.entry.EntryDate] does
    private static List<BibtexField> fields(Entry words, Entry source) {
        boolean undated = words.date().start().isEmpty() && words.date().end().isEmpty();
        Optional<Field> precise = source.field("date")
                .filter(field -> DateParser.parse(field.text()).isPresent());
        List<BibtexField> fields = new ArrayList<>();
        for (Field field : words.fields()) {
            boolean date = field.name().equals("date");
            String value = date ? precise.orElse(field).value() : field.value();
            fields.add(BibtexField.of(date && undated ? "year" : field.name(), value));
        }
        return fields;
    }

    /// Each annotated field's annotations, by their name.
    private static List<BibtexField> annotations(Entry entry, boolean bibtex) {
        LatexEncoder latex = new LatexEncoder(LatexEncoder.Target.UNICODE);
        Map<String, List<Annotation>> byField = new LinkedHashMap<>();
        for (Annotation annotation : entry.annotations()) {
            String field = bibtex && annotation.field().equals("journaltitle") ? "journal" : annotation.field();
            byField.computeIfAbsent(AnnotationParser.annotating(field, annotation.name()), _ -> new ArrayList<>())
                    .add(new Annotation(
                            annotation.field(),
                            annotation.name(),
                            annotation.position(),
                            annotation.part(),
                            latex.encode(annotation.value()),
                            annotation.literal()));
        }
        return byField.entrySet().stream()
                .map(field -> BibtexField.of(field.getKey(), AnnotationWriter.write(field.getValue())))
                .toList();
    }
}
