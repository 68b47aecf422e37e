package bib.bibtex;

import bib.bibtex.value.VerbatimFields;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.latex.Latex;
import bib.latex.LatexProblem;
import bib.latex.PreambleCommands;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// What in the values of entries LaTeX does not explain, nor the preambles of their library.
///
/// Reading a library does not ask: to decode every value takes as long as to read it, and what is odd in an entry
/// matters where the entry is shown or checked.
public final class LatexDoubts {
    private final PreambleCommands commands = new PreambleCommands();

    /// @param library whose preambles explain commands
    public LatexDoubts(Library library) {
        library.preambles().forEach(preamble -> commands.define(preamble.value()));
    }

    /// A warning for each thing in each field that stays as it is typed.
    public List<Diagnostic> of(List<Entry> entries) {
        List<Diagnostic> doubts = new ArrayList<>();
        for (Entry entry : entries) {
            for (Field field : entry.fields()) {
                if (!VerbatimFields.contain(field.name())) {
                    add(field, doubts);
                }
            }
        }
        return doubts;
    }

    private void add(Field field, List<Diagnostic> doubts) {
        for (LatexProblem problem : Latex.read(commands.expand(field.value())).problems()) {
            doubts.add(EntryReader.about(problem.topic(), field, problem.sentence(), "")
                    .about(problem.topic(), problem.command()));
        }
    }
}
