package bib.output;

/// Breaks the lines of LaTeX source where that changes nothing: at spaces, so that a person can read it; and, for lines
/// without spaces, with `%`, since TeX refuses lines that are too long for its buffer (200,000 bytes).
final class LatexLines {
    private static final int WIDTH = 100;
    private static final int LONGEST = 2000;

    private final String source;
    private final StringBuilder out;
    /// Where the line being written began.
    private int start = 0;
    /// Where its last space is; -1 where it has none.
    private int space = -1;
    private boolean inCommand = false;

    private LatexLines(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() + source.length() / 50);
    }

    static String wrap(String source) {
        LatexLines lines = new LatexLines(source);
        for (int i = 0; i < source.length(); i++) {
            lines.add(i);
        }
        return lines.out.toString();
    }

    private void add(int i) {
        char c = source.charAt(i);
        boolean secondSpace = c == ' ' && i > 0 && source.charAt(i - 1) == ' ';
        if (secondSpace) {
            return;
        }
        breakBefore(c, i);
        out.append(c);
        if (c == '\n') {
            start = out.length();
            space = -1;
        } else if (c == ' ') {
            space = out.length() - 1;
        }
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

        inCommand = c == '\\' || (inCommand && letter);
    }

    private void breakBefore(char c, int i) {
        if (c == '\n') {
            return;
        }
        if (out.length() - start >= WIDTH && space > start) {
            out.setCharAt(space, '\n');
            start = space + 1;
            space = -1;
        }
        boolean whole =
                !inCommand && !Character.isLowSurrogate(c) && c != ' ' && (i == 0 || source.charAt(i - 1) != ' ');
        if (out.length() - start >= LONGEST && whole) {
            out.append("%\n");
            start = out.length();
            space = -1;
        }
    }
}
