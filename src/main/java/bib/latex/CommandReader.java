package bib.latex;

import java.util.ArrayList;
import java.util.List;

/// Finds definitions of commands in LaTeX: `\newcommand` and its like (LaTeX manual, "Defining Commands"), and TeX's
/// `\def` and `\let` where their parameters are simple. What else stands there is passed over. Linear.
final class CommandReader {
    /// @param arguments how many it takes
    /// @param option    whether the first may stand in brackets, and else is `standard`
    /// @param provided  whether it only counts where there is none of that name
    record Command(String name, int arguments, boolean option, String standard, String body, boolean provided) {
        /// The body with arguments in their places; cut off where it would be too long.
        String with(List<String> given, int most) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < body.length() && out.length() <= most; i++) {
                char next = body.charAt(i) == '#' && i + 1 < body.length() ? body.charAt(i + 1) : ' ';
                if (next == '#') {
                    out.append('#');
                    i++;
                } else if (next >= '1' && next < '1' + given.size()) {
                    out.append(given.get(next - '1'));
                    i++;
                } else {
                    out.append(body.charAt(i));
                }
            }
            return out.toString();
        }
    }

    private static final int MAX_BODY = 500;

    private final String text;
    private final List<Command> found = new ArrayList<>();
    private int at;

    private CommandReader(String text) {
        this.text = text;
    }

    /// The definitions in a text, in order.
    static List<Command> read(String text) {
        CommandReader reader = new CommandReader(text);
        while (reader.nextCommand()) {
            String definer = reader.name();
            switch (definer) {
                case "newcommand", "renewcommand", "DeclareRobustCommand", "newrobustcmd", "renewrobustcmd" ->
                    reader.newCommand(false);
                case "providecommand", "providerobustcmd" -> reader.newCommand(true);
                case "def", "gdef" -> reader.def();
                case "let" -> reader.let();
                default -> {}
            }
        }
        return reader.found;
    }

    private boolean nextCommand() {
        at = text.indexOf('\\', at);
        return at >= 0;
    }

    /// The name after the backslash at hand; empty where that is no letter.
    private String name() {
        int start = at + 1;
        int end = LatexArguments.nameEnd(text, start);
        at = end == start ? Math.min(text.length(), start + 1) : end;
        return text.substring(start, end);
    }

    private boolean next(char c) {
        at = Chars.skipBlank(text, at, text.length());
        return at < text.length() && text.charAt(at) == c;
    }

    /// The command that is being defined, bare or in braces; empty where there is none.
    private String defined() {
        boolean braced = next('{');
        at += braced ? 1 : 0;
        String name = next('\\') ? name() : "";
        boolean closed = !braced || next('}');
        at += braced && closed ? 1 : 0;
        return closed ? name : "";
    }

    private void newCommand(boolean provided) {
        at += next('*') ? 1 : 0;
        String name = defined();
        String count = next('[') ? bracketed() : "0";
        boolean option = next('[');
        String standard = option ? bracketed() : "";
        boolean counted = count.length() == 1 && Chars.isDigits(count);
        if (!name.isEmpty() && counted && next('{')) {
            add(name, count.charAt(0) - '0', option && !count.equals("0"), standard, provided);
        }
    }

    private String bracketed() {
        int close = text.indexOf(']', at, Math.min(text.length(), at + MAX_BODY));
        String content = close < 0 ? "" : text.substring(at + 1, close);
        at = close < 0 ? at + 1 : close + 1;
        return content;
    }

    private void def() {
        String name = next('\\') ? name() : "";
        int count = 0;
        while (next('#') && text.startsWith("#" + (count + 1), at) && count < 9) {
            count++;
            at += 2;
        }
        if (!name.isEmpty() && next('{')) {
            add(name, count, false, "", false);
        }
    }

    private void let() {
        String name = next('\\') ? name() : "";
        at += next('=') ? 1 : 0;
        String meaning = next('\\') ? name() : "";
        if (!name.isEmpty() && !meaning.isEmpty()) {
            found.add(new Command(name, 0, false, "", "\\" + meaning, false));
        }
    }

    /// Adds a definition whose body begins at hand.
    private void add(String name, int count, boolean option, String standard, boolean provided) {
        int close = Braces.close(text, at, Math.min(text.length(), at + MAX_BODY));
        if (close >= 0) {
            found.add(new Command(name, count, option, standard, text.substring(at + 1, close), provided));
            at = close + 1;
        }
    }

    /// Takes the arguments that follow a command, as TeX does: groups, or single things.
    ///
    /// @return one past them; -1 where one is missing
    static int arguments(String text, int from, Command command, List<String> arguments) {
        int at = Chars.skipBlank(text, from, text.length());
        if (command.option()) {
            int end = LatexArguments.optionEnd(text, at);
            arguments.add(end < 0 ? command.standard() : text.substring(at + 1, end - 1));
            at = Math.max(at, end);
        }
        while (arguments.size() < command.arguments()) {
            at = Chars.skipBlank(text, at, text.length());
            int end = argumentEnd(text, at);
            if (end < 0) {
                return -1;
            }
            boolean group = text.charAt(at) == '{';
            arguments.add(group ? text.substring(at + 1, end - 1) : text.substring(at, end));
            at = end;
        }
        return at;
    }

    private static int argumentEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) == '}') {
            return -1;
        }
        return switch (text.charAt(at)) {
            case '{' -> LatexArguments.groupEnd(text, at);
            case '\\' -> Math.min(text.length(), Math.max(at + 2, LatexArguments.nameEnd(text, at + 1)));
            default -> at + Character.charCount(text.codePointAt(at));
        };
    }

    /// Whether a text ends in a command of letters, which would take in letters that follow.
    static boolean endsInCommand(String text) {
        int at = text.length();
        while (at > 0 && Chars.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at < text.length() && at > 0 && text.charAt(at - 1) == '\\';
    }
}
