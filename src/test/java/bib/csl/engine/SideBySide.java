package bib.csl.engine;

import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.styles.Locales;
import bib.csl.styles.Styles;
import bib.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Compares the engine with what citeproc-js wrote: see `src/compare/README.md`.
public final class SideBySide {
    private final ComparisonSet set;
    private final Styles styles = new Styles(List.of());
    private final Engine engine = new Engine();
    private final Differences differences = new Differences();

    private SideBySide(ComparisonSet set) {
        this.set = set;
    }

    /// @param args the set's name, the folder of the reference's results, the file to write
    public static void main(String[] args) throws IOException {
        SideBySide run = new SideBySide(ComparisonSet.read(args[0]));
        try (Stream<Path> results = Files.list(Path.of(args[1]))) {
            for (Path result : results.sorted().toList()) {
                run.compare(result);
            }
        }
        Files.writeString(Path.of(args[2]), run.differences.report());
    }

    private void compare(Path result) throws IOException {
        String name = result.getFileName().toString().replace(".json", "");
        Json.Obj reference = (Json.Obj) ComparisonSet.json(result);
        if (reference.members().containsKey("error")) {
            differences.failed(name);
            return;
        }
        Rendered ours = render(name);
        differences.begin(name);
        Map<String, Boolean> equal = new HashMap<>();
        bibliography(reference, ours, equal);
        cites(reference, ours, equal);
        equal.values().forEach(differences::pair);
        differences.end();
    }

    private Rendered render(String name) {
        Style style = styles.find(name);
        return engine.render(style, Locales.forStyle(style), set.items(), set.citations(), Order.BY_STYLE);
    }

    private void bibliography(Json.Obj reference, Rendered ours, Map<String, Boolean> equal) {
        Map<String, String> mine = new LinkedHashMap<>();
        ours.bibliography().forEach(entry -> mine.put(entry.id(), Canon.of(entry.content())));
        List<String> theirs = strings(reference, "bib");
        List<String> ids = new ArrayList<>(strings(reference, "ids"));
        if (ids.size() > theirs.size()) {
            ids.removeIf(id -> !mine.containsKey(id));
        }
        for (int i = 0; i < theirs.size() && i < ids.size(); i++) {
            String expected = Canon.ofHtml(theirs.get(i))
                    .replaceFirst("^\u27e6entry\u27e7", "")
                    .replaceFirst("\u27e6/\u27e7$", "");
            String id = ids.get(i);
            equal.put(id, differences.entry(id, expected, mine.getOrDefault(id, "")));
        }
        ids.retainAll(mine.keySet());
        differences.order(ids.toString(), mine.keySet().toString());
    }

    private void cites(Json.Obj reference, Rendered ours, Map<String, Boolean> equal) {
        List<String> theirs = strings(reference, "cites");
        Map<String, Boolean> first = new HashMap<>();
        for (int i = 0; i < theirs.size() && i < ours.citations().size(); i++) {
            String expected = Canon.ofHtml(theirs.get(i));
            boolean same =
                    differences.cite(i, expected, Canon.of(ours.citations().get(i)));
            if (set.citations().get(i).items().size() == 1) {
                first.putIfAbsent(set.citations().get(i).items().getFirst().id(), same);
            }
        }
        first.forEach((id, same) -> equal.merge(id, same, Boolean::logicalAnd));
    }

    private static List<String> strings(Json.Obj object, String member) {
        return ComparisonSet.elements(object.members().getOrDefault(member, Json.of(List.of()))).stream()
                .map(FixtureItems::string)
                .toList();
    }
}
