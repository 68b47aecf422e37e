package bib.latex;

/// Text that is no prose: an address, an identifier, a file, a list of keys. Only what people write to get such text
/// past TeX is undone.
public final class VerbatimText {
    private static final String TILDE = "\\textasciitilde";
    private static final String SIM = "$\\sim$";
    private static final int MAX_WRAPS = 3;
    private static final String URL = "\\url{";

    private VerbatimText() {}

    /// What such a text says.
    public static String decode(String value) {
        String text = value.strip();
        for (int i = 0; i < MAX_WRAPS && Braces.areAround(text); i++) {
            text = text.substring(1, text.length() - 1).strip();
        }
        boolean url = text.startsWith(URL) && Braces.close(text, URL.length() - 1, text.length()) == text.length() - 1;
        if (url) {
            text = text.substring(URL.length(), text.length() - 1).strip();
        }
        return text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('{') < 0 ? text : undone(text);
    }

    private static String undone(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith(SIM, i)) {
                out.append('~');
                i += SIM.length();
            } else if (c == '\\') {
                i = escape(text, i, out);
            } else if (c == '{') {
                i = group(text, i, out);
            } else if (Chars.isLineEnd(c)) {
                i = Chars.skipBlank(text, i, text.length());
                out.append(' ');
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /// Undoes an escape at `at`; returns the place after it.
    private static int escape(String text, int at, StringBuilder out) {
        if (text.startsWith(TILDE, at)) {
            out.append('~');
            int next = at + TILDE.length();
            return text.startsWith("{}", next) ? next + 2 : next;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if ("_%&#$~{}".indexOf(next) < 0) {
            out.append('\\');
            return at + 1;
        }
        out.append(next);
        boolean empty = next == '~' && text.startsWith("{}", at + 2);
        return at + (empty ? 4 : 2);
    }

    /// Undoes braces around one escape or one character; returns the place after them.
    private static int group(String text, int at, StringBuilder out) {
        int close = text.indexOf('}', at, Math.min(text.length(), at + TILDE.length() + 2));
        String content = close < 0 ? "" : text.substring(at + 1, close);
        if (content.length() == 1 || content.equals(TILDE) || (content.length() == 2 && content.charAt(0) == '\\')) {
            out.append(undone(content));
            return close + 1;
        }
        out.append('{');
        return at + 1;
    }
}
