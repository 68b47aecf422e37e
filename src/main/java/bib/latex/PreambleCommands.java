package bib.latex;

import bib.latex.CommandReader.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The LaTeX commands that preambles define, and what values say with the definitions put in the commands' places.
///
/// A definition counts where what it says is understood: `\newcommand{\noopsort}[1]{}` is, typesetting by hand is not,
/// and then the command means what [LatexTable] says, or is not known. Definitions may call each other; what they add
/// to a value is limited, and where one calls itself the value stays as it is.
public final class PreambleCommands {
    private static final int MAX_COMMANDS = 1_000;
    private static final int MAX_DEPTH = 10;
    /// More than any definition adds that a person wrote.
    private static final int MAX_ADDED = 2_000;

    private final Map<String, Command> commands = new HashMap<>();
    private final Map<String, Boolean> understood = new HashMap<>();

    /// The names of the commands that a preamble defines, in order.
    public static List<String> names(String preamble) {
        return CommandReader.read(preamble).stream().map(Command::name).toList();
    }

    /// Takes what a preamble defines. As in LaTeX, a definition holds from there on, and `\providecommand` leaves alone
    /// what is known.
    public void define(String preamble) {
        for (Command command : CommandReader.read(preamble)) {
            boolean known = commands.containsKey(command.name())
                    || LatexTable.command(command.name()).kind() != LatexTable.Kind.UNKNOWN;
            if (commands.size() < MAX_COMMANDS && !(command.provided() && known)) {
                commands.put(command.name(), command);
            }
        }
        understood.clear();
    }

    boolean isEmpty() {
        return commands.isEmpty();
    }

    /// A value with what the commands stand for.
    public String expand(String value) {
        return isEmpty() || value.indexOf('\\') < 0 ? value : new Expansion(value, true, false).text();
    }

    /// A value with what the commands stand for, of which none is more than one word of a name: BibTeX finds the names
    /// before LaTeX sees the commands.
    public String expandInNames(String value) {
        return isEmpty() || value.indexOf('\\') < 0 ? value : new Expansion(value, true, true).text();
    }

    private boolean isUnderstood(Command command) {
        return understood.computeIfAbsent(command.name(), _ -> {
            String body = command.with(List.of("x", "x", "x", "x", "x", "x", "x", "x", "x"), MAX_ADDED);
            String text = new Expansion(body, false, false).text();
            return Latex.read(text).problems().isEmpty();
        });
    }

    /// One value while its commands are replaced.
    private final class Expansion {
        private final String value;
        private final boolean checked;
        private final boolean grouped;
        private final StringBuilder out = new StringBuilder();
        private int left = MAX_ADDED;

        /// @param checked whether only what is understood is replaced
        /// @param grouped whether what has a blank or a comma in it gets braces
        Expansion(String value, boolean checked, boolean grouped) {
            this.value = value;
            this.checked = checked;
            this.grouped = grouped;
        }

        String text() {
            expand(value, 0);
            return left < 0 ? value : out.toString();
        }

        private void expand(String text, int depth) {
            int copied = 0;
            int at = text.indexOf('\\');
            while (at >= 0 && left >= 0) {
                int end = LatexArguments.nameEnd(text, at + 1);
                Command command = commands.get(text.substring(at + 1, end));
                List<String> arguments = new ArrayList<>();
                int next = command == null || (checked && !isUnderstood(command))
                        ? -1
                        : CommandReader.arguments(text, end, command, arguments);
                if (command != null && next >= 0) {
                    out.append(text, copied, at);
                    replace(command.with(arguments, MAX_ADDED), depth);
                    copied = next;
                    end = next;
                }
                at = text.indexOf('\\', Math.max(end, at + (end == at + 1 ? 2 : 1)));
            }
            out.append(text, copied, text.length());
        }

        private void replace(String body, int depth) {
            left -= depth == MAX_DEPTH ? MAX_ADDED + 1 : body.length() + 1;
            if (left < 0) {
                return;
            }
            boolean group = grouped && depth == 0 && (Chars.hasBlank(body) || body.indexOf(',') >= 0);
            out.append(group ? "{" : "");
            expand(body, depth + 1);
            out.append(group ? "}" : CommandReader.endsInCommand(body) ? "{}" : "");
        }
    }
}
