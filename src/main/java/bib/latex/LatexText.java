package bib.latex;

import java.util.List;

/// What LaTeX says, as Unicode text, and what could not be said so.
///
/// @param text     what is not understood stays in it as typed
/// @param problems one for each thing that is not understood
public record LatexText(String text, List<LatexProblem> problems) {
    public LatexText {
        problems = List.copyOf(problems);
    }
}
