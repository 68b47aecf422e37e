package bib.csl;

import bib.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Name variables of CSL-JSON.
///
/// @param warn takes what is wrong
record JsonNames(Consumer<String> warn) {
    static boolean isName(Json.Obj name) {
        return name.members().containsKey("family")
                || name.members().containsKey("given")
                || name.members().containsKey("literal");
    }

    List<ItemName> read(String variable, Json value) {
        List<Json> elements = value instanceof Json.Arr array ? array.elements() : List.of(value);
        List<ItemName> names = new ArrayList<>();
        for (Json element : elements) {
            if (element instanceof Json.Obj name && isName(name)) {
                names.add(name(variable, name));
            } else if (element instanceof Json.Str(var literal) && !literal.isBlank()) {
                names.add(ItemName.organisation(literal.strip()));
                warn.accept("a name in '" + variable + "' is plain text; it is taken as it stands");
            } else {
                warn.accept("a name in '" + variable + "' has neither 'family' nor 'literal', and is left out");
            }
        }
        return names;
    }

    private ItemName name(String variable, Json.Obj name) {
        String family = part(name, "family");
        String given = part(name, "given");
        if (family.isEmpty() && given.isEmpty()) {
            return ItemName.organisation(part(name, "literal"));
        }
        if (isTrue(name, "static-ordering")) {
            warn.accept("'static-ordering' of a name in '" + variable + "' is not kept");
        }
        return new ItemName(
                family,
                given,
                part(name, "dropping-particle"),
                part(name, "non-dropping-particle"),
                part(name, "suffix"),
                isTrue(name, "comma-suffix"),
                "");
    }

    private static String part(Json.Obj name, String member) {
        Json value = name.members().getOrDefault(member, Json.Null.NULL);
        String scalar = JsonItemReader.scalar(value);
        return scalar == null ? "" : scalar.strip();
    }

    /// `true`, any number but 0, and any string but the empty one and those that say no.
    static boolean isTrue(Json.Obj object, String member) {
        return switch (object.members().getOrDefault(member, Json.Null.NULL)) {
            case Json.Bool(var flag) -> flag;
            case Json.Num(var number) -> number.signum() != 0;
            case Json.Str(var string) -> !string.isEmpty() && !string.equals("false") && !string.equals("0");
            case Json.Null _, Json.Arr _, Json.Obj _ -> false;
        };
    }
}
