package bib.csl.engine.text;

import bib.csl.InlineTags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Turns the tags and quotation marks inside a text into pieces; what does not pair stays as it is.
public final class InlineMarkup {
    private static final String TRIGGERS = "\u2018\u2019\u201c\u201d\u00ab\u00bb\u201e";

    /// Markup nested more deeply stays as it is: no title has it, and recursion stays bounded.
    private static final int MAX_NESTING = 40;

    private final String text;
    private final QuoteMarks quotes;
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /// A tag or quotation mark, and after pairing the index of its partner, or [#LITERAL].
    private static final class Mark {
        static final int LITERAL = -1;

        final int start;
        final int end;
        final String type;
        final boolean opens;
        int partner = LITERAL;

        Mark(int start, int end, String type, boolean opens) {
            this.start = start;
            this.end = end;
            this.type = type;
            this.opens = opens;
        }
    }

    private InlineMarkup(String text, QuoteMarks quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /// Gives a leaf children where its text holds markup.
    public static void resolve(Piece piece, QuoteMarks quotes) {
        for (int i = 0; i < piece.text.length(); i++) {
            if (isTrigger(piece.text.charAt(i))) {
                new InlineMarkup(piece.text, quotes).into(piece);
                return;
            }
        }
    }

    private static boolean isTrigger(char c) {
        return c < '\u00ab' ? c == '<' || c == '"' || c == '\'' : TRIGGERS.indexOf(c) >= 0;
    }

    private void into(Piece piece) {
        findMarks();
        pair();
        List<Piece> built = build(0, marks.size(), 0, text.length());
        boolean bare = built.size() == 1
                && built.getFirst().leaf
                && built.getFirst().decor.isEmpty();
        if (bare && text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0 && marks.isEmpty()) {
            piece.text = built.getFirst().text;
            return;
        }
        piece.leaf = false;
        piece.text = "";
        piece.children.addAll(built);
    }

    private void findMarks() {
        int i = 0;
        while (i < text.length()) {
            Optional<Mark> mark = text.charAt(i) == '<' ? tag(i) : quote(i);
            if (mark.isPresent()) {
                marks.add(mark.get());
                i = mark.get().end;
            } else {
                i++;
            }
        }
    }

    private Optional<Mark> tag(int at) {
        return InlineTags.tagAt(text, at).map(tag -> {
            boolean span = tag.meaning() == InlineTags.Meaning.SPAN_END;
            String type = span ? "span" : tag.meaning().name();
            return new Mark(at, at + tag.length(), type, !tag.closes());
        });
    }

    private Optional<Mark> quote(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            boolean start = startsWord(at);
            boolean beforeSpace = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
            boolean wordFollows = !beforeSpace && ",.?:; ".indexOf(text.charAt(at + 1)) < 0;
            if (c == '\'' && ((start && beforeSpace) || (!start && wordFollows && !tagFollows(at + 1)))) {
                return Optional.empty();
            }
            return Optional.of(new Mark(at, at + 1, String.valueOf(c), start));
        }
        if (c == '\u2019' && insideWord(at)) {
            return Optional.empty();
        }
        return localQuote(at);
    }

    private Optional<Mark> localQuote(int at) {
        if (quotes.isOpening(text, at)) {
            return Optional.of(new Mark(at, at + quotes.lengthAt(text, at), quotes.type(text, at), true));
        }
        if (quotes.isClosing(text, at)) {
            return Optional.of(new Mark(at, at + quotes.lengthAt(text, at), quotes.type(text, at), false));
        }
        return Optional.empty();
    }

    private boolean tagFollows(int at) {
        return InlineTags.tagAt(text, at).isPresent();
    }

    private boolean insideWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean startsWord(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean afterOpener = !marks.isEmpty() && marks.getLast().end == at && marks.getLast().opens;
        return before == ' ' || before == '(' || afterOpener;
    }

    private void pair() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.opens && open.size() < MAX_NESTING) {
                open.push(i);
            } else if (!mark.opens) {
                close(i, mark);
            }
        }
    }

    private void close(int index, Mark mark) {
        int above = 0;
        for (int candidate : open) {
            if (matches(marks.get(candidate), mark)) {
                for (int i = 0; i < above; i++) {
                    open.pop();
                }
                int opener = open.pop();
                marks.get(opener).partner = index;
                mark.partner = opener;
                return;
            }
            if (mark.type.equals("'") && !isQuote(marks.get(candidate))) {
                return;
            }
            above++;
        }
    }

    private static boolean isQuote(Mark mark) {
        return mark.type.length() == 1;
    }

    private static boolean matches(Mark opener, Mark closer) {
        if (closer.type.equals("span")) {
            return opener.type.equals("NO_CASE") || opener.type.equals("NO_DECOR") || opener.end - opener.start > 8;
        }
        return opener.type.equals(closer.type) && !(opener.type.equals("SMALL_CAPS") && opener.end - opener.start > 8);
    }

    private List<Piece> build(int firstMark, int lastMark, int from, int to) {
        List<Piece> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int position = from;
        int i = firstMark;
        while (i < lastMark) {
            Mark mark = marks.get(i);
            plain.append(text, position, mark.start);
            position = mark.end;
            if (mark.partner > i) {
                Mark closer = marks.get(mark.partner);
                List<Piece> inside = build(i + 1, mark.partner, mark.end, closer.start);
                place(mark, inside, parts, plain);
                position = closer.end;
                i = mark.partner;
            } else {
                plain.append(mark.type.equals("'") ? "\u2019" : text.substring(mark.start, mark.end));
            }
            i++;
        }
        plain.append(text, position, to);
        flush(parts, plain);
        return parts;
    }

    private static void place(Mark mark, List<Piece> inside, List<Piece> parts, StringBuilder plain) {
        if (mark.type.equals("NO_CASE")) {
            if (inside.size() == 1
                    && inside.getFirst().leaf
                    && inside.getFirst().decor.isEmpty()) {
                plain.append(inside.getFirst().text);
                return;
            }
            flush(parts, plain);
            parts.addAll(inside);
            return;
        }
        flush(parts, plain);
        Piece styled = Piece.group();
        styled.decor = List.of(decor(mark.type));
        styled.children.addAll(inside);
        parts.add(styled);
    }

    private static void flush(List<Piece> parts, StringBuilder plain) {
        if (!plain.isEmpty()) {
            parts.add(Piece.of(plain.toString().replace('\'', '\u2019')));
            plain.setLength(0);
        }
    }

    private static Decor decor(String type) {
        return switch (type) {
            case "ITALIC" -> Decor.FLIP_ITALIC;
            case "BOLD" -> Decor.FLIP_BOLD;
            case "SUPERSCRIPT" -> Decor.SUPERSCRIPT;
            case "SUBSCRIPT" -> Decor.SUBSCRIPT;
            case "SMALL_CAPS" -> Decor.FLIP_SMALL_CAPS;
            case "NO_DECOR" -> Decor.PLAIN;
            case "I" -> Decor.INNER_QUOTES;
            default -> Decor.FLIP_QUOTES;
        };
    }
}
