package bib.csl.engine;

import bib.json.Json;
import java.util.Optional;

/// Members of the JSON that fixtures say their citations in.
final class FixtureItems {
    private FixtureItems() {}

    static String string(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var flag) -> String.valueOf(flag);
            case Json.Null _, Json.Arr _, Json.Obj _ -> "";
        };
    }

    static String member(Json.Obj json, String name) {
        return Optional.ofNullable(json.members().get(name))
                .map(FixtureItems::string)
                .orElse("");
    }
}
