package bib.io.yaml;

import bib.csl.LanguageCodes;
import bib.entry.Entry;
import bib.entry.Name;
import bib.io.format.Losses;
import bib.io.format.Outgoing;
import bib.io.format.PersonForm;
import bib.io.table.Kind;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An entry as a reference of CITATION.cff, or as the file's own work.
final class CffWriter {
    private static final Set<String> NUMBERS =
            Set.of("volume", "issue", "number", "number-volumes", "start", "end", "pages", "year", "month", "section");
    private static final Set<String> LISTS = Set.of("languages", "keywords");
    /// The keys that the file itself may have (`schema.json`).
    private static final Set<String> OWN = Set.of(
            "abstract", "authors", "date-published", "doi", "keywords", "license", "title", "type", "url", "version");

    private CffWriter() {}

    /// A reference with all that one must have.
    static Map<String, Object> reference(Entry entry, Losses losses) {
        Outgoing outgoing = new Outgoing(entry, losses);
        outgoing.lose("the key");
        TagTable.Type type = TagWriter.type(CffTable.TABLE, outgoing);
        Map<String, Object> work = tree(TagWriter.tags(CffTable.TABLE, type, outgoing), outgoing);
        CffRules.keep(work, Kind.of(type.entryType()), outgoing);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", type.code());
        whole.put("title", work.getOrDefault("title", CffFormat.UNTITLED));
        whole.put("authors", work.getOrDefault("authors", List.of(Map.of("name", CffFormat.ANONYMOUS))));
        work.forEach(whole::putIfAbsent);
        return whole;
    }

    /// What the file itself says of a work: it has fewer keys than a reference.
    static Map<String, Object> own(Map<String, Object> reference) {
        Map<String, Object> own = new LinkedHashMap<>();
        boolean typed = isOwnType(reference);
        reference.forEach((key, value) -> {
            if (key.equals("type")) {
                own.put(key, value.equals("data") ? "dataset" : "software");
            } else if (OWN.contains(key) && (typed || key.equals("title") || key.equals("authors"))) {
                own.put(key.equals("date-published") ? "date-released" : key, value);
            }
        });
        if (!typed) {
            own.remove("type");
        }
        return own;
    }

    /// Whether a reference says what the file itself cannot.
    static boolean saysMore(Map<String, Object> reference) {
        boolean dated = reference.containsKey("date-published");
        return reference.keySet().stream()
                .anyMatch(key -> !OWN.contains(key) && !(dated && (key.equals("year") || key.equals("month"))));
    }

    private static boolean isOwnType(Map<String, Object> reference) {
        Object type = reference.get("type");
        return "data".equals(type) || "software".equals(type);
    }

    private static Map<String, Object> tree(List<TagWriter.Tag> tags, Outgoing entry) {
        YamlTree tree = new YamlTree();
        Map<String, Object> last = new LinkedHashMap<>();
        for (TagWriter.Tag tag : tags) {
            switch (tag.name()) {
                case "authors", "editors", "translators" -> {
                    last = person(tag.value());
                    tree.list(tag.name(), last);
                }
                case "authors/orcid", "editors/orcid", "translators/orcid" ->
                    last.put("orcid", "https://orcid.org/" + tag.value());
                case "date" -> date(tag.value(), tree);
                case "languages" -> language(tag.value(), entry, tree);
                default -> {
                    String value = CffKeys.valid(tag.name(), tag.value());
                    if (LISTS.contains(tag.name())) {
                        tree.list(tag.name(), value);
                    } else {
                        tree.put(tag.name(), YamlTree.number(value, NUMBERS, tag.name()), "name");
                    }
                }
            }
        }
        return tree.root();
    }

    /// The schema has languages, not countries.
    private static void language(String tag, Outgoing entry, YamlTree tree) {
        String language = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        String field = entry.has("langid") ? "langid" : "language";
        boolean same = language.equals(tag) || LanguageCodes.babel(language).equals(entry.peek("langid"));
        if (!same || CffKeys.valid("languages", language).isEmpty()) {
            entry.lose("the field '" + field + "' as it is");
        }
        if (!CffKeys.valid("languages", language).isEmpty()) {
            tree.list("languages", language);
        }
    }

    private static void date(String iso, YamlTree tree) {
        String[] parts = iso.split("-", -1);
        if (parts.length == 3 && parts[0].length() == 4) {
            tree.put("date-published", iso, "");
        }
        tree.put("year", YamlTree.number(iso.startsWith("-") ? iso : parts[0], NUMBERS, "year"), "");
        if (parts.length > 1 && !iso.startsWith("-")) {
            tree.put("month", Integer.valueOf(parts[1]), "");
        }
    }

    private static Map<String, Object> person(String parts) {
        Name name = PersonForm.PARTS.read(parts);
        Map<String, Object> person = new LinkedHashMap<>();
        putUnlessEmpty(person, "name", name.literal());
        putUnlessEmpty(person, "family-names", name.family());
        putUnlessEmpty(person, "given-names", name.given());
        putUnlessEmpty(person, "name-particle", name.prefix());
        putUnlessEmpty(person, "name-suffix", name.suffix());
        return person;
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
