package bib.csl.engine.style;

import bib.source.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An independent style, parsed. Immutable, for any number of threads.
///
/// @param name     of the file, for messages
/// @param options  the attributes of `style`
/// @param locales  `locale` elements by `xml:lang`, empty where it has none
/// @param uses     what the style asks for anywhere
/// @param warnings what it says that the standard does not know, or calls and does not have
public record StyleTree(
        String name,
        Map<String, String> options,
        Area citation,
        Optional<Area> bibliography,
        Map<String, LocalePart> locales,
        Uses uses,
        List<Diagnostic> warnings) {
    public StyleTree {
        options = Map.copyOf(options);
        locales = Map.copyOf(locales);
        warnings = List.copyOf(warnings);
    }

    /// What a style asks for anywhere, so that work for what it doesn't can be left out.
    public record Uses(
            boolean yearSuffixVariable, boolean disambiguateCondition, boolean position, boolean citationNumber) {}

    public boolean isNote() {
        return option("class").equals("note");
    }

    public String option(String name) {
        return options.getOrDefault(name, "");
    }

    public boolean is(String name) {
        return option(name).equals("true") || citation.is(name);
    }
}
