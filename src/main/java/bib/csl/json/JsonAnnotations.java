package bib.csl.json;

import bib.entry.Annotation;
import bib.entry.DateParser;
import bib.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the metadata says of names, in an item's `custom` object.
///
/// @param warn takes what is wrong
record JsonAnnotations(Consumer<String> warn) {
    static final String MEMBER = "author-annotations";

    List<Annotation> read(Json value) {
        List<Annotation> annotations = new ArrayList<>();
        if (value instanceof Json.Arr array) {
            for (Json element : array.elements()) {
                if (element instanceof Json.Obj object
                        && !JsonItemReader.text(object, "value").isEmpty()) {
                    annotations.add(annotation(object));
                } else {
                    warn.accept("an element of '" + MEMBER + "' has no 'value', and is left out");
                }
            }
        } else {
            warn.accept("'" + MEMBER + "' is no array, and is left out");
        }
        return annotations;
    }

    private static Annotation annotation(Json.Obj object) {
        String variable = JsonItemReader.text(object, "variable");
        String name = JsonItemReader.text(object, "name");
        return new Annotation(
                variable.isEmpty() ? "author" : variable,
                name.isEmpty() ? Annotation.DEFAULT : name,
                Math.max(0, DateParser.number(JsonItemReader.text(object, "position"))),
                JsonItemReader.text(object, "part"),
                JsonItemReader.text(object, "value"),
                JsonNames.isTrue(object, "literal"));
    }

    static Json write(List<Annotation> annotations) {
        return Json.of(annotations.stream().map(JsonAnnotations::write).toList());
    }

    private static Json write(Annotation annotation) {
        Json.Builder out = Json.object().put("variable", annotation.field());
        if (annotation.position() > 0) {
            out.put("position", Json.of(annotation.position()));
        }
        out.putUnlessEmpty("part", annotation.part());
        if (!annotation.name().equals(Annotation.DEFAULT)) {
            out.put("name", annotation.name());
        }
        out.put("value", annotation.value());
        if (annotation.literal()) {
            out.put("literal", Json.of(true));
        }
        return out.build();
    }
}
