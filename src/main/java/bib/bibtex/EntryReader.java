package bib.bibtex;

import bib.bibtex.value.FieldMeaning;
import bib.bibtex.value.NameReader;
import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.latex.Latex;
import bib.latex.PreambleCommands;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One source's raw fields to fields, and what is wrong with their values. What a value means is found out here only
/// where something may be wrong with it.
final class EntryReader {
    /// From so many fields on, looking through all for one of the same name takes too long.
    private static final int MANY = 64;

    private final Source source;
    private final ValueResolver resolver;
    private final Words words;
    private final PreambleCommands commands;
    private final FieldMeaning meaning;
    private final EntryDates dates;
    private final List<Diagnostic> diagnostics;
    private final Map<String, EntryType> types = new HashMap<>();
    private final FieldKinds kinds;
    private List<Field> fields = new ArrayList<>();
    private final Map<String, Field> first = new HashMap<>();
    private boolean annotated;
    /// A bit for each name so far ([FieldKinds#bit]); names may share one.
    private long names;

    EntryReader(Source source, Macros macros, Words words, PreambleCommands commands, List<Diagnostic> diagnostics) {
        this.source = source;
        this.words = words;
        this.kinds = new FieldKinds(words);
        this.commands = commands;
        this.meaning = new FieldMeaning(commands);
        this.diagnostics = diagnostics;
        this.dates = new EntryDates(diagnostics);
        this.resolver = new ValueResolver(source.characters(), macros, this::warn);
    }

    Entry read(Block block, RawBlock raw) {
        fields = new ArrayList<>(raw.fields().size());
        first.clear();
        annotated = false;
        names = 0;
        dates.begin();
        for (RawField field : raw.fields()) {
            add(field);
        }
        List<Annotation> annotations = annotated ? annotations() : List.of();
        Span span = new Span(source, block.start(), block.end());
        EntryType type = types.computeIfAbsent(words.lower(block.type()), EntryType::new);
        return new Entry(raw.key(), type, fields, annotations, dates.read(), span);
    }

    private void warn(int offset, String message, String hint) {
        diagnostics.add(Diagnostic.warning(new Span(source, offset, offset), message, hint));
    }

    private void warn(Topic topic, Field field, String message, String hint) {
        diagnostics.add(about(topic, field, message, hint));
    }

    static Diagnostic about(Topic topic, Field field, String message, String hint) {
        String whole = "field '" + field.name() + "': " + message;
        return Diagnostic.warning(field.span(), whole, hint).about(topic);
    }

    private void add(RawField raw) {
        FieldKinds.Kind kind = kinds.of(raw.name());
        String name = kind.name();
        Field field = field(raw, name);
        Field earlier = known(name, kind.bit());
        if (earlier != null) {
            warnOfRepetition(field, earlier);
        }
        fields.add(field);
        names |= kind.bit();
        if (fields.size() == MANY) {
            fields.forEach(one -> first.putIfAbsent(one.name(), one));
        } else if (fields.size() > MANY) {
            first.putIfAbsent(name, field);
        }
        annotated |= kind.annotates();
        if (kind.holdsNames()) {
            checkNames(raw, field);
        } else if (kind.holdsDates()) {
            dates.take(field);
        }
    }

    private void warnOfRepetition(Field field, Field first) {
        Supplier<String> said = () -> "field '" + field.name() + "': given twice; the first one, in line "
                + first.span().line() + ", counts";
        diagnostics.add(
                Diagnostic.warning(field.span(), said, "take one of them out").about(Topic.REPETITION));
    }

    private Field field(RawField raw, String name) {
        Span span = new Span(source, raw.start(), raw.end());
        Piece only = stretch(raw);
        return only == null
                ? Field.of(name, span, resolver.value(raw), meaning)
                : Field.of(name, span, only.start(), only.end(), meaning);
    }

    /// Where the whole value stands in the text; nothing where it has macros in it, or several pieces.
    private static @Nullable Piece stretch(RawField raw) {
        Piece only = raw.pieces().size() == 1 ? raw.pieces().getFirst() : null;
        return only == null || only.kind() == Piece.Kind.MACRO ? null : only;
    }

    /// The first field of that name so far.
    private @Nullable Field known(String name, long bit) {
        if ((names & bit) == 0) {
            return null;
        }
        if (fields.size() >= MANY) {
            return first.get(name);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return fields.get(i);
            }
        }
        return null;
    }

    private void checkNames(RawField raw, Field field) {
        if (isSimple(raw, field)) {
            return;
        }
        NameReader.Result names = NameReader.read(commands.expandInNames(field.value()));
        for (String problem : new LinkedHashSet<>(names.problems())) {
            warn(Topic.NAMES, field, problem, "see 'Names' in the BibTeX manual");
        }
        warnOfMarks(field, names.marked());
    }

    private boolean isSimple(RawField raw, Field field) {
        Piece stretch = stretch(raw);
        if (stretch != null) {
            return NameReader.isSimple(source.characters(), stretch.start(), stretch.end());
        }
        String value = field.value();
        return NameReader.isSimple(value, 0, value.length());
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
                Topic.MARKS,
                field,
                "a mark is typed into the name '" + name + "'",
                "write it as an annotation: " + field.name() + "+an = {" + fix + "}");
    }

    private List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        for (Field field : fields) {
            if (AnnotationParser.isAnnotation(field.name())) {
                AnnotationParser.Result result = AnnotationParser.parse(field.name(), field.value());
                result.annotations().forEach(annotation -> annotations.add(decoded(annotation)));
                checkAnnotations(field, result);
            }
        }
        return annotations;
    }

    private Annotation decoded(Annotation read) {
        String value = Latex.decode(commands.expand(read.value()));
        return new Annotation(read.field(), read.name(), read.position(), read.part(), value, read.literal());
    }

    private void checkAnnotations(Field field, AnnotationParser.Result result) {
        if (!result.problems().isEmpty()) {
            String hint = "biblatex wants: " + field.name() + " = {1=equal; 2=equal}";
            warn(Topic.ANNOTATIONS, field, String.join("; ", result.problems().subList(0, 1)), hint);
        }
        for (Annotation annotation : result.annotations()) {
            int names = names(annotation.field());
            if (names >= 0 && annotation.position() > names) {
                String message = "there is no name " + annotation.position() + " in '" + annotation.field() + "'";
                warn(Topic.ANNOTATIONS, field, message, "positions count the names from 1");
                return;
            }
        }
    }

    /// How many names a field has; -1 where it is no name field.
    private int names(String name) {
        Field field = known(name, FieldKinds.bit(name));
        int count = field == null ? 0 : field.names().list().size();
        return Field.NAME_FIELDS.contains(name) ? count : -1;
    }
}
