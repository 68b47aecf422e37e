package bib.bibtex;

import java.util.Arrays;

/// The opening braces of a text that nothing closes. Found in one pass, when first asked for: without it, each of many
/// unclosed blocks would be searched to the end of the text for its brace.
final class OpenBraces {
    private final String text;
    private int[] open = {};
    private boolean found;

    OpenBraces(String text) {
        this.text = text;
    }

    /// Whether the brace is known to be unclosed; false as long as [#find] was not called.
    boolean isKnownOpen(int brace) {
        return found && Arrays.binarySearch(open, brace) >= 0;
    }

    void find() {
        if (found) {
            return;
        }
        int[] stack = new int[64];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                if (depth == stack.length) {
                    stack = Arrays.copyOf(stack, depth * 2);
                }
                stack[depth++] = i;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        open = Arrays.copyOf(stack, depth);
        found = true;
    }
}
