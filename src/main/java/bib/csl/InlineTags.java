package bib.csl;

import java.util.List;

/// The tags that may stand in the text variables of an item (CSL-JSON, "HTML-like formatting tags").
public final class InlineTags {
    private static final List<String> TAGS = List.of(
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<sup>",
            "</sup>",
            "<sub>",
            "</sub>",
            "<sc>",
            "</sc>",
            "<span style=\"font-variant:small-caps;\">",
            "<span style=\"font-variant: small-caps;\">",
            "<span class=\"nocase\">",
            "</span>");

    private InlineTags() {}

    /// A text without its tags, for who can do nothing with them.
    public static String without(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String plain = text;
        for (String tag : TAGS) {
            plain = plain.replace(tag, "");
        }
        return plain;
    }
}
