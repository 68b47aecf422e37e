package bib.csl.styles;

import java.util.Locale;

/// The id of a style (`info/id`, CSL 1.0.2), as styles and people spell it: `http` or `https`, with a slash or `.csl`
/// at the end or not, in any letter case.
///
/// @param key what is the same in all spellings of an id
record StyleId(String key) {
    /// What stands before the name of a style in the official repository.
    static final String OFFICIAL = "http://www.zotero.org/styles/";

    private static final String OFFICIAL_KEY = "//www.zotero.org/styles/";
    private static final String END = ".csl";

    static StyleId of(String id) {
        String key = id.strip().toLowerCase(Locale.ROOT);
        for (String web : new String[] {"http:", "https:"}) {
            key = key.startsWith(web + "//") ? key.substring(web.length()) : key;
        }
        key = key.startsWith("//zotero.org/") ? "//www." + key.substring(2) : key;
        key = key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
        return new StyleId(key.endsWith(END) ? key.substring(0, key.length() - END.length()) : key);
    }

    /// Its name in the official repository; empty where it is not one of that.
    String officialName() {
        return key.startsWith(OFFICIAL_KEY) ? key.substring(OFFICIAL_KEY.length()) : "";
    }

    /// Whether a style with this id might have this text.
    boolean isMentionedIn(String text) {
        String word = key.substring(key.lastIndexOf('/') + 1);
        return !word.isEmpty() && text.toLowerCase(Locale.ROOT).contains(word);
    }
}
