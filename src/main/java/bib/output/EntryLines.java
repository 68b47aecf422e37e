package bib.output;

import bib.richtext.Display;
import bib.richtext.Part;
import bib.richtext.RichText;
import bib.richtext.Run;
import java.util.ArrayList;
import java.util.List;

/// An entry as it stands on the page: what is in the margin, and the lines beside it. Characters are clean.
///
/// @param margin what the entry begins with in the margin (`display="left-margin"`); empty where there is nothing
record EntryLines(List<Run> margin, List<Line> lines) {
    EntryLines {
        margin = List.copyOf(margin);
        lines = List.copyOf(lines);
    }

    static EntryLines of(RichText content) {
        return new Setting().set(content.flat());
    }

    /// The same with the margin at the head of the first line, for where the margin holds something else.
    EntryLines marginInLine() {
        if (margin.isEmpty() || lines.isEmpty()) {
            return new EntryLines(List.of(), margin.isEmpty() ? lines : List.of(new Line(Line.Kind.PLAIN, margin)));
        }
        List<Run> runs = new ArrayList<>(margin);
        runs.add(new Run(" ", List.of()));
        runs.addAll(lines.getFirst().runs());
        List<Line> changed = new ArrayList<>(lines);
        changed.set(0, new Line(lines.getFirst().kind(), runs));
        return new EntryLines(List.of(), changed);
    }

    String marginPlain() {
        StringBuilder out = new StringBuilder();
        margin.forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /// Gathers parts into lines.
    private static final class Setting {
        private final List<Line> lines = new ArrayList<>();
        private final List<Run> current = new ArrayList<>();
        private List<Run> margin = List.of();

        EntryLines set(List<Part> parts) {
            for (Part part : parts) {
                if (part.display().isEmpty()) {
                    add(part.runs());
                } else {
                    place(part.display().get(), part.runs());
                }
            }
            end(Line.Kind.PLAIN);
            return new EntryLines(margin, lines);
        }

        private void place(Display display, List<Run> runs) {
            switch (display) {
                case BLOCK -> line(Line.Kind.BLOCK, runs);
                case INDENT -> line(Line.Kind.INDENT, runs);
                case RIGHT_INLINE -> {
                    if (!current.isEmpty()) {
                        current.add(new Run(" ", List.of()));
                    }
                    add(runs);
                }
                case LEFT_MARGIN -> {
                    end(Line.Kind.PLAIN);
                    add(runs);
                    if (lines.isEmpty() && margin.isEmpty()) {
                        margin = stripped(current);
                        current.clear();
                    }
                }
            }
        }

        private void line(Line.Kind kind, List<Run> runs) {
            end(Line.Kind.PLAIN);
            add(runs);
            end(kind);
        }

        private void add(List<Run> runs) {
            runs.forEach(run -> current.add(run.withText(Characters.clean(run.text()))));
        }

        private void end(Line.Kind kind) {
            List<Run> runs = stripped(current);
            current.clear();
            if (!runs.isEmpty()) {
                lines.add(new Line(kind, runs));
            }
        }

        private static List<Run> stripped(List<Run> runs) {
            int from = 0;
            int to = runs.size();
            while (from < to && runs.get(from).text().isBlank()) {
                from++;
            }
            while (from < to && runs.get(to - 1).text().isBlank()) {
                to--;
            }
            List<Run> kept = new ArrayList<>(runs.subList(from, to));
            if (!kept.isEmpty()) {
                kept.set(0, kept.getFirst().withText(kept.getFirst().text().stripLeading()));
                kept.set(
                        kept.size() - 1,
                        kept.getLast().withText(kept.getLast().text().stripTrailing()));
            }
            return kept;
        }
    }
}
