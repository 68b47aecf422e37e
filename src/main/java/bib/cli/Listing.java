package bib.cli;

import bib.csl.json.CslJson;
import bib.json.Json;
import bib.json.JsonWriter;
import java.util.List;

/// Entries as they are, in a listing format.
final class Listing {
    private Listing() {}

    static String write(
            ListingFormat format,
            List<Integer> ordinals,
            LoadedLibrary library,
            ResultText.Look look,
            Session session) {
        return switch (format) {
            case TEXT -> ResultText.write(ordinals, library, look);
            case JSON ->
                json(Json.of(
                        ordinals.stream().map(library::entry).map(EntryJson::of).toList()));
            case KEYS -> keys(ordinals, library);
            case BIBTEX, BIBLATEX -> SourceText.write(ordinals, library, session);
            case CSL_JSON -> CslJson.write(library.items(ordinals, session)) + "\n";
        };
    }

    private static String json(Json value) {
        return JsonWriter.write(value) + "\n";
    }

    private static String keys(List<Integer> ordinals, LoadedLibrary library) {
        StringBuilder out = new StringBuilder();
        ordinals.forEach(ordinal -> out.append(library.entry(ordinal).key()).append('\n'));
        return out.toString();
    }
}
