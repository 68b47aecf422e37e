package bib.publist;

import bib.richtext.RichText;

/// Which quotation marks and apostrophes a list shows.
public enum Quotes {
    /// As the style and its language set them: `What’s “new”`.
    STYLE,
    /// As a typewriter has them: `What's "new"`.
    STRAIGHT;

    RichText apply(RichText text) {
        return switch (this) {
            case STYLE -> text;
            case STRAIGHT -> straight(text);
        };
    }

    private static RichText straight(RichText text) {
        return text instanceof RichText.Text(String characters)
                ? RichText.of(straight(characters))
                : text.withContent(Quotes::straight);
    }

    private static String straight(String characters) {
        return characters
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }
}
