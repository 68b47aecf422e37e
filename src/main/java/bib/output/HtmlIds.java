package bib.output;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ids of entries in one page: `ref-KEY`, none given twice.
final class HtmlIds {
    private static final String KEPT = "-_.:/+";

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /// `ref-` and the key, its characters that an attribute or an address could trip over as `_`; the second entry of
    /// the same key gets `-2`.
    String next(String key) {
        StringBuilder id = new StringBuilder("ref-");
        Characters.clean(key).codePoints().forEach(c -> id.appendCodePoint(isKept(c) ? c : '_'));
        String wanted = id.toString();
        String unique = wanted;
        while (!given.add(unique)) {
            unique = wanted + "-" + last.merge(wanted, 2, (count, _) -> count + 1);
        }
        return unique;
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || (c < 0x80 && KEPT.indexOf(c) >= 0);
    }
}
