package bib.csl.engine;

import bib.csl.Item;
import bib.csl.json.CslJson;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One case of the CSL test suite, as its file has it.
record Fixture(String name, Map<String, String> sections) {
    static Fixture read(Path file) {
        Map<String, String> sections = new HashMap<>();
        String open = "";
        StringBuilder body = new StringBuilder();
        for (String line : lines(file)) {
            if (line.startsWith(">>=")) {
                open = line.replaceAll("[>=\\s]", "");
                body.setLength(0);
            } else if (line.startsWith("<<=")) {
                sections.put(open, body.toString().strip());
                open = "";
            } else if (!open.isEmpty()) {
                body.append(line).append('\n');
            }
        }
        String name = file.getFileName().toString().replace(".txt", "");
        return new Fixture(name, sections);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String section(String name) {
        return sections.getOrDefault(name, "");
    }

    boolean has(String name) {
        return sections.containsKey(name);
    }

    Json json(String name) {
        return JsonReader.read(new Source(this.name, section(name)));
    }

    /// The items, read as the program reads CSL-JSON.
    List<Item> items() {
        return CslJson.read(new Source(name, section("INPUT"))).items();
    }

    boolean isBibliography() {
        return section("MODE").startsWith("bibliography");
    }

    boolean isMode(String submode) {
        return section("MODE").contains("-" + submode);
    }
}
