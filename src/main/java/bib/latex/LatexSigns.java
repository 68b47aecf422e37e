package bib.latex;

/// Dashes and quotes as TeX's fonts join them: `--`, `---`, ```` `` ````, `''`, `` !` ``, `` ?` ``; and German quotes
/// in the shorthand of babel.
final class LatexSigns {
    private final LatexInput in;
    private int openQuotes;
    private int openGermanQuotes;

    LatexSigns(LatexInput in) {
        this.in = in;
    }

    /// The text of a sign taken from the input, and of those after it that belong to it.
    String text(char sign, boolean math) {
        return math ? mathematics(sign) : prose(sign);
    }

    private static String mathematics(char sign) {
        return switch (sign) {
            case '-' -> "−";
            case '\'' -> "′";
            default -> String.valueOf(sign);
        };
    }

    private String prose(char sign) {
        return switch (sign) {
            case '-' -> in.take("--") ? "—" : in.take("-") ? "–" : "-";
            case '!' -> in.take("`") ? "¡" : "!";
            case '?' -> in.take("`") ? "¿" : "?";
            case '`' -> in.take("`") ? "“" : openQuote();
            case '"' -> typewriterQuote();
            default -> in.take("'") ? "”" : closeQuote();
        };
    }

    private String openQuote() {
        openQuotes++;
        return "‘";
    }

    /// An apostrophe stays as typed, unless it closes what a backquote opened.
    private String closeQuote() {
        if (openQuotes == 0 || Character.isLetterOrDigit(in.peek())) {
            return "'";
        }
        openQuotes--;
        return "’";
    }

    /// A typewriter's quote stays as typed, unless a backquote or an apostrophe makes it one of a German pair.
    private String typewriterQuote() {
        if (in.peek() == '`' && in.isAhead("\"'")) {
            in.take();
            openGermanQuotes++;
            return "„";
        }
        if (openGermanQuotes > 0 && in.take("'")) {
            openGermanQuotes--;
            return "“";
        }
        return "\"";
    }
}
