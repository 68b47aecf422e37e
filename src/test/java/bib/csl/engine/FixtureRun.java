package bib.csl.engine;

import bib.csl.CitationItem.Show;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.engine.CiteInfo.Position;
import bib.csl.engine.style.StyleTree;
import bib.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs a case of the CSL test suite the way the reference processor's runner does.
final class FixtureRun {
    private static final String NOTHING = "[CSL STYLE ERROR: reference with no printed form.]";

    private final Fixture fixture;
    private final Context context;
    private final Map<String, Cited> entries = new LinkedHashMap<>();

    FixtureRun(Fixture fixture, Function<String, Optional<CslLocale>> locales) {
        this.fixture = fixture;
        Parsed parsed = new Parsed();
        StyleTree style = parsed.style(TestStyles.of(fixture.name(), fixture.section("CSL")));
        String lang = resolved(style.option("default-locale"));
        CslLocale locale = locales.apply(lang).or(() -> locales.apply("en-US")).orElseThrow();
        CslLocale named = new CslLocale(lang, locale.xml());
        EngineOptions options = EngineOptions.DEFAULT;
        this.context = new Context(style, style.option("default-locale"), parsed.terms(style, named), options);
        for (Item item : fixture.items()) {
            entries.put(item.id(), new Cited(item));
        }
    }

    static String resolved(String lang) {
        return switch (lang) {
            case "" -> "en-US";
            case "de", "es", "fr", "pt", "it", "nl", "ru", "pl", "tr", "hu" ->
                lang + "-" + lang.toUpperCase(Locale.ROOT);
            case "en" -> "en-US";
            case "da" -> "da-DK";
            case "af" -> "af-ZA";
            case "ja" -> "ja-JP";
            case "zh" -> "zh-CN";
            case "he" -> "he-IL";
            default -> lang.split("-x-")[0];
        };
    }

    String expected() {
        if (fixture.isBibliography()) {
            return Canon.ofHtml(fixture.section("RESULT"));
        }
        return Canon.settled(fixture.section("RESULT")
                .lines()
                .map(line -> line.replaceFirst("^(\\.\\.|>>)\\[\\d+] ", ""))
                .map(Canon::ofHtml)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    String actual() {
        Rendered rendered = fixture.has("CITATIONS") ? integration() : clusters();
        if (fixture.isMode("header")) {
            return header(rendered);
        }
        if (fixture.isBibliography()) {
            return "\u27e6bib-body\u27e7"
                    + rendered.bibliography().stream()
                            .map(entry -> "\u27e6entry\u27e7" + Canon.of(entry.content()) + "\u27e6/\u27e7")
                            .collect(Collectors.joining())
                    + "\u27e6/\u27e7";
        }
        return Canon.settled(rendered.citations().stream()
                .map(citation -> citation.isEmpty() ? NOTHING : Canon.of(citation))
                .collect(Collectors.joining(" ")));
    }

    private String header(Rendered rendered) {
        Rendered.Layout layout = rendered.layout();
        String ids =
                rendered.bibliography().stream().map(Rendered.RenderedEntry::id).collect(Collectors.joining(","));
        return "entry_ids: " + ids + "\nentryspacing: " + layout.entrySpacing()
                + (layout.hangingIndent() ? "\nhangingindent: true" : "")
                + "\nlinespacing: " + layout.lineSpacing()
                + "\nsecond-field-align: " + layout.secondFieldAlign();
    }

    private Rendered clusters() {
        Order order = fixture.isMode("nosort") ? Order.AS_GIVEN : Order.BY_STYLE;
        Document document = new Document(context, new ArrayList<>(entries.values()), List.of(), order);
        List<Cluster> clusters = new ArrayList<>();
        if (fixture.has("CITATION-ITEMS")) {
            for (Json cluster : ((Json.Arr) fixture.json("CITATION-ITEMS")).elements()) {
                clusters.add(Cluster.of(cites(cluster), 0));
            }
        } else {
            List<Cluster.Cite> all = new ArrayList<>();
            document.entries().forEach(entry -> all.add(new Cluster.Cite(entry, CiteInfo.NONE)));
            clusters.add(Cluster.of(all, 0));
        }
        return document.renderPlaced(clusters, new ArrayList<>());
    }

    private List<Cluster.Cite> cites(Json cluster) {
        List<Cluster.Cite> cites = new ArrayList<>();
        for (Json element : ((Json.Arr) cluster).elements()) {
            Json.Obj item = (Json.Obj) element;
            Optional.ofNullable(entries.get(FixtureItems.member(item, "id")))
                    .ifPresent(entry -> cites.add(new Cluster.Cite(entry, info(item))));
        }
        return cites;
    }

    private static CiteInfo info(Json.Obj item) {
        boolean without = FixtureItems.member(item, "suppress-author").matches("true|1");
        boolean only = FixtureItems.member(item, "author-only").matches("true|1");
        Position position =
                switch (FixtureItems.member(item, "position")) {
                    case "1" -> Position.SUBSEQUENT;
                    case "2" -> Position.IBID;
                    case "3" -> Position.IBID_WITH_LOCATOR;
                    default -> Position.FIRST;
                };
        String first = FixtureItems.member(item, "first-reference-note-number");
        return new CiteInfo(
                FixtureItems.member(item, "prefix"),
                FixtureItems.member(item, "suffix"),
                FixtureItems.member(item, "locator").strip(),
                FixtureItems.member(item, "label"),
                only ? Show.ONLY_AUTHOR : without ? Show.WITHOUT_AUTHOR : Show.ALL,
                position,
                FixtureItems.member(item, "near-note").matches("true|1"),
                first.matches("[0-9]+") ? Integer.parseInt(first) : 0);
    }

    /// The clusters that stand in the text after the last step, in its order.
    private Rendered integration() {
        Map<String, Json> known = new HashMap<>();
        Map<String, Integer> notes = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Json step : ((Json.Arr) fixture.json("CITATIONS")).elements()) {
            List<Json> parts = ((Json.Arr) step).elements();
            Json.Obj citation = (Json.Obj) parts.get(0);
            String id = FixtureItems.member(citation, "citationID");
            known.put(id, citation.members().getOrDefault("citationItems", Json.of(List.of())));
            notes.put(id, note(citation));
            order = new ArrayList<>(ids(parts.get(1), notes));
            order.add(id);
            order.addAll(ids(parts.get(2), notes));
        }
        List<Cluster> clusters = new ArrayList<>();
        List<Cited> cited = new ArrayList<>();
        for (String id : order) {
            List<Cluster.Cite> cites = cites(known.getOrDefault(id, Json.of(List.of())));
            cites.forEach(cite -> cited.add(cite.entry()));
            clusters.add(Cluster.of(cites, notes.getOrDefault(id, 0)));
        }
        List<Cited> given = cited.stream().distinct().toList();
        return new Document(context, given, clusters, Order.BY_STYLE).render(new ArrayList<>());
    }

    private static int note(Json.Obj citation) {
        return citation.members().get("properties") instanceof Json.Obj properties
                        && FixtureItems.member(properties, "noteIndex").matches("[0-9]+")
                ? Integer.parseInt(FixtureItems.member(properties, "noteIndex"))
                : 0;
    }

    private static List<String> ids(Json list, Map<String, Integer> notes) {
        List<String> ids = new ArrayList<>();
        for (Json pair : ((Json.Arr) list).elements()) {
            List<Json> parts = ((Json.Arr) pair).elements();
            String id = FixtureItems.string(parts.get(0));
            ids.add(id);
            notes.put(id, Integer.parseInt(FixtureItems.string(parts.get(1))));
        }
        return ids;
    }
}
