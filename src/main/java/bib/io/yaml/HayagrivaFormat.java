package bib.io.yaml;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Name;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.EntryMaker;
import bib.io.format.Format;
import bib.io.format.Outgoing;
import bib.io.format.PersonForm;
import bib.io.format.Writing;
import bib.io.table.TagReader;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import bib.io.table.Unread;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hayagriva, Typst's YAML: items by key, what they stand in as their parents.
public final class HayagrivaFormat implements Format {
    private static final Set<String> NUMBERS =
            Set.of("volume", "issue", "edition", "chapter", "page-total", "volume-total", "date");
    private static final Set<String> FORMATTABLE = Set.of(
            "title",
            "short",
            "publisher",
            "location",
            "organization",
            "genre",
            "note",
            "abstract",
            "call-number",
            "name",
            "value");

    @Override
    public List<String> names() {
        return List.of("hayagriva", "yaml", "yml");
    }

    @Override
    public String title() {
        return "Hayagriva";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".yml", ".yaml");
    }

    /// Whether a key stands at the start of a line and a `type` is indented under it.
    @Override
    public boolean isFormOf(String text) {
        return text.lines()
                        .anyMatch(line -> line.startsWith(" ") && line.strip().startsWith("type:"))
                && text.lines()
                        .filter(line -> !line.isBlank() && line.charAt(0) != '#' && !line.startsWith("---"))
                        .findFirst()
                        .map(line -> line.stripTrailing().endsWith(":"))
                        .orElse(false);
    }

    @Override
    public boolean holdsKey(Entry entry) {
        return HayagrivaTable.TABLE.holdsKey(entry.key());
    }

    @Override
    public Reading read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Unread unread = new Unread(source);
        List<Entry> entries = new ArrayList<>();
        if (YamlReader.read(source, diagnostics) instanceof Yaml.Mapping root) {
            List<Map.Entry<String, Yaml>> items = List.copyOf(root.members().entrySet());
            for (int i = 0; i < items.size(); i++) {
                String key = items.get(i).getKey();
                Yaml item = items.get(i).getValue();
                boolean last = i + 1 == items.size();
                int end = last
                        ? source.text().length()
                        : items.get(i + 1).getValue().start();
                if (item instanceof Yaml.Mapping mapping) {
                    entries.add(entry(key, mapping, end, source, unread, diagnostics));
                } else {
                    Span place = new Span(source, item.start(), item.start());
                    diagnostics.add(Diagnostic.error(place, "'" + key + "' is no item", "an item has fields"));
                }
            }
        } else if (diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    new Span(source, 0, 0), "this YAML holds no items", "Hayagriva has a mapping of keys to items"));
        }
        diagnostics.addAll(unread.diagnostics());
        return new Reading(new Library(entries, Map.of()), diagnostics);
    }

    private static Entry entry(
            String key, Yaml.Mapping item, int end, Source source, Unread unread, List<Diagnostic> diagnostics) {
        String code = HayagrivaReader.type(item);
        String own = code.indexOf('/') < 0 ? code : code.substring(0, code.indexOf('/'));
        String known = HayagrivaTable.TABLE.knows(code) ? code : own;
        if (!HayagrivaTable.TABLE.knows(known)) {
            Span place = new Span(source, item.start(), item.start());
            diagnostics.add(Diagnostic.warning(place, "Hayagriva has no type '" + own + "'; it is taken for misc", ""));
        }
        TagTable.Type type = HayagrivaTable.TABLE.ofCode(known);
        return TagReader.read(HayagrivaTable.TABLE, HayagrivaReader.read(key, item, end), type, source, unread);
    }

    @Override
    public String write(List<Entry> entries, Writing writing) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!References.isData(entry)) {
                Outgoing outgoing = new Outgoing(entry, writing.losses(), true);
                TagTable.Type type = TagWriter.type(HayagrivaTable.TABLE, outgoing);
                root.put(entry.key(), item(type, TagWriter.tags(HayagrivaTable.TABLE, type, outgoing)));
            }
        }
        return YamlWriter.write(root);
    }

    private static Map<String, Object> item(TagTable.Type type, List<TagWriter.Tag> tags) {
        String code = type.code();
        YamlTree tree = new YamlTree();
        int slash = code.indexOf('/');
        String own = slash < 0 ? code : code.substring(0, slash);
        tree.put("type", own, "");
        boolean hasParent = tags.stream()
                        .anyMatch(tag ->
                                tag.name().startsWith("parent/") || tag.name().startsWith("conference/"))
                || !HayagrivaTable.TABLE.ofCode(own).entryType().equals(type.entryType());
        if (slash > 0 && hasParent) {
            tree.put("parent/type", code.substring(slash + 1), "");
        }
        for (TagWriter.Tag tag : tags) {
            put(tag, tree);
        }
        List<Object> parents = new ArrayList<>();
        Object parent = tree.root().remove("parent");
        if (parent != null) {
            parents.add(parent);
        }
        for (String other : List.of("conference", "original")) {
            if (tree.root().remove(other) instanceof Map<?, ?> said) {
                Map<String, Object> typed = new LinkedHashMap<>(Map.of("type", other));
                said.forEach((key, value) -> typed.put(String.valueOf(key), value));
                parents.add(typed);
            }
        }
        if (!parents.isEmpty()) {
            tree.root().put("parent", parents.size() == 1 ? parents.getFirst() : parents);
        }
        return tree.root();
    }

    private static void put(TagWriter.Tag tag, YamlTree tree) {
        String path = tag.name();
        String key = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("key")) {
            return;
        }
        if (path.startsWith("affiliated/")) {
            affiliated(key, person(tag.value()), tree);
        } else if (key.equals("author") || key.equals("editor")) {
            tree.add(path, person(tag.value()));
        } else {
            boolean formattable = FORMATTABLE.contains(key) && !path.startsWith("serial-number");
            String text = formattable ? escaped(tag.value()) : EntryMaker.unmarked(tag.value());
            tree.put(path, YamlTree.number(text, NUMBERS, path), path.contains("publisher") ? "name" : "value");
        }
    }

    private static void affiliated(String role, Object person, YamlTree tree) {
        List<Object> groups = new ArrayList<>(tree.root().get("affiliated") instanceof List<?> list ? list : List.of());
        if (!groups.isEmpty()
                && groups.getLast() instanceof Map<?, ?> last
                && role.equals(last.get("role"))
                && last.get("names") instanceof List<?> names) {
            List<Object> more = new ArrayList<>(names);
            more.add(person);
            groups.set(groups.size() - 1, group(role, more));
        } else {
            groups.add(group(role, List.of(person)));
        }
        tree.root().put("affiliated", groups);
    }

    private static Map<String, Object> group(String role, List<?> names) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("role", role);
        group.put("names", names);
        return group;
    }

    /// A person in one text where that says it all, else part by part.
    private static Object person(String parts) {
        Name name = PersonForm.PARTS.read(parts);
        if (PersonForm.SUFFIX_SECOND.holds(name)) {
            return PersonForm.SUFFIX_SECOND.write(name);
        }
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", name.isOrganisation() ? name.literal() : name.family());
        if (!name.isOrganisation()) {
            person.put("given-name", name.given());
        }
        if (!name.prefix().isEmpty()) {
            person.put("prefix", name.prefix());
        }
        if (!name.suffix().isEmpty()) {
            person.put("suffix", name.suffix());
        }
        return person;
    }

    /// A formattable string: signs lose their meaning, and braces keep case.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case EntryMaker.OPEN -> out.append('{');
                case EntryMaker.CLOSE -> out.append('}');
                case '\\', '{', '}', '$' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
