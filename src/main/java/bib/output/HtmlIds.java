package bib.output;

import bib.entry.FreeKeys;

/// The ids of entries in one page: `ref-KEY`, none given twice.
final class HtmlIds {
    private static final String KEPT = "-_.:/+";

    private final FreeKeys free = FreeKeys.exact();

    /// `ref-` and the key, its characters that an attribute or an address could trip over as `_`; the second entry of
    /// the same key gets `-2`.
    String next(String key) {
        StringBuilder id = new StringBuilder("ref-");
        Characters.clean(key).codePoints().forEach(c -> id.appendCodePoint(isKept(c) ? c : '_'));
        return free.take(id.toString());
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || (c < 0x80 && KEPT.indexOf(c) >= 0);
    }
}
