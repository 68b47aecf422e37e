package bib.publist;

import bib.csl.InlineTags;
import bib.csl.Item;
import bib.entry.Doi;
import bib.entry.WebLink;
import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/// Makes the title of an entry lead to the work: to its DOI, else to its URL (CSL 1.0.2, "Links").
///
/// The title is found by its characters, whatever their case, quotes, dashes and spaces; names and what is a link
/// already are passed over. Only addresses of the web become links.
final class TitleLink {
    private static final char PASSED_OVER = '\uffff';

    private TitleLink() {}

    /// The same characters; unchanged where there is no address or the title is not shown.
    static RichText apply(RichText content, Item item) {
        String target = target(item);
        String title = item.text("title").orElse("");
        if (target.isEmpty() || title.isBlank()) {
            return content;
        }
        StringBuilder plain = new StringBuilder();
        appendFree(content, plain);
        TitleText text = TitleText.of(plain.toString());
        String sought = TitleText.of(InlineTags.without(title)).text.strip();
        int found = sought.isEmpty() ? -1 : text.find(sought);
        if (found < 0) {
            return content;
        }
        int from = text.offsets[found];
        int to = text.offsets[found + sought.length() - 1] + 1;
        return wrap(content, from, to, target);
    }

    /// Where the work is, or nothing.
    private static String target(Item item) {
        String doi = item.text("DOI").orElse("").strip();
        if (isWeb(doi)) {
            return doi;
        }
        if (doi.startsWith("10.")) {
            return Doi.address(doi);
        }
        String url = item.text("URL").orElse("").strip();
        return isWeb(url) ? url : "";
    }

    private static boolean isWeb(String address) {
        return WebLink.isWeb(address) && address.chars().noneMatch(c -> c <= ' ' || c == '\u007f');
    }

    /// The characters, with those of names and links made unfindable.
    private static void appendFree(RichText text, StringBuilder out) {
        switch (text) {
            case RichText.Text(var characters) -> out.append(characters);
            case RichText.Mark _, RichText.NameSpan _, RichText.Link _ ->
                out.repeat(PASSED_OVER, text.plain().length());
            case RichText.Sequence(var parts) -> parts.forEach(part -> appendFree(part, out));
            case RichText.Formatted(Format _, RichText content) -> appendFree(content, out);
            case RichText.Placed(Display _, RichText content) -> appendFree(content, out);
            case RichText.Highlight(String _, Format _, RichText content) -> appendFree(content, out);
        }
    }

    private static RichText wrap(RichText text, int from, int to, String target) {
        if (text instanceof RichText.Sequence(var parts)) {
            int offset = 0;
            for (int i = 0; i < parts.size(); i++) {
                int length = parts.get(i).plain().length();
                if (offset <= from && to <= offset + length) {
                    List<RichText> changed = new ArrayList<>(parts);
                    changed.set(i, wrap(parts.get(i), from - offset, to - offset, target));
                    return new RichText.Sequence(changed);
                }
                offset += length;
            }
        } else if (!(text instanceof RichText.Text)) {
            return text.withContent(content -> wrap(content, from, to, target));
        }
        RichText link = new RichText.Link(target, Slices.slice(text, from, to));
        RichText before = Slices.slice(text, 0, from);
        RichText after = Slices.slice(text, to, text.plain().length());
        return RichText.of(List.of(before, link, after).stream()
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /// Text without what styles change in a title, and where each of its characters stood.
    private static final class TitleText {
        private final String text;
        private final int[] offsets;

        private TitleText(String text, int[] offsets) {
            this.text = text;
            this.offsets = offsets;
        }

        static TitleText of(String plain) {
            StringBuilder text = new StringBuilder(plain.length());
            int[] offsets = new int[plain.length()];
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                boolean again = blank && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
                if (!isQuote(c) && !again) {
                    offsets[text.length()] = i;
                    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
                    text.append(blank ? ' ' : dash ? '-' : Character.toLowerCase(c));
                }
            }
            return new TitleText(text.toString(), offsets);
        }

        /// Where whole words of the text are these, or -1.
        int find(String sought) {
            int at = text.indexOf(sought);
            while (at >= 0 && (isInWord(at) || isInWord(at + sought.length()))) {
                at = text.indexOf(sought, at + 1);
            }
            return at;
        }

        private boolean isInWord(int border) {
            return border > 0
                    && border < text.length()
                    && Character.isLetterOrDigit(text.charAt(border - 1))
                    && Character.isLetterOrDigit(text.charAt(border));
        }

        private static boolean isQuote(char c) {
            int type = Character.getType(c);
            return c == '"'
                    || c == '\''
                    || c == '`'
                    || c == '\u201a'
                    || c == '\u201e'
                    || type == Character.INITIAL_QUOTE_PUNCTUATION
                    || type == Character.FINAL_QUOTE_PUNCTUATION;
        }
    }
}
