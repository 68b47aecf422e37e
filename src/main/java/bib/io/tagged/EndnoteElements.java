package bib.io.tagged;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which elements of EndNote's XML are which of its tags. An element is named with the one it stands in, as
/// `titles/title`.
final class EndnoteElements {
    /// @param path    the elements, the outermost first, as `titles/title`
    /// @param written whether the tag is written there; else other programs have it there
    private record Row(String tag, String path, boolean written) {
        /// The last element with the one it stands in.
        String element() {
            String whole = "record/" + path;
            return whole.substring(whole.lastIndexOf('/', whole.lastIndexOf('/') - 1) + 1);
        }
    }

    private static final List<Row> ROWS = List.of(
            written("A", "contributors/authors/author"),
            written("E", "contributors/secondary-authors/author"),
            written("Y", "contributors/tertiary-authors/author"),
            written("?", "contributors/subsidiary-authors/author"),
            written("T", "titles/title"),
            written("B", "titles/secondary-title"),
            written("J", "periodical/full-title"),
            written("S", "titles/tertiary-title"),
            read("O", "titles/alt-title"),
            written("O", "periodical/abbr-1"),
            read("O", "alt-periodical/full-title"),
            written("!", "titles/short-title"),
            written("P", "pages"),
            written("V", "volume"),
            written("N", "number"),
            written("6", "num-vols"),
            written("7", "edition"),
            written("&", "section"),
            written("K", "keywords/keyword"),
            written("D", "dates/year"),
            written("8", "dates/pub-dates/date"),
            written("C", "pub-location"),
            written("I", "publisher"),
            written("@", "isbn"),
            written("X", "abstract"),
            written("Z", "notes"),
            written("U", "urls/related-urls/url"),
            read("U", "urls/web-urls/url"),
            written("R", "electronic-resource-num"),
            written("G", "language"),
            written("9", "work-type"),
            written("F", "label"),
            written("L", "call-num"),
            written("[", "access-date"),
            written("2", "custom2"),
            written("]", "custom7"),
            written("(", "orig-pub"));
    private static final Map<String, String> TAGS = new HashMap<>();
    private static final Map<String, String> PATHS = new HashMap<>();

    static {
        for (Row row : ROWS) {
            TAGS.put(row.element(), row.tag());
            if (row.written()) {
                PATHS.put(row.tag(), row.path());
            }
        }
    }

    private EndnoteElements() {}

    private static Row written(String tag, String path) {
        return new Row(tag, path, true);
    }

    private static Row read(String tag, String path) {
        return new Row(tag, path, false);
    }

    /// The tag of an element; empty where it has none.
    static String tag(String element) {
        return TAGS.getOrDefault(element, "");
    }

    /// The elements of a tag, the outermost first, as `titles/title`.
    static String path(String tag) {
        String path = PATHS.get(tag);
        if (path == null) {
            throw new IllegalArgumentException("no element for the tag " + tag);
        }
        return path;
    }

    /// Whether an element says nothing of the publication.
    static boolean isBookkeeping(String element) {
        return switch (element) {
            case "record/database",
                    "record/source-app",
                    "record/rec-number",
                    "foreign-keys/key",
                    "record/auth-address",
                    "record/remote-database-name",
                    "record/remote-database-provider",
                    "record/modified-date",
                    "record/added-date",
                    "record/ref-type" -> true;
            default -> false;
        };
    }
}
