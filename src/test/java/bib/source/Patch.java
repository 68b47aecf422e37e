package bib.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A strict `patch`: every context line and every line number must fit.
final class Patch {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@\n");
    private static final String NO_END = "\\ No newline at end of file\n";

    private Patch() {}

    static String apply(String text, String diff) {
        List<String> old = lines(text);
        List<String> lines = new ArrayList<>(lines(diff));
        StringBuilder out = new StringBuilder();
        int at = 0;
        int made = 0;
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean open = i + 1 < lines.size() && lines.get(i + 1).equals(NO_END);
            String content = line.substring(1, line.length() - (open ? 1 : 0));
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int from = Integer.parseInt(hunk.group(1)) - (hunk.group(2).equals("0") ? 0 : 1);
                for (; at < from; at++, made++) {
                    out.append(old.get(at));
                }
                require(made == Integer.parseInt(hunk.group(3)) - (hunk.group(4).equals("0") ? 0 : 1), line);
            } else if (line.startsWith("+")) {
                out.append(content);
                made++;
            } else if (!line.equals(NO_END)) {
                require(old.get(at).equals(content), line);
                at++;
                if (line.startsWith(" ")) {
                    out.append(content);
                    made++;
                }
            }
        }
        old.subList(at, old.size()).forEach(out::append);
        return out.toString();
    }

    private static void require(boolean fits, String line) {
        if (!fits) {
            throw new IllegalStateException("does not fit: " + line);
        }
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
