package bib.csl.engine.text;

import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs as rich text: what shares a holder or a format comes under one node.
public final class Composing {
    private final Repeats plain = new Repeats(Optional.empty());
    private final Map<Format, Repeats> formatted = new EnumMap<>(Format.class);

    public RichText of(List<Run> runs) {
        return held(runs, 0, runs.size(), 0);
    }

    private RichText held(List<Run> runs, int from, int to, int depth) {
        List<RichText> parts = new ArrayList<>();
        int i = from;
        while (i < to) {
            List<Run.Holder> holders = runs.get(i).holders();
            int end = i + 1;
            if (holders.size() > depth) {
                Run.Holder holder = holders.get(depth);
                while (end < to && isIn(runs.get(end), holder, depth)) {
                    end++;
                }
                parts.add(holder.around(held(runs, i, end, depth + 1)));
            } else {
                while (end < to && runs.get(end).holders().size() <= depth) {
                    end++;
                }
                formatted(runs, i, end, 0, parts);
            }
            i = end;
        }
        return RichText.of(parts);
    }

    private static boolean isIn(Run run, Run.Holder holder, int depth) {
        return run.holders().size() > depth && run.holders().get(depth) == holder;
    }

    private void formatted(List<Run> runs, int from, int to, int done, List<RichText> parts) {
        int i = from;
        while (i < to) {
            int rest = runs.get(i).formats() & ~done;
            int end = i + 1;
            if (rest == 0) {
                while (end < to && (runs.get(end).formats() & ~done) == 0) {
                    end++;
                }
                parts.add(text(runs, i, end));
            } else {
                int bit = Integer.lowestOneBit(rest);
                while (end < to && (runs.get(end).formats() & bit) != 0) {
                    end++;
                }
                List<RichText> inside = new ArrayList<>();
                formatted(runs, i, end, done | bit, inside);
                parts.add(formatted(Formats.lowest(bit), RichText.of(inside)));
            }
            i = end;
        }
    }

    private RichText formatted(Format format, RichText content) {
        return content instanceof RichText.Text(String text)
                ? formatted
                        .computeIfAbsent(format, each -> new Repeats(Optional.of(each)))
                        .of(text)
                : new RichText.Formatted(format, content);
    }

    private RichText text(List<Run> runs, int from, int to) {
        if (to == from + 1) {
            return plain.of(runs.get(from).text());
        }
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append(runs.get(i).text());
        }
        return plain.of(all.toString());
    }
}
