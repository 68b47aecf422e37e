package bib.check;

import bib.bibtex.BibtexReader;
import bib.bibtex.LatexDoubts;
import bib.entry.Inheritance;
import bib.entry.Library;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Source;
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
        sources.forEach(source -> said.addAll(SyntaxCheck.damage(source)));
        return new Subject(resolved.library(), said, resolved.diagnostics());
    }
}
