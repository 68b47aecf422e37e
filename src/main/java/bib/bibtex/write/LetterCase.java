package bib.bibtex.write;

import java.util.List;
import java.util.Locale;

/// In which letters names of fields or types are written.
enum LetterCase {
    LOWER,
    CAPITALISED,
    UPPER;

    /// The letters of some names; lower where they differ.
    static LetterCase of(List<String> names) {
        boolean telling = names.stream().anyMatch(name -> base(name).length() > 1);
        if (telling && names.stream().allMatch(name -> base(name).equals(upper(name)))) {
            return UPPER;
        }
        boolean capitals = !names.isEmpty()
                && names.stream().allMatch(name -> !name.isEmpty() && Character.isUpperCase(name.charAt(0)));
        return capitals ? CAPITALISED : LOWER;
    }

    private static String base(String name) {
        int sign = name.indexOf('+');
        return sign < 0 ? name : name.substring(0, sign);
    }

    private static String upper(String name) {
        return base(name).toUpperCase(Locale.ROOT);
    }

    /// A name in these letters. What stands from a `+` on stays: biber's marker of annotations is `+an`.
    ///
    /// @param name in lower case
    String apply(String name) {
        String rest = name.substring(base(name).length());
        return switch (this) {
            case LOWER -> name;
            case CAPITALISED -> capitalised(base(name)) + rest;
            case UPPER -> upper(name) + rest;
        };
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
