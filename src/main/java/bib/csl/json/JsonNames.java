package bib.csl.json;

import bib.csl.ItemName;
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
                add(variable, name, names);
            } else if (element instanceof Json.Str(var literal) && !literal.isBlank()) {
                names.add(ItemName.organisation(literal.strip()));
                warn.accept("a name in '" + variable + "' is plain text; it is taken as it stands");
            } else {
                warn.accept("a name in '" + variable + "' has neither 'family' nor 'literal', and is left out");
            }
        }
        return names;
    }

    /// Where a name has both parts and a `literal`, that counts, as for citeproc-js.
    private void add(String variable, Json.Obj name, List<ItemName> names) {
        String family = JsonItemReader.text(name, "family");
        String given = JsonItemReader.text(name, "given");
        String literal = JsonItemReader.text(name, "literal");
        boolean hasParts = !family.isEmpty() || !given.isEmpty();
        if (!literal.isEmpty()) {
            names.add(ItemName.organisation(literal));
            if (hasParts) {
                warn.accept("a name in '" + variable + "' has a 'literal' and parts; the parts are left out");
            }
        } else if (hasParts) {
            names.add(person(name, family, given));
        } else {
            warn.accept("a name in '" + variable + "' is empty, and is left out");
        }
    }

    private static ItemName person(Json.Obj name, String family, String given) {
        return new ItemName(
                family,
                given,
                JsonItemReader.text(name, "dropping-particle"),
                JsonItemReader.text(name, "non-dropping-particle"),
                JsonItemReader.text(name, "suffix"),
                isTrue(name, "comma-suffix"),
                "",
                isTrue(name, "static-ordering"),
                name.members().containsKey("parse-names") && !isTrue(name, "parse-names"));
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
