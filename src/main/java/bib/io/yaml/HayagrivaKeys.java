package bib.io.yaml;

import bib.io.format.EntryMaker;
/// The values that Hayagriva takes under keys of certain types (typst/hayagriva, "The Hayagriva YAML File Format",
/// "Data types"): with any other, it reads nothing of the file.

final class HayagrivaKeys {
    private HayagrivaKeys() {}

    /// @param path a key under those of its parents, as `url/date`
    static boolean fits(String path, String value) {
        String plain = EntryMaker.unmarked(value);
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "date" -> plain.matches("~?-?\\d{4}(-\\d{2}(-\\d{2})?)?");
            case "url" -> plain.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+");
            case "language" ->
                plain.matches("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-[A-Za-z0-9]{5,8})*");
            case "page-total", "volume-total" -> isNumeric(plain);
            default -> true;
        };
    }

    /// Numbers, with commas, hyphens or ampersands between them, and a word at each end: `2`, `xii-300`, `3rd`.
    private static boolean isNumeric(String text) {
        return text.matches("[^\\d\\s-]*\\s*-?\\d{1,9}(\\s*[,&–-]+\\s*\\d{1,9})*\\s*\\S*");
    }
}
