package bib.bibtex;

import bib.source.Text;
import java.util.BitSet;

/// The opening braces of a text that nothing closes. Found in one pass from the end, when first asked for: without it,
/// each of many unclosed blocks would be searched to the end of the text for its brace. One bit a character, since all
/// may be braces.
final class OpenBraces {
    private final Text text;
    private final BitSet open = new BitSet();
    private boolean found;

    OpenBraces(Text text) {
        this.text = text;
    }

    /// Whether the brace is known to be unclosed; false as long as [#find] was not called.
    boolean isKnownOpen(int brace) {
        return found && open.get(brace);
    }

    void find() {
        if (found) {
            return;
        }
        int closing = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '}') {
                closing++;
            } else if (c == '{' && closing > 0) {
                closing--;
            } else if (c == '{') {
                open.set(i);
            }
        }
        found = true;
    }
}
