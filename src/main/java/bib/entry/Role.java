package bib.entry;

import java.util.Locale;
import java.util.Map;

/// The vocabulary of roles: what an annotation says of a name.
///
/// Roles are open; these are the ones `bib` knows by name. Keys found in the wild are read as their canonical form.
public final class Role {
    public static final String SELF = "self";
    public static final String EQUAL = "equal";
    public static final String CORRESPONDING = "corresponding";
    public static final String STUDENT = "student";
    public static final String ADVISOR = "advisor";

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("equalcontrib", EQUAL),
            Map.entry("equalcontribution", EQUAL),
            Map.entry("equal-contrib", EQUAL),
            Map.entry("highlight", SELF),
            Map.entry("me", SELF),
            Map.entry("main", SELF),
            Map.entry("thesisauthor", SELF),
            Map.entry("corresp", CORRESPONDING));

    private Role() {}

    /// The canonical form of an annotation's key: lower case, aliases resolved.
    public static String canonical(String key) {
        String lower = key.strip().toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }
}
