package bib.bibtex;

import bib.entry.Field;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What in values LaTeX does not explain. A preamble that comes after the entries may explain it still.
final class LatexDoubts {
    private final PreambleCommands commands;
    private final Map<Field, List<Diagnostic>> raised = new LinkedHashMap<>();

    LatexDoubts(PreambleCommands commands) {
        this.commands = commands;
    }

    PreambleCommands commands() {
        return commands;
    }

    /// Says what is not understood in a field.
    void check(Field field, List<Diagnostic> diagnostics) {
        List<Diagnostic> found = problems(field);
        if (!found.isEmpty()) {
            raised.put(field, found);
            diagnostics.addAll(found);
        }
    }

    private List<Diagnostic> problems(Field field) {
        return Latex.read(commands.expand(field.value())).problems().stream()
                .map(problem -> EntryReader.about(Topic.LATEX, field, problem, ""))
                .toList();
    }

    /// Takes back what the preambles explain, now that all are read.
    void settle(List<Diagnostic> diagnostics) {
        if (commands.isEmpty() || raised.isEmpty()) {
            return;
        }
        Set<Diagnostic> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        raised.forEach((field, said) -> {
            List<Diagnostic> left = problems(field);
            said.stream().filter(one -> !left.contains(one)).forEach(settled::add);
        });
        diagnostics.removeIf(settled::contains);
    }
}
