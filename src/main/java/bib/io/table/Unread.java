package bib.io.table;

import bib.io.table.TagRecord.Line;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tags and other keys of a source that nothing was made of: each is told once.
public final class Unread {
    private final Source source;
    private final Map<String, Integer> firsts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public Unread(Source source) {
        this.source = source;
    }

    void add(Line line) {
        add(line.tag(), line.start());
    }

    /// @param place where it stands in the source
    public void add(String tag, int place) {
        firsts.putIfAbsent(tag, place);
        counts.merge(tag, 1, Integer::sum);
    }

    public List<Diagnostic> diagnostics() {
        return firsts.entrySet().stream()
                .map(first -> {
                    int count = counts.getOrDefault(first.getKey(), 1);
                    String times = count == 1 ? "" : ", nor " + (count - 1) + " more of it";
                    Span span = new Span(source, first.getValue(), first.getValue());
                    return Diagnostic.warning(span, "'" + first.getKey() + "' is not read" + times, "");
                })
                .toList();
    }
}
