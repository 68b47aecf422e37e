package bib.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value (RFC 8259). Objects keep the order of their members.
public sealed interface Json {
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    record Arr(List<Json> elements) implements Json {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    record Str(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    enum Null implements Json {
        NULL
    }

    static Json of(String value) {
        return new Str(value);
    }

    static Json of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    static Json of(List<? extends Json> elements) {
        return new Arr(List.copyOf(elements));
    }

    static Json strings(List<String> values) {
        return new Arr(values.stream().map(Json::of).toList());
    }

    /// An object to fill member by member.
    static Builder object() {
        return new Builder();
    }

    /// Gathers the members of an object in order.
    final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Builder put(String name, String value) {
            return put(name, Json.of(value));
        }

        /// Keeps the first value of a name that comes twice.
        public Builder putIfAbsent(String name, Json value) {
            members.putIfAbsent(name, value);
            return this;
        }

        /// Leaves the member out where there is nothing to say.
        public Builder putUnlessEmpty(String name, String value) {
            return value.isEmpty() ? this : put(name, value);
        }

        public Json.Obj build() {
            return new Obj(members);
        }
    }
}
