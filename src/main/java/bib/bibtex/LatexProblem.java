package bib.bibtex;

import bib.source.Diagnostic.Topic;

/// What is not understood in a value.
///
/// @param topic    the kind of trouble, one of those that are about LaTeX
/// @param sentence says it to a person
public record LatexProblem(Topic topic, String sentence) {}
