package bib.cli;

import bib.cli.line.ExitCode;
import bib.csl.Style;
import bib.csl.engine.Engine;
import bib.csl.engine.StyleHealth;
import bib.csl.engine.StyleHealth.Cut;
import bib.csl.styles.Locales;
import bib.json.Json;
import bib.json.JsonWriter;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.ArrayList;
import java.util.List;

/// `bib styles check`: how styles fare with sample publications.
final class StyleCheckup {
    private final Session session;
    private final StyleFinder finder;
    private final Engine engine = new Engine();

    private record Checked(String name, StyleHealth health) {}

    StyleCheckup(Session session, StyleFinder finder) {
        this.session = session;
        this.finder = finder;
    }

    /// @param names  what `--style` takes
    /// @param all    whether every style is checked
    /// @param format `text`, `json` or `names`, which gives the names of the styles that fail
    /// @return the exit code: 1 where a style cannot render
    int run(List<String> names, boolean all, String format) {
        if (names.isEmpty() != all) {
            throw new BibException(Kind.USAGE, "name the styles to check, or ask for --all", "bib styles check apa");
        }
        List<Checked> checked = all
                ? finder.names().parallelStream().map(this::checkOneOfAll).toList()
                : names.stream().map(name -> check(finder.find(name))).toList();
        session.out.print(
                switch (format) {
                    case "json" ->
                        JsonWriter.write(Json.of(
                                        checked.stream().map(StyleCheckup::json).toList()))
                                + "\n";
                    case "names" -> failing(checked);
                    default -> text(checked);
                });
        if (checked.size() > 1) {
            session.say(summary(checked));
        }
        return checked.stream().allMatch(each -> each.health().renders()) ? ExitCode.OK : ExitCode.NOTHING;
    }

    private Checked check(Style style) {
        return new Checked(style.name(), engine.check(style, Locales.forStyle(style)));
    }

    private Checked checkOneOfAll(String name) {
        try {
            return check(finder.find(name));
        } catch (BibException e) {
            return new Checked(name, StyleHealth.failed(String.valueOf(e.getMessage())));
        }
    }

    private static String failing(List<Checked> checked) {
        StringBuilder out = new StringBuilder();
        checked.stream().filter(each -> !each.health().renders()).forEach(each -> out.append(each.name())
                .append('\n'));
        return out.toString();
    }

    private static String text(List<Checked> checked) {
        StringBuilder out = new StringBuilder();
        for (Checked each : checked) {
            out.append(each.name()).append(": ").append(facts(each.health())).append('\n');
            each.health()
                    .warnings()
                    .forEach(warning -> out.append("  ").append(warning).append('\n'));
        }
        return out.toString();
    }

    private static String facts(StyleHealth health) {
        if (!health.renders()) {
            return "does not render: " + health.failure();
        }
        List<String> facts = new ArrayList<>();
        facts.add(health.bibliography() ? "renders" : "renders citations, sets no bibliography");
        if (!health.silent().isEmpty()) {
            facts.add("prints nothing for " + String.join(", ", health.silent()));
        }
        cut(facts, "in the bibliography", health.inBibliography());
        cut(facts, "in citations", health.inCitations());
        if (health.yearSuffixes()) {
            facts.add("adds letters to years");
        }
        return String.join("; ", facts);
    }

    private static void cut(List<String> facts, String where, Cut cut) {
        if (cut.from() > 0) {
            facts.add("of " + cut.from() + " authors or more, shows " + cut.shown() + " " + where);
        }
    }

    private static String summary(List<Checked> checked) {
        long render = checked.stream().filter(each -> each.health().renders()).count();
        long without = checked.stream()
                .filter(each -> each.health().renders() && !each.health().bibliography())
                .count();
        long cutting = checked.stream()
                .filter(each -> each.health().inBibliography().from() > 0)
                .count();
        long warned = checked.stream()
                .filter(each -> !each.health().warnings().isEmpty())
                .count();
        return "%d styles: %d render, %d set no bibliography, %d hide authors in it, %d have warnings"
                .formatted(checked.size(), render, without, cutting, warned);
    }

    private static Json json(Checked checked) {
        StyleHealth health = checked.health();
        return Json.object()
                .put("name", checked.name())
                .put("renders", Json.of(health.renders()))
                .putUnlessEmpty("failure", health.failure())
                .put("bibliography", Json.of(health.bibliography()))
                .put("printsNothingFor", Json.strings(health.silent()))
                .put("authorsInBibliography", json(health.inBibliography()))
                .put("authorsInCitations", json(health.inCitations()))
                .put("yearSuffixes", Json.of(health.yearSuffixes()))
                .put("warnings", Json.strings(health.warnings()))
                .build();
    }

    private static Json json(Cut cut) {
        return Json.object()
                .put("hiddenFrom", Json.of(cut.from()))
                .put("shown", Json.of(cut.shown()))
                .build();
    }
}
