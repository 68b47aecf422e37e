package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.json.Json;
import bib.json.JsonWriter;
import bib.search.Query;
import bib.search.SortOrder;
import bib.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `bib stats`: what a library holds, in numbers.
final class StatsCommand {
    private static final int BAR = 30;
    private final Session session;
    private final CommonOptions common;
    private final FilterOptions filters;
    private final Value<Integer> most;
    private final Value<Boolean> json;

    private StatsCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        filters = new FilterOptions(form);
        most = form.number("N", "Show at most N venues and N authors (default: 10).", 10, "-n");
        json = form.flag("Every number, as JSON.", "--json");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "stats",
                "Count entries by year, type, venue and author.",
                "  bib stats",
                "  bib stats --author Luo --json");
        return form.runs(new StatsCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        Limits.positive("-n", most.get());
        Query query = filters.query();
        Finder finder = Finder.of(query, common.libraries(), session);
        LoadedLibrary library = finder.library();
        List<Integer> found = finder.find(query, SortOrder.parse("file"));
        Statistics statistics = Statistics.of(found.stream().map(library::entry).toList());
        if (json.get()) {
            session.out.print(JsonWriter.write(toJson(statistics)) + "\n");
        } else if (!found.isEmpty()) {
            session.out.print(text(statistics));
        }
        return found.isEmpty() ? finder.nothing() : ExitCode.OK;
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
        return rows.subList(0, Math.min(most.get(), rows.size()));
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
            out.append("  ").append(Printable.line(row.getKey())).append('\n');
        }
    }
}
