package bib.csl.engine;

import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Formatted text in one spelling, so that two ways of nesting markup compare equal: `{ITALIC|text}`, white space
/// folded, blocks between `⟦name⟧` and `⟦/⟧`.
final class Canon {
    private final StringBuilder out = new StringBuilder();
    private Set<Format> open = EnumSet.noneOf(Format.class);
    private final StringBuilder pending = new StringBuilder();

    static String of(RichText text) {
        Canon canon = new Canon();
        canon.add(text, EnumSet.noneOf(Format.class));
        return canon.done();
    }

    /// What citeproc-js wrote as HTML.
    static String ofHtml(String html) {
        Canon canon = new Canon();
        canon.html(html);
        return canon.done();
    }

    private void add(RichText text, Set<Format> formats) {
        switch (text) {
            case RichText.Text(var characters) -> text(characters, formats);
            case RichText.Sequence(var parts) -> parts.forEach(part -> add(part, formats));
            case RichText.Formatted(var format, var content) -> {
                Set<Format> inner = EnumSet.copyOf(formats);
                inner.add(format);
                add(content, inner);
            }
            case RichText.Placed(var display, var content) -> {
                block(display.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                add(content, formats);
                block("/");
            }
            case RichText.Link(var _, var content) -> add(content, formats);
            case RichText.NameSpan(var _, var _, var _, var content) -> add(content, formats);
            case RichText.Highlight(var _, var _, var content) -> add(content, formats);
            case RichText.Mark(var _, var symbol) -> text(symbol, formats);
        }
    }

    private void block(String name) {
        flush();
        out.append('\u27e6').append(name).append('\u27e7');
    }

    private void text(String characters, Set<Format> formats) {
        if (!formats.equals(open) && !characters.isBlank()) {
            flush();
            open = formats;
        }
        pending.append(characters);
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            out.append(pending);
        } else {
            int end = pending.length();
            while (end > 0 && Character.isWhitespace(pending.charAt(end - 1))) {
                end--;
            }
            out.append('{').append(open).append('|').append(pending, 0, end).append('}');
            out.append(pending, end, pending.length());
        }
        pending.setLength(0);
    }

    private String done() {
        flush();
        return settled(out.toString());
    }

    /// Folds until nothing changes any more.
    static String settled(String text) {
        String folded = folded(text);
        return folded.equals(text) ? text : settled(folded);
    }

    private static String folded(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("\\{\\[[A-Z_, ]*]\\|}", "")
                .replaceAll("(\\{\\[[A-Z_, ]*]\\|)([^}]*)}( ?)\\1", "$1$2$3")
                .replaceAll(" ?(\u27e6[^\u27e7]*\u27e7) ?", "$1")
                .strip();
    }

    private void html(String html) {
        List<Set<Format>> stack = new ArrayList<>();
        Set<Format> formats = EnumSet.noneOf(Format.class);
        int i = 0;
        while (i < html.length()) {
            int end = html.charAt(i) == '<' ? html.indexOf('>', i) : -1;
            String tag = end < 0 ? "" : html.substring(i, end + 1);
            if (tag.matches("</(i|em|b|sup|sub|span|div|sc)>")) {
                if (tag.equals("</div>")) {
                    block("/");
                }
                formats = stack.isEmpty() ? formats : stack.removeLast();
                i = end + 1;
            } else if (tag.matches("<(i|em|b|sup|sub|span style=.*|div class=.*)>")) {
                stack.add(formats);
                formats = changed(formats, tag);
                i = end + 1;
            } else {
                int next = html.indexOf('<', i + 1);
                next = next < 0 ? html.length() : next;
                text(unescaped(html.substring(i, next)), formats);
                i = next;
            }
        }
    }

    private Set<Format> changed(Set<Format> outer, String tag) {
        Set<Format> inner = EnumSet.copyOf(outer);
        if (tag.startsWith("<div")) {
            block(tag.replaceAll(".*csl-([a-z-]+).*", "$1"));
            return inner;
        }
        switch (tag.replace(" ", "").replace(";", "")) {
            case "<i>", "<em>" -> inner.add(Format.ITALIC);
            case "<b>" -> inner.add(Format.BOLD);
            case "<sup>" -> inner.add(Format.SUPERSCRIPT);
            case "<sub>" -> inner.add(Format.SUBSCRIPT);
            case "<spanstyle=\"font-variant:small-caps\">" -> inner.add(Format.SMALL_CAPS);
            case "<spanstyle=\"font-variant:normal\">" -> inner.remove(Format.SMALL_CAPS);
            case "<spanstyle=\"font-style:normal\">" -> inner.remove(Format.ITALIC);
            case "<spanstyle=\"font-weight:normal\">" -> inner.remove(Format.BOLD);
            case "<spanstyle=\"text-decoration:underline\">" -> inner.add(Format.UNDERLINE);
            case "<spanstyle=\"text-decoration:none\">" -> inner.remove(Format.UNDERLINE);
            default -> {
                inner.remove(Format.SUPERSCRIPT);
                inner.remove(Format.SUBSCRIPT);
            }
        }
        return inner;
    }

    private static String unescaped(String text) {
        return text.replace("&#60;", "<")
                .replace("&#62;", ">")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#38;", "&")
                .replace("&amp;", "&")
                .replace("&#160;", "\u00a0");
    }
}
