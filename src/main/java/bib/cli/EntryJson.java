package bib.cli;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.json.Json;
import java.util.ArrayList;
import java.util.List;

/// An entry as JSON, every field and role of it.
///
/// ```
/// {"key", "type", "title", "venue", "venueShort", "years": [2019], "keywords": […],
///  "names": {"author": [{"given", "prefix", "family", "suffix", "literal", "roles": ["equal"]}]},
///  "annotations": [{"field", "name", "position", "part", "value", "literal"}],
///  "fields": {"title": "…"}, "inherited": ["booktitle"], "file", "line"}
/// ```
/// Members with nothing to say are left out. `fields` holds the text of each field, LaTeX decoded;
/// `inherited` names those that another entry gave.
final class EntryJson {
    private EntryJson() {}

    static Json of(Entry entry) {
        Json.Builder json = Json.object()
                .put("key", entry.key())
                .put("type", entry.type().name())
                .putUnlessEmpty("title", entry.title())
                .putUnlessEmpty("venue", entry.venue())
                .putUnlessEmpty("venueShort", entry.shortVenue());
        List<Integer> years = entry.date().years();
        if (!years.isEmpty()) {
            json.put("years", Json.of(years.stream().map(Json::of).toList()));
        }
        if (!entry.keywords().isEmpty()) {
            json.put("keywords", Json.strings(entry.keywords()));
        }
        json.put("names", names(entry)).put("annotations", annotations(entry)).put("fields", fields(entry));
        if (!entry.inherited().isEmpty()) {
            json.put(
                    "inherited",
                    Json.strings(entry.inherited().stream().map(Field::name).toList()));
        }
        return json.put("file", entry.span().source().name())
                .put("line", Json.of(entry.span().line()))
                .build();
    }

    private static Json names(Entry entry) {
        Json.Builder json = Json.object();
        for (Field field : entry.allFields()) {
            if (!field.names().isEmpty()) {
                json.put(field.name(), names(entry, field.name(), field.names()));
            }
        }
        return json.build();
    }

    private static Json names(Entry entry, String field, Names names) {
        List<Json> list = new ArrayList<>();
        int position = 0;
        for (Name name : names.list()) {
            position++;
            Json.Builder json = Json.object()
                    .putUnlessEmpty("given", name.given())
                    .putUnlessEmpty("prefix", name.prefix())
                    .putUnlessEmpty("family", name.family())
                    .putUnlessEmpty("suffix", name.suffix())
                    .putUnlessEmpty("literal", name.literal());
            List<String> roles = List.copyOf(entry.roles(field, position));
            if (!roles.isEmpty()) {
                json.put("roles", Json.strings(roles));
            }
            list.add(json.build());
        }
        return Json.of(list);
    }

    private static Json annotations(Entry entry) {
        return Json.of(entry.annotations().stream().map(EntryJson::annotation).toList());
    }

    private static Json annotation(Annotation annotation) {
        return Json.object()
                .put("field", annotation.field())
                .put("name", annotation.name())
                .put("position", Json.of(annotation.position()))
                .putUnlessEmpty("part", annotation.part())
                .put("value", annotation.value())
                .put("literal", Json.of(annotation.literal()))
                .build();
    }

    private static Json fields(Entry entry) {
        Json.Builder json = Json.object();
        for (Field field : entry.allFields()) {
            json.putIfAbsent(field.name(), Json.of(field.text()));
        }
        return json.build();
    }
}
