package bib.output;

import bib.output.Piece.Tag;
import bib.richtext.Format;
import bib.richtext.Run;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// One line as CommonMark: asterisks where they can open and close emphasis, HTML tags where they cannot.
///
/// Asterisks only work where their neighbours let them (spec 0.31.2, "Emphasis and strong emphasis", left- and
/// right-flanking); next to other asterisks it would depend on counts who closes whom, so only one of two neighbours is
/// written with them.
final class MarkdownInline {
    private static final Tag ITALIC = new Tag("*", "*");
    private static final Tag BOLD = new Tag("**", "**");
    private static final Markup MARKUP = new Markup() {
        @Override
        public Tag looks(Format format) {
            return tag(format);
        }

        @Override
        public Tag link(String address) {
            return new Tag("[", "](<" + MarkdownEscape.address(address) + ">)");
        }
    };
    /// Stands for the beginning or the end of the line.
    private static final int EDGE = ' ';

    private final List<Piece> pieces;
    /// What each piece is written as.
    private final String[] written;
    /// For the beginning of markup where its end is.
    private final int[] end;
    /// Whether a piece is decided to be asterisks.
    private final boolean[] asterisks;

    private MarkdownInline(List<Run> runs) {
        this.pieces = Piece.nest(runs, MARKUP);
        this.written = new String[pieces.size()];
        this.end = new int[pieces.size()];
        this.asterisks = new boolean[pieces.size()];
        Arrays.fill(end, -1);
    }

    static String line(List<Run> runs) {
        MarkdownInline line = new MarkdownInline(runs);
        line.prepare();
        for (int i = 0; i < line.pieces.size(); i++) {
            line.decide(i);
        }
        return String.join("", line.written);
    }

    private static Tag tag(Format format) {
        return switch (format) {
            case ITALIC -> ITALIC;
            case BOLD -> BOLD;
            case SMALL_CAPS, UNDERLINE, SUPERSCRIPT, SUBSCRIPT -> HtmlInline.tag(format);
        };
    }

    private static Tag inHtml(Tag tag) {
        return tag.equals(BOLD) ? HtmlInline.tag(Format.BOLD) : HtmlInline.tag(Format.ITALIC);
    }

    private static boolean isEmphasis(Tag tag) {
        return tag.equals(ITALIC) || tag.equals(BOLD);
    }

    /// Escapes the characters, finds the ends, and takes all emphasis to be HTML for a start.
    private void prepare() {
        Preparation preparation = new Preparation();
        for (Piece piece : pieces) {
            piece.show(preparation);
            preparation.at++;
        }
    }

    private final class Preparation implements Piece.Sink {
        private final Deque<Integer> open = new ArrayDeque<>();
        private int at;

        @Override
        public void characters(String text) {
            written[at] = MarkdownEscape.escape(text, at == 0);
        }

        @Override
        public void open(Tag tag) {
            open.push(at);
            written[at] = isEmphasis(tag) ? inHtml(tag).open() : tag.open();
        }

        @Override
        public void close(Tag tag) {
            end[open.pop()] = at;
            written[at] = isEmphasis(tag) ? inHtml(tag).close() : tag.close();
        }
    }

    private void decide(int i) {
        if (pieces.get(i) instanceof Piece.Open(Tag tag) && isEmphasis(tag)) {
            int close = end[i];
            boolean alone = List.of(i - 1, i + 1, close - 1, close + 1).stream().noneMatch(this::isAsterisks);
            boolean opens = flanks(firstOf(i + 1), lastOf(i - 1));
            boolean closes = flanks(lastOf(close - 1), firstOf(close + 1));
            if (alone && opens && closes) {
                asterisks[i] = true;
                asterisks[close] = true;
                written[i] = tag.open();
                written[close] = tag.close();
            }
        }
    }

    private boolean isAsterisks(int i) {
        return i >= 0 && i < asterisks.length && asterisks[i];
    }

    private int firstOf(int i) {
        return i >= written.length ? EDGE : written[i].codePointAt(0);
    }

    private int lastOf(int i) {
        return i < 0 ? EDGE : written[i].codePointBefore(written[i].length());
    }

    private static boolean flanks(int inner, int outer) {
        return !isSpace(inner) && (!maybePunctuation(inner) || isSpace(outer) || surelyPunctuation(outer));
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /// Punctuation as any version of CommonMark has it: symbols count since 0.31.
    private static boolean maybePunctuation(int c) {
        return surelyPunctuation(c)
                || switch (Character.getType(c)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /// Punctuation by every version of CommonMark.
    private static boolean surelyPunctuation(int c) {
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
