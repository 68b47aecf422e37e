package bib.latex;

/// TeX's fractions whose command stands between their parts (*The TeXbook*, chapter 17): `{1 \over 2}` as
/// `{\frac{1}{2}}`, which is how LaTeX has them.
final class LatexInfix {
    private static final String OVER = "\\over";
    private static final int MAX_LENGTH = 300;
    private static final int MOST = 20;

    private LatexInfix() {}

    /// The source with such fractions put first; the same where it has none.
    static String prefixed(String latex) {
        String text = latex;
        int at = text.indexOf(OVER);
        for (int i = 0; at >= 0 && i < MOST; i++) {
            int end = at + OVER.length();
            if (LatexArguments.nameEnd(text, end) == end) {
                int start = start(text, at);
                int close = close(text, end);
                if (start >= 0 && close >= 0) {
                    String upper = text.substring(start, at).strip();
                    String lower = text.substring(end, close).strip();
                    String fraction = "\\frac{" + upper + "}{" + lower + "}";
                    text = text.substring(0, start) + fraction + text.substring(close);
                    end = start + fraction.length();
                }
            }
            at = text.indexOf(OVER, end);
        }
        return text;
    }

    /// Where the group or the formula around a place begins; -1 where none does.
    private static int start(String text, int place) {
        int depth = 0;
        for (int i = place - 1; i >= Math.max(0, place - MAX_LENGTH); i--) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (escaped) {
                continue;
            }
            if (depth == 0 && (c == '{' || c == '$')) {
                return i + 1;
            }
            depth += c == '}' ? 1 : c == '{' ? -1 : 0;
        }
        return -1;
    }

    /// Where the group or the formula around a place ends; -1 where none does.
    private static int close(String text, int place) {
        int depth = 0;
        for (int i = place; i < Math.min(text.length(), place + MAX_LENGTH); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (depth == 0 && (c == '}' || c == '$')) {
                return i;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return -1;
    }
}
