package bib.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The bytes of a UTF-8 text that are none: where each stands in the text, as the letter that it would be in
/// Windows-1252.
public final class Strays {
    static final Strays NONE = new Strays();

    private static final int MAX_TOLD = 10;

    private int[] places = {};
    private byte[] bytes = {};
    private int count;

    Strays() {}

    /// @param place behind all others
    void add(int place, byte stray) {
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(16, 2 * count));
            bytes = Arrays.copyOf(bytes, places.length);
        }
        places[count] = place;
        bytes[count] = stray;
        count++;
    }

    int count() {
        return count;
    }

    /// How many bytes fewer a stretch of the text has than it would take in UTF-8.
    int savedBytes(Text text, int start, int end) {
        int found = Arrays.binarySearch(places, 0, count, start);
        int saved = 0;
        for (int i = found < 0 ? -found - 1 : found; i < count && places[i] < end; i++) {
            String letter = text.substring(places[i], places[i] + 1);
            saved += letter.getBytes(StandardCharsets.UTF_8).length - 1;
        }
        return saved;
    }

    /// One warning for each stretch of them; of many, for the first ones, and their number.
    List<Diagnostic> warnings(Source source) {
        List<Diagnostic> warnings = new ArrayList<>();
        int at = 0;
        while (at < count && warnings.size() < MAX_TOLD) {
            int end = at + 1;
            while (end < count && places[end] == places[end - 1] + 1) {
                end++;
            }
            boolean last = warnings.size() == MAX_TOLD - 1 && end < count;
            warnings.add(warning(source, at, end, last ? count - end : 0));
            at = end;
        }
        return warnings;
    }

    private Diagnostic warning(Source source, int from, int to, int others) {
        Span span = new Span(source, places[from], places[to - 1] + 1);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, to);
        String what = to - from == 1 ? "the byte " + hex + " is" : "the bytes " + hex + " are";
        String message = what + " not UTF-8, as the rest is, and read as '" + span.text() + "'"
                + (others == 0 ? "" : "; " + others + (others == 1 ? " byte" : " bytes") + " behind likewise");
        return Diagnostic.warning(span, message, "write the letter anew; the byte stays until its field is changed");
    }
}
