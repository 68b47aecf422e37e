package bib.io.yaml;

import bib.entry.Name;
import bib.io.format.EntryMaker;
import bib.io.format.PersonForm;
import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One item of Hayagriva to a record whose tags are paths: `title`, `parent/title`, `affiliated/translator`.
final class HayagrivaReader {
    private static final int MAX_PARENTS = 5;
    private static final Set<String> VERBATIM =
            Set.of("url", "date", "page-range", "doi", "isbn", "issn", "pmid", "pmcid", "arxiv", "serial", "version");

    /// The fields for editors who are something else than editors.
    private static final List<String> EDITORS = List.of("editora", "editorb", "editorc");

    private final List<Line> lines = new ArrayList<>();
    /// The roles that have one of those fields.
    private final List<String> roles = new ArrayList<>();

    private HayagrivaReader() {}

    static TagRecord read(String key, Yaml.Mapping item, int end) {
        HayagrivaReader reader = new HayagrivaReader();
        reader.add("key", key, item.start());
        reader.item("", item, 0);
        return new TagRecord(reader.lines, item.start(), Math.max(item.start(), end));
    }

    /// An item's type with its parent's: `article/periodical`. Where it stood first is no parent in this.
    static String type(Yaml.Mapping item) {
        String type = item.text("type").toLowerCase(Locale.ROOT);
        Yaml parents = item.members().get("parent");
        if (parents == null) {
            return type;
        }
        for (Yaml parent : Yaml.items(parents)) {
            if (parent instanceof Yaml.Mapping mapping && !isOf("original", mapping)) {
                String own = mapping.text("type").toLowerCase(Locale.ROOT);
                return type + "/" + (own.isEmpty() ? defaultParent(type) : own);
            }
        }
        return type;
    }

    private static boolean isOf(String type, Yaml.Mapping item) {
        return item.text("type").equalsIgnoreCase(type);
    }

    private static String defaultParent(String type) {
        return switch (type) {
            case "article" -> "periodical";
            case "chapter" -> "book";
            case "entry" -> "reference";
            case "anthos" -> "anthology";
            default -> "misc";
        };
    }

    private void add(String tag, String value, int start) {
        if (!value.isBlank()) {
            lines.add(new Line(tag, value, start));
        }
    }

    private void item(String prefix, Yaml.Mapping item, int depth) {
        if (depth > MAX_PARENTS) {
            return;
        }
        item.members().forEach((key, value) -> {
            switch (key) {
                case "type" -> {}
                case "parent" -> parents(prefix, value, depth);
                case "author", "editor" -> persons(prefix + key, value);
                case "affiliated" -> Yaml.items(value).forEach(group -> affiliated(prefix, group));
                case "serial-number" -> serial(prefix + key, value);
                default -> value(prefix + key, key, value);
            }
        });
    }

    /// The first parent that is no conference is the one an item stands in. A conference is the item's event, of its
    /// proceedings too; where it stood first is not where it stands.
    private void parents(String prefix, Yaml value, int depth) {
        boolean parentSeen = false;
        for (Yaml parent : Yaml.items(value)) {
            if (parent instanceof Yaml.Mapping mapping) {
                boolean near = prefix.isEmpty() || prefix.equals("parent/");
                boolean conference = near && isOf("conference", mapping);
                boolean original = prefix.isEmpty() && isOf("original", mapping);
                String place = conference
                        ? "conference/"
                        : original ? "original/" : parentSeen ? "further-parent/" : prefix + "parent/";
                parentSeen |= !conference && !original;
                item(place, mapping, depth + 1);
            }
        }
    }

    private void affiliated(String prefix, Yaml group) {
        if (group instanceof Yaml.Mapping mapping && mapping.members().containsKey("names")) {
            StringBuilder role = new StringBuilder();
            for (char c : mapping.text("role").toCharArray()) {
                role.append(Character.isUpperCase(c) && !role.isEmpty() ? "-" : "")
                        .append(Character.toLowerCase(c));
            }
            Yaml names = mapping.members().getOrDefault("names", mapping);
            String editors = prefix.isEmpty() ? editors(role.toString()) : "";
            boolean free = !editors.isEmpty() && roles.size() < EDITORS.size();
            if (free) {
                String field = EDITORS.get(roles.size());
                roles.add(editors);
                add(field + "/type", editors, mapping.start());
                persons(field, names);
            } else {
                persons(prefix + "affiliated/" + role, names);
            }
        } else if (group instanceof Yaml.Seq several) {
            several.items().stream().filter(Yaml.Mapping.class::isInstance).forEach(one -> affiliated(prefix, one));
        }
    }

    /// biblatex's role for persons who are editors of a kind to it (biblatex manual, "Editorial Roles"); else empty.
    private static String editors(String role) {
        return switch (role) {
            case "compiler", "founder", "collaborator", "organizer", "illustrator" -> role;
            case "director", "producer", "composer", "narrator" -> role;
            case "executive-producer" -> "executiveproducer";
            case "cast-member" -> "performer";
            case "writer" -> "scriptwriter";
            default -> "";
        };
    }

    private void persons(String tag, Yaml value) {
        for (Yaml person : Yaml.items(value)) {
            switch (person) {
                case Yaml.Text text -> add(tag, parts(PersonForm.SUFFIX_SECOND.read(text.text())), text.start());
                case Yaml.Mapping parts -> {
                    boolean whole = parts.members().keySet().equals(Set.of("name"));
                    Name name = whole
                            ? Name.organisation(parts.text("name"))
                            : new Name(
                                    parts.text("given-name"),
                                    parts.text("prefix"),
                                    parts.text("name"),
                                    parts.text("suffix"),
                                    "");
                    add(tag, parts(name), parts.start());
                    add(tag + "/alias", parts.text("alias"), parts.start());
                }
                case Yaml.Seq _ -> {}
            }
        }
    }

    private static String parts(Name name) {
        return PersonForm.PARTS.write(name);
    }

    private void serial(String tag, Yaml value) {
        if (value instanceof Yaml.Text text) {
            add(tag + "/serial", text.text(), text.start());
        } else if (value instanceof Yaml.Mapping numbers) {
            numbers.members().forEach((scheme, number) -> value(tag + "/" + scheme, scheme, number));
        }
    }

    private void value(String tag, String key, Yaml value) {
        switch (value) {
            case Yaml.Text text ->
                add(tag, VERBATIM.contains(key) ? text.text() : formattable(text.text()), text.start());
            case Yaml.Seq sequence ->
                sequence.items().forEach(item -> {
                    if (item instanceof Yaml.Text text) {
                        add(tag, text.text(), text.start());
                    }
                });
            case Yaml.Mapping parts -> {
                boolean verbatim = parts.text("verbatim").equals("true");
                parts.members().forEach((name, part) -> {
                    if (part instanceof Yaml.Text text && !name.equals("verbatim")) {
                        boolean own = name.equals("value") || name.equals("name");
                        String said = VERBATIM.contains(key) ? text.text() : formattable(text.text());
                        String kept = verbatim && own ? EntryMaker.OPEN + said + EntryMaker.CLOSE : said;
                        add(own ? tag : tag + "/" + name, kept, text.start());
                    }
                });
            }
        }
    }

    /// A formattable string: braces keep case, a backslash takes a sign's meaning away.
    private static String formattable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = c == '\\' && i + 1 < text.length() && "\\{}$".indexOf(text.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
                out.append(text.charAt(i));
            } else {
                out.append(c == '{' ? EntryMaker.OPEN : c == '}' ? EntryMaker.CLOSE : c);
            }
        }
        return out.toString();
    }
}
