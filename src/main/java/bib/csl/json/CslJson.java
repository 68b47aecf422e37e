package bib.csl.json;

import bib.csl.Item;
import bib.csl.ItemsReading;
import bib.csl.mapping.ItemMapping;
import bib.entry.Entry;
import bib.entry.Library;
import bib.json.Json;
import bib.json.JsonReader;
import bib.json.JsonWriter;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// CSL-JSON in and out (`csl-data.json` of CSL 1.0.2).
///
/// Read tolerantly, item by item; written so that the schema admits it. What an item holds beside the schema's
/// variables is in its `custom` object: text under the variable's own name, and what the metadata says of names as
/// `"author-annotations": [{"variable": "author", "position": 1, "value": "equal"}]`, each with `part`, `name` and
/// `literal: true` where they are not the default.
public final class CslJson {
    private CslJson() {}

    /// Reads an array of items, an object with the array as `items`, or one item. A malformed item costs itself
    /// alone, as far as brackets show where it ends.
    ///
    /// @throws BibException of kind INPUT where the text is no JSON or no such value
    public static ItemsReading read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonElement element : elements(source, diagnostics)) {
            Span span = element.span();
            if (element.value() instanceof Json.Obj object) {
                Item item = new JsonItemReader(object, span, diagnostics).read(element.position());
                items.add(item);
                entries.add(ItemMapping.toEntry(item, span));
                if (!ids.add(item.id())) {
                    diagnostics.add(Diagnostic.warning(
                            span,
                            "there is another item with the id '" + item.id() + "'",
                            "give each an id of its own"));
                }
            } else {
                diagnostics.add(Diagnostic.error(span, "this is no item: a JSON object was expected", ""));
            }
        }
        return new ItemsReading(items, new Library(entries, Map.of()), diagnostics);
    }

    /// Items as a JSON array, without a line end at the end.
    public static String write(List<Item> items) {
        return JsonWriter.write(Json.of(
                items.stream().map(item -> new JsonItemWriter(item).write()).toList()));
    }

    private static List<JsonElement> elements(Source source, List<Diagnostic> diagnostics) {
        Json root;
        List<Diagnostic> doubts = new ArrayList<>();
        try {
            root = JsonReader.read(source, doubts);
        } catch (BibException e) {
            return JsonElements.singly(source, e, diagnostics);
        }
        diagnostics.addAll(doubts);
        return switch (root) {
            case Json.Arr array -> JsonElements.of(source, array.elements());
            case Json.Obj object
            when object.members().get("items") instanceof Json.Arr array ->
                JsonElements.within(source, array.elements());
            case Json.Obj object -> JsonElements.within(source, List.of(object));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ ->
                throw new BibException(
                        BibException.Kind.INPUT,
                        List.of(Diagnostic.error(
                                new Span(source, 0, 0), "this JSON holds no items", JsonElements.HINT)));
        };
    }
}
