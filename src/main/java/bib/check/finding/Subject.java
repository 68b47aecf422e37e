package bib.check.finding;

import bib.bibtex.BibtexReader;
import bib.bibtex.LatexDoubts;
import bib.entry.Inheritance;
import bib.entry.Library;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;

/// What is checked: a library, and what its readers had to say.
///
/// @param library    with what entries inherit
/// @param reading    what the reader of the text said
/// @param references what is wrong with references from entry to entry
public record Subject(Library library, List<Diagnostic> reading, List<Diagnostic> references) {
    public Subject {
        reading = List.copyOf(reading);
        references = List.copyOf(references);
    }

    /// Reads BibTeX files as one library, in order.
    public static Subject read(List<Source> sources) {
        Reading reading = BibtexReader.read(sources);
        Reading resolved = Inheritance.resolve(reading.library());
        List<Diagnostic> said = new ArrayList<>(reading.diagnostics());
        said.addAll(new LatexDoubts(reading.library()).of(reading.library().entries()));
        sources.forEach(source -> said.addAll(damage(source)));
        return new Subject(resolved.library(), said, resolved.diagnostics());
    }

    /// What a reader keeps, and no text has. It costs a pass over the text.
    private static List<Diagnostic> damage(Source source) {
        int at = source.characters().indexOf('\0', 0);
        String hint = "the file may be damaged, or be UTF-16 without a mark: save it again as UTF-8";
        return at < 0
                ? List.of()
                : List.of(Diagnostic.warning(new Span(source, at, at + 1), "here is a NUL byte, the first", hint));
    }
}
