package bib.bibtex;

import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Names;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One entry's raw fields to what they mean: text, names, annotations, date.
final class EntryReader {
    private final Source source;
    private final ValueResolver resolver;
    private final List<Diagnostic> diagnostics;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Field> first = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>(0);

    private EntryReader(Source source, Macros macros, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.resolver = new ValueResolver(source.text(), macros, this::warn);
    }

    static Entry read(Source source, Block block, RawBlock raw, Macros macros, List<Diagnostic> diagnostics) {
        EntryReader reader = new EntryReader(source, macros, diagnostics);
        for (RawField field : raw.fields()) {
            reader.add(field);
        }
        reader.annotate();
        EntryDate date = reader.date();
        Span span = new Span(source, block.start(), block.end());
        return new Entry(raw.key(), new EntryType(block.type()), reader.fields, reader.annotations, date, span);
    }

    private void warn(int offset, String message, String hint) {
        diagnostics.add(Diagnostic.warning(new Span(source, offset, offset), message, hint));
    }

    private void warn(Field field, String message, String hint) {
        diagnostics.add(Diagnostic.warning(field.span(), "field '" + field.name() + "': " + message, hint));
    }

    private void add(RawField raw) {
        String name = raw.name().toLowerCase(Locale.ROOT);
        String value = resolver.value(raw);
        Span span = new Span(source, raw.start(), raw.end());
        if (VerbatimText.isField(name)) {
            keep(new Field(name, value, VerbatimText.decode(value), Names.NONE, span));
            return;
        }
        LatexText text = Latex.read(value);
        if (Field.NAME_FIELDS.contains(name)) {
            NameReader.Result names = NameReader.read(value);
            Field field = new Field(name, value, text.text(), names.names(), span);
            keep(field);
            names.problems().forEach(problem -> warn(field, problem, "see 'Names' in the BibTeX manual"));
            warnOfMarks(field, names.marked());
        } else {
            keep(new Field(name, value, text.text(), Names.NONE, span));
        }
        for (String problem : text.problems()) {
            warn(fields.getLast(), problem, "");
        }
    }

    private void keep(Field field) {
        Field earlier = first.putIfAbsent(field.name(), field);
        if (earlier != null) {
            String message =
                    "given twice; the first one, in line " + earlier.span().line() + ", counts";
            warn(field, message, "take one of them out");
        }
        fields.add(field);
    }

    private void warnOfMarks(Field field, List<Integer> marked) {
        if (marked.isEmpty()) {
            return;
        }
        StringBuilder fix = new StringBuilder();
        for (int position : marked) {
            fix.append(fix.isEmpty() ? "" : "; ").append(position).append("=equal");
        }
        String name = field.names().list().get(marked.getFirst() - 1).display();
        warn(
                field,
                "a mark is typed into the name '" + name + "'",
                "write it as an annotation: " + field.name() + "+an = {" + fix + "}");
    }

    private void annotate() {
        for (Field field : List.copyOf(fields)) {
            if (AnnotationParser.isAnnotation(field.name())) {
                AnnotationParser.Result result = AnnotationParser.parse(field.name(), field.value());
                result.annotations().forEach(annotation -> annotations.add(decoded(annotation)));
                checkAnnotations(field, result);
            }
        }
    }

    private static Annotation decoded(Annotation read) {
        String value = Latex.decode(read.value());
        return new Annotation(read.field(), read.name(), read.position(), read.part(), value, read.literal());
    }

    private void checkAnnotations(Field field, AnnotationParser.Result result) {
        if (!result.problems().isEmpty()) {
            String hint = "biblatex wants: " + field.name() + " = {1=equal; 2=equal}";
            warn(field, String.join("; ", result.problems().subList(0, 1)), hint);
        }
        for (Annotation annotation : result.annotations()) {
            int names = names(annotation.field());
            if (names >= 0 && annotation.position() > names) {
                String message = "there is no name " + annotation.position() + " in '" + annotation.field() + "'";
                warn(field, message, "positions count the names from 1");
                return;
            }
        }
    }

    /// How many names a field has; -1 where it is no name field.
    private int names(String name) {
        Field field = first.get(name);
        int count = field == null ? 0 : field.names().list().size();
        return Field.NAME_FIELDS.contains(name) ? count : -1;
    }

    private EntryDate date() {
        String date = text("date");
        if (date.isEmpty() && text("year").isEmpty()) {
            return EntryDate.NONE;
        }
        DateReader.Result result =
                date.isEmpty() ? DateReader.year(text("year"), text("month"), text("day")) : DateReader.date(date);
        Field field = first.get(date.isEmpty() ? "month" : "date");
        if (field != null) {
            result.problems().forEach(problem -> warn(field, problem, ""));
        }
        return result.date();
    }

    private String text(String name) {
        Field field = first.get(name);
        return field == null ? "" : field.text().strip();
    }
}
