package bib.bibtex.write;

import bib.bibtex.BibtexReader;
import bib.bibtex.Block;
import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.bibtex.value.VerbatimFields;
import bib.entry.Entry;
import bib.entry.Field;
import bib.latex.LatexEncoder;
import bib.latex.LatexEncoder.Target;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.SourceFile;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Writes what a file's encoding has no bytes for as LaTeX, where LaTeX can stand: in the values of fields and macros,
/// but not in addresses, identifiers and keys.
public final class LatexFallback {
    private static final String HINT = "convert the file to UTF-8, which has every letter";

    /// Edits that a file can hold.
    ///
    /// @param notes what was written otherwise than wanted; empty where nothing was
    public record Fitted(List<TextEdit> edits, List<Diagnostic> notes) {
        public Fitted {
            edits = List.copyOf(edits);
            notes = List.copyOf(notes);
        }
    }

    /// Where a value stands in the edited text.
    private record Place(String name, int end, int valueStart) {}

    private final SourceFile file;
    private final LatexEncoder encoder = new LatexEncoder(Target.ASCII);
    private final NavigableMap<Integer, Place> places = new TreeMap<>();
    private final Set<String> spelled = new LinkedHashSet<>();
    private String text = "";

    private LatexFallback(SourceFile file) {
        this.file = file;
    }

    /// The edits as a file can hold them. Those of other files are left out, and those that change nothing.
    ///
    /// @throws BibException of kind OUTPUT where a character can be written neither as it is nor as LaTeX
    public static Fitted fit(SourceFile file, List<TextEdit> edits) {
        List<TextEdit> ordered = TextEdits.inOrder(file.source(), edits);
        boolean fits = ordered.stream().allMatch(edit -> file.holds(edit.replacement()));
        return fits ? new Fitted(ordered, List.of()) : new LatexFallback(file).fit(ordered);
    }

    private Fitted fit(List<TextEdit> ordered) {
        Source source = file.source();
        Source edited = new Source(source.name(), TextEdits.apply(source, ordered));
        text = edited.text();
        findPlaces(edited);
        List<TextEdit> fitted = new ArrayList<>();
        List<Diagnostic> notes = new ArrayList<>();
        int shift = 0;
        for (TextEdit edit : ordered) {
            int start = edit.span().start() + shift;
            String replacement = fitted(start, start + edit.replacement().length());
            shift += edit.replacement().length() - edit.span().text().length();
            if (!replacement.equals(edit.span().text())) {
                fitted.add(new TextEdit(edit.span(), replacement));
                note(edit.span(), notes);
            }
            spelled.clear();
        }
        return new Fitted(fitted, notes);
    }

    private void note(Span span, List<Diagnostic> notes) {
        if (!spelled.isEmpty()) {
            String letters = String.join(
                    ", ", spelled.stream().map(letter -> "'" + letter + "'").toList());
            Span place = new Span(span.source(), span.start(), span.start());
            String message = file.encoding().label() + " has no " + letters + ": written as LaTeX";
            notes.add(Diagnostic.note(place, message, HINT));
        }
    }

    private void findPlaces(Source edited) {
        for (Block block : EntryScanner.scan(text)) {
            if (block.kind() == Kind.STRING) {
                places.put(block.bodyStart(), new Place("", block.bodyEnd(), text.indexOf('=', block.bodyStart())));
            }
        }
        for (Entry entry : BibtexReader.read(edited).library().entries()) {
            for (Field field : entry.fields()) {
                Span span = field.span();
                places.put(span.start(), new Place(field.name(), span.end(), text.indexOf('=', span.start())));
            }
        }
    }

    /// The edited text between two places, with LaTeX for what the file cannot hold.
    private String fitted(int start, int end) {
        StringBuilder out = new StringBuilder(end - start + 16);
        for (int i = start; i < end; ) {
            String letter = Character.toString(text.codePointAt(i));
            if (file.holds(letter)) {
                out.append(letter);
            } else {
                out.append(latex(letter, i));
                spelled.add(letter);
            }
            i += letter.length();
        }
        return out.toString();
    }

    private String latex(String letter, int at) {
        var found = places.floorEntry(at);
        Place place = found == null ? new Place("", 0, 0) : found.getValue();
        if (at >= place.end() || at < place.valueStart()) {
            throw missing(letter, "", "it is no part of a value, where LaTeX could stand for it");
        }
        if (VerbatimFields.contain(place.name())) {
            throw missing(letter, place.name(), "its value is no LaTeX, which could stand for it");
        }
        String latex = encoder.encode(letter);
        if (latex.equals(letter)) {
            throw missing(letter, place.name(), "LaTeX has no command for it");
        }
        return isMath(place.valueStart(), at) ? inMath(latex) : latex;
    }

    private BibException missing(String letter, String field, String why) {
        String where = field.isEmpty() ? "" : " (in '" + field + "')";
        String message = file.path() + " is in " + file.encoding().label() + ", which has no '" + letter + "'" + where;
        return new BibException(BibException.Kind.OUTPUT, message + "; " + why, HINT);
    }

    /// Whether a formula is open at a place of a value.
    private boolean isMath(int start, int at) {
        boolean math = false;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            i += c == '\\' ? 1 : 0;
            math ^= c == '$';
        }
        return math;
    }

    private static String inMath(String latex) {
        boolean formula = latex.startsWith("{$") && latex.endsWith("$}");
        return formula ? "{" + latex.substring(2, latex.length() - 2) + "}" : "\\mbox{" + latex + "}";
    }
}
