package bib.csl.engine.text;

import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Short texts made already, all of one format: names, journals, and what stands between come again and again, and one
/// node does for all places. Those met twice are kept longer, so that what comes once (numbers, addresses) does not
/// drive them out.
final class Repeats {
    private static final int LONGEST = 80;
    private static final int MOST = 4_096;

    private final Optional<Format> format;
    private final Map<String, RichText> once = new HashMap<>();
    private final Map<String, RichText> again = new HashMap<>();

    Repeats(Optional<Format> format) {
        this.format = format;
    }

    RichText of(String text) {
        if (text.length() > LONGEST) {
            return make(text);
        }
        RichText known = again.get(text);
        return known == null ? met(text) : known;
    }

    private RichText met(String text) {
        RichText before = once.remove(text);
        RichText node = before == null ? make(text) : before;
        Map<String, RichText> kept = before == null ? once : again;
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(text, node);
        return node;
    }

    private RichText make(String text) {
        RichText plain = RichText.of(text);
        return format.isPresent() ? new RichText.Formatted(format.get(), plain) : plain;
    }
}
