package bib.bibtex;

import bib.source.Diagnostic.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was not understood in a value, each thing once.
final class LatexProblems {
    private static final int MAX = 5;

    private final Set<LatexProblem> problems = new LinkedHashSet<>();

    void add(Topic topic, String sentence) {
        if (problems.size() < MAX) {
            problems.add(new LatexProblem(topic, sentence));
        }
    }

    /// A command that is not known.
    ///
    /// @param command with its backslash
    void unknown(String command) {
        add(Topic.COMMAND, "the command " + command + " is not known and stays in the text");
    }

    List<LatexProblem> list() {
        return List.copyOf(problems);
    }
}
