package bib.csl.engine;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CitationItem.Show;
import bib.csl.Item;
import bib.csl.json.CslJson;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Items and citations of `src/compare`, read as the product reads CSL-JSON.
record ComparisonSet(List<Item> items, List<Citation> citations) {
    /// @param name as `1` in `items-1.json`
    static ComparisonSet read(String name) throws IOException {
        Path items = Path.of("src/compare/items-" + name + ".json");
        return new ComparisonSet(
                CslJson.read(new Source(items.toString(), Files.readString(items)))
                        .items(),
                elements(json(Path.of("src/compare/citations-" + name + ".json"))).stream()
                        .map(ComparisonSet::citation)
                        .toList());
    }

    static Json json(Path file) throws IOException {
        return JsonReader.read(new Source(file.toString(), Files.readString(file)));
    }

    static List<Json> elements(Json list) {
        return list instanceof Json.Arr(var elements) ? elements : List.of();
    }

    private static Citation citation(Json json) {
        Json.Obj object = (Json.Obj) json;
        List<Json> cited = elements(object.members().getOrDefault("citationItems", Json.of(List.of())));
        Json.Obj properties = (Json.Obj) object.members().getOrDefault("properties", object);
        return new Citation(
                cited.stream().map(ComparisonSet::item).toList(),
                Integer.parseInt(FixtureItems.member(properties, "noteIndex")));
    }

    private static CitationItem item(Json json) {
        Json.Obj item = (Json.Obj) json;
        boolean without = FixtureItems.member(item, "suppress-author").equals("true");
        boolean only = FixtureItems.member(item, "author-only").equals("true");
        return new CitationItem(
                FixtureItems.member(item, "id"),
                FixtureItems.member(item, "prefix"),
                FixtureItems.member(item, "suffix"),
                FixtureItems.member(item, "locator"),
                FixtureItems.member(item, "label"),
                only ? Show.ONLY_AUTHOR : without ? Show.WITHOUT_AUTHOR : Show.ALL);
    }
}
