package bib.csl.engine;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares the engine with what citeproc-js wrote: see `src/compare/README.md`.
public final class SideBySide {
    private static final Pattern LANGUAGE = Pattern.compile("<style[^>]*default-locale=\"([^\"]*)\"");

    private final Path styles;
    private final Path locales;
    private final List<Item> items;
    private final List<Citation> citations = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private final Engine engine =
            new Engine(EngineOptions.DEFAULT.withLinks(false).withFallback(this::locale));
    private int entries;
    private int equalEntries;
    private int cites;
    private int equalCites;
    private int compared;
    private int equalStyles;
    private int equalOrders;

    private SideBySide(Path styles, Path locales) throws IOException {
        this.styles = styles;
        this.locales = locales;
        this.items = FixtureItems.of(json(Path.of("src/compare/items.json")));
        for (Json citation : elements(json(Path.of("src/compare/citations.json")))) {
            Json.Obj members = (Json.Obj) citation;
            List<CitationItem> cited = new ArrayList<>();
            for (Json element : elements(members.members().getOrDefault("citationItems", Json.of(List.of())))) {
                Json.Obj item = (Json.Obj) element;
                cited.add(new CitationItem(
                        FixtureItems.member(item, "id"),
                        FixtureItems.member(item, "prefix"),
                        FixtureItems.member(item, "suffix"),
                        FixtureItems.member(item, "locator"),
                        FixtureItems.member(item, "label")));
            }
            citations.add(new Citation(cited, citations.size() + 1));
        }
    }

    /// @param args folders of styles, of locales and of the reference's results, and the file to write
    public static void main(String[] args) throws IOException {
        SideBySide run = new SideBySide(Path.of(args[0]), Path.of(args[1]));
        try (Stream<Path> results = Files.list(Path.of(args[2]))) {
            for (Path result : results.sorted().toList()) {
                run.compare(result);
            }
        }
        Files.writeString(Path.of(args[3]), run.counts() + run.report);
    }

    private String counts() {
        return "entries %d of %d, cites %d of %d, styles %d of %d, orders %d%n"
                .formatted(equalEntries, entries, equalCites, cites, equalStyles, compared, equalOrders);
    }

    private static Json json(Path file) throws IOException {
        return JsonReader.read(new Source(file.toString(), Files.readString(file)));
    }

    private static List<Json> elements(Json list) {
        return list instanceof Json.Arr(var elements) ? elements : List.of();
    }

    private Optional<CslLocale> locale(String lang) {
        try {
            Path file = locales.resolve("locales-" + lang + ".xml");
            return Files.exists(file) ? Optional.of(new CslLocale(lang, Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void compare(Path result) throws IOException {
        String name = result.getFileName().toString().replace(".json", "");
        Json.Obj reference = (Json.Obj) json(result);
        if (reference.members().containsKey("error")) {
            report.append("REFERENCE FAILED ").append(name).append('\n');
            return;
        }
        String xml = Files.readString(styles.resolve(name + ".csl"));
        Matcher language = LANGUAGE.matcher(xml);
        String lang = language.find() ? FixtureRun.resolved(language.group(1)) : "en-US";
        CslLocale locale = locale(lang).or(() -> locale("en-US")).orElseThrow();
        Style style = TestStyles.of(name, xml);
        Rendered ours = engine.render(style, new CslLocale(lang, locale.xml()), items, citations, Order.BY_STYLE);
        int before = report.length();
        bibliography(name, reference, ours);
        cites(name, reference, ours);
        compared++;
        equalStyles += report.length() == before ? 1 : 0;
    }

    private void bibliography(String name, Json.Obj reference, Rendered ours) {
        Map<String, String> mine = new LinkedHashMap<>();
        ours.bibliography().forEach(entry -> mine.put(entry.id(), Canon.of(entry.content())));
        List<Json> theirs = elements(reference.members().getOrDefault("bib", Json.of(List.of())));
        List<String> ids = new ArrayList<>();
        for (Json id : elements(reference.members().getOrDefault("ids", Json.of(List.of())))) {
            ids.add(FixtureItems.string(id));
        }
        if (ids.size() > theirs.size()) {
            ids.removeIf(id -> !mine.containsKey(id));
        }
        for (int i = 0; i < theirs.size() && i < ids.size(); i++) {
            String expected = Canon.ofHtml(FixtureItems.string(theirs.get(i)))
                    .replaceFirst("^\u27e6entry\u27e7", "")
                    .replaceFirst("\u27e6/\u27e7$", "");
            entries++;
            equalEntries += same(name + " " + ids.get(i), expected, mine.getOrDefault(ids.get(i), "")) ? 1 : 0;
        }
        ids.retainAll(mine.keySet());
        equalOrders += same(name + " order", ids.toString(), mine.keySet().toString()) ? 1 : 0;
    }

    private void cites(String name, Json.Obj reference, Rendered ours) {
        List<Json> theirs = elements(reference.members().getOrDefault("cites", Json.of(List.of())));
        for (int i = 0; i < theirs.size() && i < ours.citations().size(); i++) {
            cites++;
            String expected = Canon.ofHtml(FixtureItems.string(theirs.get(i)));
            equalCites +=
                    same(name + " #" + i, expected, Canon.of(ours.citations().get(i))) ? 1 : 0;
        }
    }

    private boolean same(String what, String expected, String actual) {
        boolean nothing = actual.isEmpty() && (expected.contains("[CSL STYLE ERROR") || expected.contains("[NO_PRINT"));
        if (expected.equals(actual) || nothing) {
            return true;
        }
        report.append(what)
                .append("\n  reference ")
                .append(expected)
                .append("\n  ours      ")
                .append(actual)
                .append('\n');
        return false;
    }
}
