package bib.latex;

import bib.latex.LatexTable.Command;
import java.util.List;

/// What commands put around their argument, and do to it. Quotes within quotes are those of the other kind.
final class LatexEffects {
    private final LatexOutput out;
    private int quotes;

    LatexEffects(LatexOutput out) {
        this.out = out;
    }

    /// Writes what commands put before their argument.
    void begin(List<Command> commands) {
        for (Command command : commands) {
            switch (command.kind()) {
                case AROUND, UNKNOWN, ROOT -> out.append(command.text());
                case QUOTE -> out.append(quotes++ % 2 == 0 ? "“" : "‘");
                default -> {}
            }
        }
    }

    /// Does what commands do to their argument, the last one first.
    ///
    /// @param start where the argument begins
    /// @param math  whether a formula is set
    /// @return how many of them were fractions, whose denominators are to come
    int end(List<Command> commands, int start, boolean math) {
        int fractions = 0;
        for (Command command : commands.reversed()) {
            if (command.kind() == LatexTable.Kind.QUOTE) {
                out.append(--quotes % 2 == 0 ? "”" : "’");
            } else {
                out.apply(command, start, math);
                fractions += command.kind() == LatexTable.Kind.FRACTION ? 1 : 0;
            }
        }
        return fractions;
    }
}
