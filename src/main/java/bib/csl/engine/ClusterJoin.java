package bib.csl.engine;

import bib.csl.engine.style.Area;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins the cites of a cluster; counters that follow one another come as ranges where the style collapses them.
final class ClusterJoin {
    private final Area area;
    private final int formats;
    private final List<Run> runs = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /// A counter not yet printed, with the delimiter that goes before it.
    private record Waiting(CiteParts.Counter counter, String delimiter) {}

    ClusterJoin(Context context, int formats) {
        this.area = context.style.citation();
        this.formats = formats;
    }

    void add(CiteParts cite, String delimiter) {
        Optional<CiteParts.Counter> counter = cite.counter();
        if (!cite.text().isEmpty()) {
            flush();
            text(delimiter);
            runs.addAll(cite.text());
            counter.ifPresent(found -> waiting.add(new Waiting(found, "")));
            return;
        }
        counter.ifPresent(found -> {
            if (!waiting.isEmpty() && waiting.getLast().counter().kind() != found.kind()) {
                flush();
            }
            waiting.add(new Waiting(found, between(found, delimiter)));
        });
    }

    private String between(CiteParts.Counter counter, String delimiter) {
        boolean suffixes = counter.kind() == Piece.Counter.YEAR_SUFFIX && !waiting.isEmpty();
        if (!suffixes) {
            return delimiter;
        }
        if (area.has("year-suffix-delimiter")) {
            return area.option("year-suffix-delimiter");
        }
        return area.has("cite-group-delimiter") ? area.option("cite-group-delimiter") : area.delimiter();
    }

    List<Run> runs() {
        flush();
        return runs;
    }

    private void flush() {
        int i = 0;
        while (i < waiting.size()) {
            int end = i;
            while (end + 1 < waiting.size() && follows(waiting.get(end), waiting.get(end + 1))) {
                end++;
            }
            Waiting first = waiting.get(i);
            text(first.delimiter());
            runs.addAll(first.counter().runs());
            if (end > i + 1 && ranges(first.counter().kind())) {
                text("\u2013");
                runs.addAll(waiting.get(end).counter().runs());
                i = end + 1;
            } else {
                i++;
            }
        }
        waiting.clear();
    }

    private static boolean follows(Waiting a, Waiting b) {
        return b.counter().number() == a.counter().number() + 1;
    }

    private boolean ranges(Piece.Counter kind) {
        String collapse = area.option("collapse");
        return kind == Piece.Counter.CITATION_NUMBER
                ? collapse.equals("citation-number")
                : collapse.equals("year-suffix-ranged");
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, formats, List.of()));
        }
    }
}
