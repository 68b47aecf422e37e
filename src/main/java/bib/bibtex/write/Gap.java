package bib.bibtex.write;

import bib.latex.Chars;
import java.util.ArrayList;
import java.util.List;

/// What stands between two blocks of a file: comments, and blank lines around them.
///
/// @param kept  whether the text must stay as it is: something of it shares a line with the block after it
/// @param text  the whole gap as it stands
/// @param trail what follows the block before it on the same line
/// @param above how many blank lines come next
/// @param lead  the lines of text then, those that belong to the block after it
/// @param below how many blank lines stand between them and that block
record Gap(boolean kept, String text, String trail, int above, List<String> lead, int below) {
    static final Gap EMPTY = new Gap(false, "", "", 0, List.of(), 0);

    Gap {
        lead = List.copyOf(lead);
    }

    /// @param first whether no block stands before it
    /// @param last  whether no block follows
    static Gap of(String text, boolean first, boolean last) {
        List<String> lines = lines(text);
        String trail = first || lines.isEmpty() ? "" : lines.removeFirst();
        boolean alone = lines.isEmpty();
        String start = last || alone ? "" : lines.removeLast();
        boolean shared = !start.isBlank() || (alone && !last && !first && !trail.isBlank());
        int above = blanks(lines);
        List<String> rest = lines.subList(above, lines.size());
        int below = blanks(rest.reversed());
        List<String> lead = rest.subList(0, rest.size() - below);
        return new Gap(shared, text, trail.isBlank() ? "" : trail, above, lead, lead.isEmpty() ? 0 : below);
    }

    private static int blanks(List<String> lines) {
        int count = 0;
        while (count < lines.size() && lines.get(count).isBlank()) {
            count++;
        }
        return count;
    }

    /// Lines without their ends; what follows the last end is a line too.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = Chars.lineEnd(text, start, text.length());
            lines.add(text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /// The paragraphs that belong to the file and not to its first entry: all, where a blank line stands before that,
    /// else all but the last.
    Gap header() {
        int end = lead.size();
        while (below == 0 && end > 0 && !lead.get(end - 1).isBlank()) {
            end--;
        }
        int stop = end;
        while (stop > 0 && lead.get(stop - 1).isBlank()) {
            stop--;
        }
        return new Gap(false, "", "", 0, lead.subList(0, stop), below > 0 ? below : end - stop);
    }

    /// What is left of it without its header.
    Gap withoutHeader() {
        List<String> rest =
                below > 0 ? List.of() : lead.subList(header().lead().size() + header().below(), lead.size());
        return new Gap(kept, text, trail, 0, rest, 0);
    }

    /// The same before another block: what follows the block before it is that one's.
    Gap after(String otherTrail) {
        return new Gap(kept, text, otherTrail, above, lead, below);
    }

    /// The same with a blank line above, where it has text that could seem to be about the block before it, or where
    /// an entry follows.
    Gap apart(boolean entry) {
        return new Gap(kept, text, trail, entry || !lead.isEmpty() ? Math.max(1, above) : above, lead, below);
    }
}
