package bib.latex;

import bib.source.Diagnostic.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was not understood in a value, each thing once.
final class LatexProblems {
    private static final int MAX = 5;

    private final Set<LatexProblem> problems = new LinkedHashSet<>();

    void add(Topic topic, String sentence) {
        add(new LatexProblem(topic, sentence));
    }

    void add(LatexProblem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        }
    }

    /// A command that is not known.
    ///
    /// @param command with its backslash
    void unknown(String command) {
        String sentence = "the command " + command + " is not known and stays in the text";
        add(new LatexProblem(Topic.COMMAND, sentence, command));
    }

    List<LatexProblem> list() {
        return List.copyOf(problems);
    }
}
