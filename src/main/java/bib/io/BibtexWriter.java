package bib.io;

import bib.bibtex.LatexEncoder;
import bib.bibtex.ValueText;
import bib.entry.Annotation;
import bib.entry.AnnotationWriter;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        BibtexWords down = new BibtexWords(words, writing.losses());
        boolean bibtex = dialect == Dialect.BIBTEX;
        List<BibtexField> fields = new ArrayList<>(bibtex ? down.fields() : fields(words));
        fields.addAll(annotations(words, bibtex));
        fields.removeIf(field -> isNoName(field.name(), entry.key()));
        int longest =
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        StringBuilder out = new StringBuilder("@")
                .append(bibtex ? down.type() : words.type().name())
                .append('{')
                .append(entry.key())
                .append(",\n");
        for (BibtexField field : fields) {
            String value = writing.ascii() ? ValueText.ascii(field.name(), field.value()) : field.value();
            out.append("  ")
                    .append(field.name())
                    .append(" ".repeat(longest - field.name().length()))
                    .append(" = ")
                    .append(field.source() ? value : "{" + value + "}")
                    .append(",\n");
        }
        return out.append("}\n").toString();
    }

    private boolean isNoName(String field, String key) {
        boolean wrong = !ValueText.isFieldName(field);
        if (wrong) {
            writing.losses().field(field, key);
        }
        return wrong;
    }

    private static List<BibtexField> fields(Entry entry) {
        boolean words = entry.date().start().isEmpty() && entry.date().end().isEmpty();
        List<BibtexField> fields = new ArrayList<>();
        for (Field field : entry.fields()) {
            boolean literal = words && field.name().equals("date");
            fields.add(BibtexField.of(literal ? "year" : field.name(), field.value()));
        }
        return fields;
    }

    /// Each annotated field's annotations, by their name.
    private static List<BibtexField> annotations(Entry entry, boolean bibtex) {
        LatexEncoder latex = new LatexEncoder(LatexEncoder.Target.UNICODE);
        Map<String, List<Annotation>> byField = new LinkedHashMap<>();
        for (Annotation annotation : entry.annotations()) {
            String field = bibtex && annotation.field().equals("journaltitle") ? "journal" : annotation.field();
            String name = annotation.name().equals(Annotation.DEFAULT) ? "" : ":" + annotation.name();
            byField.computeIfAbsent(field + "+an" + name, _ -> new ArrayList<>())
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
