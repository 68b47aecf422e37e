package bib.entry;

import java.util.List;

/// Digital object identifiers (ISO 26324), as people write them.
public final class Doi {
    private static final List<String> RESOLVERS = List.of(
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:");

    private Doi() {}

    /// A DOI without the address of a resolver or `doi:` before it, or both, and without blanks around it; any other
    /// text as it is, without blanks around it.
    public static String bare(String text) {
        return withoutResolver(withoutResolver(text.strip()));
    }

    private static String withoutResolver(String value) {
        for (String resolver : RESOLVERS) {
            if (value.length() > resolver.length() && value.regionMatches(true, 0, resolver, 0, resolver.length())) {
                return value.substring(resolver.length()).strip();
            }
        }
        return value;
    }
}
