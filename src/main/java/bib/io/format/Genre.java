package bib.io.format;

import bib.entry.Field;
import java.util.Locale;

/// What kind of thesis or report a `type` speaks of, by biblatex's keys and the words people use.
public final class Genre {
    private Genre() {}

    /// `phd`, `ma` or `tech`; empty for anything else. What says more than the kind alone is something else.
    public static String of(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT).replace('’', '\'')) {
            case "phdthesis", "phd thesis", "ph.d. thesis", "phd dissertation", "phd", "ph.d." -> "phd";
            case "mathesis", "master's thesis", "masters thesis", "master thesis" -> "ma";
            case "techreport", "technical report" -> "tech";
            default -> "";
        };
    }

    /// A `type` as BibTeX's styles print it: words, where it is one of biblatex's keys.
    public static String words(Field type) {
        String words = words(type.text());
        return words.equals(type.text()) ? type.value() : words;
    }

    /// Words for one of biblatex's keys; other words as they are.
    public static String words(String type) {
        return switch (type) {
            case "phdthesis" -> "PhD thesis";
            case "mathesis" -> "Master's thesis";
            case "bathesis" -> "Bachelor's thesis";
            case "candthesis" -> "Candidate thesis";
            case "techreport" -> "Technical report";
            case "resreport" -> "Research report";
            default -> type;
        };
    }

    /// biblatex's key for words that mean one; the words where they mean none.
    public static String key(String words) {
        return switch (of(words)) {
            case "phd" -> "phdthesis";
            case "ma" -> "mathesis";
            case "tech" -> "techreport";
            default -> words;
        };
    }
}
