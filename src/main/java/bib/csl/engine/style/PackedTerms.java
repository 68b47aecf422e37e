package bib.csl.engine.style;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The terms of a compiled locale: found by a binary search in its bytes, so that of some 600 only those are made
/// that a list needs.
final class PackedTerms implements Terms {
    private final byte[] bytes;
    private final int places;
    private final int count;
    private final int terms;
    private final Map<String, Optional<LocaleTerm>> found = new ConcurrentHashMap<>();

    /// @param places where the places of the terms stand
    /// @param terms  where the first term stands
    PackedTerms(byte[] bytes, int places, int count, int terms) {
        this.bytes = bytes;
        this.places = places;
        this.count = count;
        this.terms = terms;
    }

    /// In the order in which a search expects them: that of the bytes of their keys.
    static List<Map.Entry<String, LocaleTerm>> sorted(Map<String, LocaleTerm> terms) {
        List<Map.Entry<String, LocaleTerm>> sorted = new ArrayList<>(terms.entrySet());
        sorted.sort((a, b) -> Arrays.compareUnsigned(encoded(a.getKey()), encoded(b.getKey())));
        return sorted;
    }

    static void write(String key, LocaleTerm term, Sink to) {
        to.text(key);
        to.text(term.single());
        to.text(term.multiple());
        to.text(term.gender());
        to.text(term.match());
    }

    private static byte[] encoded(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable LocaleTerm get(String key) {
        Optional<LocaleTerm> known = found.get(key);
        if (known == null) {
            known = Optional.ofNullable(search(encoded(key)));
            found.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable LocaleTerm search(byte[] key) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cursor at = at(middle);
            int order = compare(key, at);
            if (order == 0) {
                return term(at);
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    private Cursor at(int term) {
        int place = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            place = (place << 8) | (bytes[places + term * Integer.BYTES + i] & 0xFF);
        }
        return new Cursor(bytes, terms + place);
    }

    private int compare(byte[] key, Cursor at) {
        int start = at.pass();
        return Arrays.compareUnsigned(key, 0, key.length, bytes, start, at.at());
    }

    private static LocaleTerm term(Cursor at) {
        return new LocaleTerm(at.text(), at.text(), at.text(), at.text());
    }

    @Override
    public Map<String, LocaleTerm> all() {
        Map<String, LocaleTerm> all = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            Cursor at = at(i);
            all.put(at.text(), term(at));
        }
        return all;
    }
}
