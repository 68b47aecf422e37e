package bib.publist;

import bib.csl.Style;
import bib.richtext.Display;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/// Takes away the numbers that a style gives to entries, where the list gives its own.
///
/// A number in the margin goes; what stands to its right is then the whole entry. A number that the style prints
/// like any text goes where the style uses `citation-number` and every entry begins with its own.
final class StyleNumbers {
    private StyleNumbers() {}

    static List<RichText> drop(List<RichText> entries, Style style) {
        List<RichText> without = entries.stream().map(StyleNumbers::dropMargin).toList();
        if (!without.equals(entries) || !style.source().text().contains("citation-number")) {
            return without;
        }
        List<RichText> cut = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RichText entry = entries.get(i);
            int length = leadingNumber(entry.plain(), i + 1);
            if (length == 0) {
                return entries;
            }
            cut.add(Slices.slice(entry, length, entry.plain().length()));
        }
        return cut;
    }

    private static RichText dropMargin(RichText entry) {
        List<RichText> parts = new ArrayList<>(entry instanceof RichText.Sequence(var list) ? list : List.of(entry));
        boolean numbered = parts.removeIf(StyleNumbers::isMarginNumber);
        if (!numbered) {
            return entry;
        }
        parts.replaceAll(
                part -> part instanceof RichText.Placed(var display, var content) && display == Display.RIGHT_INLINE
                        ? content
                        : part);
        return RichText.of(parts);
    }

    private static boolean isMarginNumber(RichText part) {
        if (!(part instanceof RichText.Placed(var display, var content)) || display != Display.LEFT_MARGIN) {
            return false;
        }
        int[] letters =
                content.plain().codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int c : letters) {
            if (!Character.isDigit(c)) {
                return false;
            }
        }
        return letters.length > 0;
    }

    /// How long `[3] `, `3. ` or `(3) ` at the beginning is; 0 where the text begins in another way.
    private static int leadingNumber(String text, int number) {
        int at = !text.isEmpty() && "[(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        String digits = String.valueOf(number);
        if (!text.startsWith(digits, at)) {
            return 0;
        }
        int end = at + digits.length();
        while (end < text.length() && "]).: \t\u00a0\u2002\u2003".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean parted = end > at + digits.length();
        return parted && end < text.length() ? end : 0;
    }
}
