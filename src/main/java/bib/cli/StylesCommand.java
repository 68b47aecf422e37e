package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.csl.Style;
import bib.csl.styles.StyleInfo;
import bib.csl.styles.Styles;
import bib.json.Json;
import bib.json.JsonWriter;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Printable;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `bib styles`: what styles there are.
final class StylesCommand {
    private static final List<String> FORMATS = List.of("text", "json", "names");
    private final Session session;
    private final Value<List<String>> words;
    private final Value<String> format;
    private final Value<Boolean> json;
    private final Value<Boolean> all;
    private final TalkOptions talk;

    private StylesCommand(Session session, CommandForm form) {
        this.session = session;
        words = form.words(
                Takes.one("WORD", "show", "check").then(Takes.Asked.STYLES),
                "Words to find, or: show S, or: check S…",
                "0..*");
        format = form.text(Takes.one("F", "text", "json", "names"), "text (default), json or names.", "-f", "--format");
        json = form.flag("The same as --format json.", "--json");
        all = form.flag("With check: every style there is.", "--all");
        talk = new TalkOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "styles",
                "Find styles by words of their name or title, show what one is (bib styles show S), or see how some fare"
                        + " with sample publications (bib styles check S…).",
                "  bib styles nature",
                "  bib styles chicago author",
                "  bib styles show nature-methods",
                "  bib styles check apa ./my-style.csl",
                "  bib styles check --all --format json");
        return form.runs(new StylesCommand(session, form)::run);
    }

    private Integer run() {
        talk.apply(session);
        String asked = format.get().isEmpty() ? "text" : format.get();
        String chosen = json.get() ? "json" : asked;
        List<String> given = words.get();
        if (!FORMATS.contains(chosen)) {
            throw new BibException(
                    Kind.USAGE, "there is no format '" + chosen + "' for styles", "choose text, json or names");
        }
        StyleFinder finder = new StyleFinder(session);
        if (!given.isEmpty() && given.getFirst().equals("show")) {
            if (given.size() != 2) {
                throw new BibException(Kind.USAGE, "name the one style to show", "bib styles show apa");
            }
            session.out.print(shown(finder.find(given.get(1)), chosen));
            return ExitCode.OK;
        }
        if (!given.isEmpty() && given.getFirst().equals("check")) {
            return new StyleCheckup(session, finder).run(given.subList(1, given.size()), all.get(), chosen);
        }
        if (all.get()) {
            throw new BibException(Kind.USAGE, "--all belongs to bib styles check", "to list every style: bib styles");
        }
        List<StyleInfo> found = finder.search(given);
        session.out.print(listed(found, chosen));
        if (found.isEmpty()) {
            session.say("no style has all of: " + String.join(" ", given));
            return ExitCode.NOTHING;
        }
        return ExitCode.OK;
    }

    private static String listed(List<StyleInfo> found, String format) {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case "json" ->
                out.append(JsonWriter.write(
                                Json.of(found.stream().map(StylesCommand::json).toList())))
                        .append('\n');
            case "names" -> found.forEach(style -> out.append(style.name()).append('\n'));
            default -> {
                int width = Math.min(
                        40,
                        found.stream()
                                .mapToInt(style -> style.name().length())
                                .max()
                                .orElse(0));
                found.forEach(style -> out.append(line(style, width)).append('\n'));
            }
        }
        return out.toString();
    }

    private static String line(StyleInfo style, int width) {
        String padding = " ".repeat(Math.max(0, width - style.name().length()));
        String parent = style.isDependent() ? " (as " + style.parent() + ")" : "";
        return Printable.line(style.name() + padding + "  " + style.title() + parent);
    }

    private static String shown(Style style, String format) {
        Optional<StyleInfo> info = Styles.catalog().find(style.name());
        String parent = info.map(StyleInfo::parent).orElse("");
        String citationFormat = info.map(StyleInfo::citationFormat).orElse("");
        Json.Obj facts = Json.object()
                .put("name", style.name())
                .put("title", info.map(StyleInfo::title).orElse(style.title()))
                .put("id", style.id())
                .putUnlessEmpty("parent", parent)
                .putUnlessEmpty("citationFormat", citationFormat)
                .putUnlessEmpty("defaultLocale", style.defaultLocale().orElse(""))
                .put("bibliography", Json.of(style.hasBibliography()))
                .put("source", style.source().name())
                .build();
        if (format.equals("json")) {
            return JsonWriter.write(facts) + "\n";
        }
        StringBuilder out = new StringBuilder();
        facts.members().forEach((name, value) -> out.append(name)
                .append(" ".repeat(Math.max(1, 16 - name.length())))
                .append(Printable.line(plain(value)))
                .append('\n'));
        return out.toString();
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text;
            case Json.Bool(var flag) -> flag ? "yes" : "no";
            case Json.Num _, Json.Arr _, Json.Obj _, Json.Null _ -> JsonWriter.write(value);
        };
    }

    private static Json json(StyleInfo style) {
        return Json.object()
                .put("name", style.name())
                .put("title", style.title())
                .putUnlessEmpty("parent", style.parent())
                .putUnlessEmpty("citationFormat", style.citationFormat())
                .putUnlessEmpty("defaultLocale", style.defaultLocale().orElse(""))
                .put("bibliography", Json.of(style.hasBibliography()))
                .build();
    }
}
