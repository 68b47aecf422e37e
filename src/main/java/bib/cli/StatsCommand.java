package bib.cli;

import bib.json.Json;
import bib.json.JsonWriter;
import bib.search.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bib stats`: what a library holds, in numbers.
@Command(
        name = "stats",
        description = "Count entries by year, type, venue and co-author.",
        footerHeading = "%nExamples:%n",
        footer = {"  bib stats", "  bib stats --author Luo --json"})
final class StatsCommand implements Callable<Integer> {
    private static final int BAR = 30;
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(names = "-n", paramLabel = "N", description = "Show at most N venues and N co-authors (default: 10).")
    private int most = 10;

    @Option(names = "--json", description = "Every number, as JSON.")
    private boolean json;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        common.apply(session);
        Limits.positive("-n", most);
        Finder finder = Finder.open(common.libraries, session);
        LoadedLibrary library = finder.library();
        List<Integer> found = finder.find(filters.query(), SortOrder.parse("file"));
        if (found.isEmpty()) {
            return finder.nothing();
        }
        Statistics statistics = Statistics.of(found.stream().map(library::entry).toList());
        session.out.print(json ? JsonWriter.write(toJson(statistics)) + "\n" : text(statistics));
        return ExitCode.OK;
    }

    private static Json toJson(Statistics statistics) {
        return Json.object()
                .put("entries", Json.of(statistics.entries()))
                .put("years", counts(statistics.years()))
                .put("types", counts(statistics.types()))
                .put("venues", counts(statistics.venues()))
                .put("authors", counts(statistics.authors()))
                .build();
    }

    private static Json counts(Map<String, Integer> counts) {
        Json.Builder json = Json.object();
        counts.forEach((name, count) -> json.put(name, Json.of(count)));
        return json.build();
    }

    private String text(Statistics statistics) {
        StringBuilder out = new StringBuilder();
        out.append(Plural.of(statistics.entries(), "entry")).append('\n');
        table(out, "By year", List.copyOf(statistics.years().entrySet()));
        table(out, "By type", List.copyOf(statistics.types().entrySet()));
        table(out, "By venue", first(statistics.venues()));
        table(out, "By author", first(statistics.authors()));
        return out.toString();
    }

    private List<Map.Entry<String, Integer>> first(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts.entrySet());
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private void table(StringBuilder out, String title, List<Map.Entry<String, Integer>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        int most = rows.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        int digits = String.valueOf(most).length();
        boolean bars = session.environment.columns().isPresent();
        for (Map.Entry<String, Integer> row : rows) {
            String count = String.valueOf(row.getValue());
            out.append("  ").append(" ".repeat(digits - count.length())).append(count);
            if (bars) {
                int length = Math.max(1, Math.round((float) row.getValue() * BAR / most));
                out.append("  ").append("█".repeat(length)).append(" ".repeat(BAR - length));
            }
            out.append("  ").append(row.getKey()).append('\n');
        }
    }
}
