package bib.csl.engine.style;

import bib.csl.xml.XmlNumbers;
import java.util.Map;

/// The options of `names` and `name`, with what citation, bibliography and style pass down.
///
/// @param initializes whether `initialize-with` is set; initializeWith is its value
/// @param etAlMin     0 where no list is cut
/// @param sortOrder   `first`, `all` or empty
public record NameOptions(
        String and,
        String delimiter,
        String delimiterPrecedesEtAl,
        String delimiterPrecedesLast,
        int etAlMin,
        int etAlUseFirst,
        boolean etAlUseLast,
        int etAlSubsequentMin,
        int etAlSubsequentUseFirst,
        String form,
        boolean initialize,
        boolean initializes,
        String initializeWith,
        String sortOrder,
        String sortSeparator,
        String namesDelimiter) {
    private static final int MAX = 1_000_000;

    /// @param inherited attributes of the elements above, with the names they have there
    /// @param own       attributes of `name`, with `names-delimiter` for that of `names`
    static NameOptions of(Map<String, String> inherited, Map<String, String> own) {
        Attributes at = new Attributes(inherited, own);
        return new NameOptions(
                at.get("and", "and", ""),
                at.get("delimiter", "name-delimiter", ", "),
                at.get("delimiter-precedes-et-al", "contextual"),
                at.get("delimiter-precedes-last", "contextual"),
                at.number("et-al-min", 0),
                at.number("et-al-use-first", MAX),
                at.get("et-al-use-last", "").equals("true"),
                at.number("et-al-subsequent-min", 0),
                at.number("et-al-subsequent-use-first", 0),
                at.get("form", "name-form", "long"),
                !at.get("initialize", "").equals("false"),
                at.has("initialize-with"),
                at.get("initialize-with", ""),
                at.get("name-as-sort-order", ""),
                at.get("sort-separator", ", "),
                at.get("names-delimiter", ""));
    }

    /// With what `key` says of name lists; below 0 where it says nothing.
    public NameOptions forSorting(SortKey key) {
        int min = key.namesMin() >= 0 ? key.namesMin() : etAlMin;
        int useFirst = key.namesUseFirst() >= 0 ? key.namesUseFirst() : etAlUseFirst;
        boolean useLast = key.namesUseLast().map("true"::equals).orElse(etAlUseLast);
        return new NameOptions(
                and,
                delimiter,
                delimiterPrecedesEtAl,
                delimiterPrecedesLast,
                min,
                useFirst,
                useLast,
                0,
                0,
                form,
                initialize,
                initializes,
                initializeWith,
                "all",
                sortSeparator,
                namesDelimiter);
    }

    public NameOptions withForm(String other) {
        return new NameOptions(
                and,
                delimiter,
                delimiterPrecedesEtAl,
                delimiterPrecedesLast,
                etAlMin,
                etAlUseFirst,
                etAlUseLast,
                etAlSubsequentMin,
                etAlSubsequentUseFirst,
                other,
                initialize,
                initializes,
                initializeWith,
                sortOrder,
                sortSeparator,
                namesDelimiter);
    }

    private record Attributes(Map<String, String> inherited, Map<String, String> own) {
        boolean has(String name) {
            return own.containsKey(name) || inherited.containsKey(name);
        }

        String get(String name, String otherwise) {
            return get(name, name, otherwise);
        }

        String get(String name, String above, String otherwise) {
            return own.getOrDefault(name, inherited.getOrDefault(above, otherwise));
        }

        int number(String name, int otherwise) {
            return XmlNumbers.parse(get(name, ""), otherwise, MAX);
        }
    }
}
