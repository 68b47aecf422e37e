package bib.bibtex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was not understood in a value, each thing once.
final class LatexProblems {
    private static final int MAX = 5;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MAX) {
            sentences.add(sentence);
        }
    }

    /// A command that is not known.
    ///
    /// @param command with its backslash
    void unknown(String command) {
        add("the command " + command + " is not known and stays in the text");
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
