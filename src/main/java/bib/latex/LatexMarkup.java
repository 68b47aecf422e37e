package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;

/// What of LaTeX has a form in CSL's inline markup (the HTML-like tags that CSL-JSON allows in text).
final class LatexMarkup {
    /// Braces around what is no command: BibTeX and biblatex change no case in them.
    static final Command PROTECT = new Command(Kind.PROTECT, "", "");

    /// Braces nested more deeply are an accident.
    static final int MAX_DEPTH = 20;

    private static final String NO_CASE = "<span class=\"nocase\">";
    private static final String SMALL_CAPS = "<span style=\"font-variant:small-caps;\">";
    private static final String END = "</span>";
    private static final Command ITALIC = new Command(Kind.AROUND, "<i>", "</i>");
    private static final Command BOLD = new Command(Kind.AROUND, "<b>", "</b>");
    private static final Command CAPITALS = new Command(Kind.AROUND, SMALL_CAPS, END);

    private LatexMarkup() {}

    /// What a command does to its argument; [Command#UNKNOWN] where markup has no form for that.
    static Command command(String name) {
        return switch (name) {
            case "emph", "textit", "textsl", "mkbibemph", "mkbibitalic" -> ITALIC;
            case "textbf", "mkbibbold" -> BOLD;
            case "textsc" -> CAPITALS;
            default -> Command.UNKNOWN;
        };
    }

    /// What a command does to the rest of its group; [Command#UNKNOWN] where markup has no form for that.
    static Command declaration(String name) {
        return switch (name) {
            case "em", "it", "itshape", "sl", "slshape" -> ITALIC;
            case "bf", "bfseries" -> BOLD;
            case "sc", "scshape" -> CAPITALS;
            default -> Command.UNKNOWN;
        };
    }

    /// @param sign `^` or `_`
    static String script(String sign, String text) {
        return sign.equals("^") ? "<sup>" + text + "</sup>" : "<sub>" + text + "</sub>";
    }

    /// The text of a group with its case kept; as it is where it has no letters.
    static String kept(String text) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        return letters ? NO_CASE + withoutKept(text) + END : text;
    }

    /// What is kept as a whole need not be kept in parts. Where other spans stand between, parts do no harm.
    private static String withoutKept(String text) {
        return text.contains(SMALL_CAPS) ? text : text.replace(NO_CASE, "").replace(END, "");
    }
}
