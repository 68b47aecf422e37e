package bib.latex;

import bib.source.Diagnostic.Topic;

/// What is not understood in a value.
///
/// @param topic    the kind of trouble, one of those that are about LaTeX
/// @param sentence says it to a person
/// @param command  the one that is not known, with its backslash; empty in other trouble
public record LatexProblem(Topic topic, String sentence, String command) {
    public LatexProblem(Topic topic, String sentence) {
        this(topic, sentence, "");
    }
}
