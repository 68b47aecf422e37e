package bib.csl.mapping;

import java.util.Map;

/// The words that biblatex's localisation keys stand for, in English (biblatex manual, "Localisation Keys").
final class LocalisationKeys {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bathesis", "Bachelor’s thesis"),
            Map.entry("mathesis", "Master’s thesis"),
            Map.entry("phdthesis", "PhD thesis"),
            Map.entry("candthesis", "Candidate thesis"),
            Map.entry("techreport", "Technical report"),
            Map.entry("resreport", "Research report"),
            Map.entry("software", "Computer software"),
            Map.entry("datacd", "CD-ROM"),
            Map.entry("audiocd", "Audio CD"),
            Map.entry("patent", "Patent"),
            Map.entry("patentde", "German patent"),
            Map.entry("patenteu", "European patent"),
            Map.entry("patentfr", "French patent"),
            Map.entry("patentuk", "British patent"),
            Map.entry("patentus", "U.S. patent"),
            Map.entry("patreq", "Patent request"),
            Map.entry("patreqde", "German patent request"),
            Map.entry("patreqeu", "European patent request"),
            Map.entry("patreqfr", "French patent request"),
            Map.entry("patrequk", "British patent request"),
            Map.entry("patrequs", "U.S. patent request"),
            Map.entry("countryde", "Germany"),
            Map.entry("countryeu", "European Union"),
            Map.entry("countryep", "European Union"),
            Map.entry("countryfr", "France"),
            Map.entry("countryuk", "United Kingdom"),
            Map.entry("countryus", "United States of America"),
            Map.entry("inpreparation", "in preparation"),
            Map.entry("submitted", "submitted"),
            Map.entry("forthcoming", "forthcoming"),
            Map.entry("inpress", "in press"),
            Map.entry("prepublished", "pre-published"),
            Map.entry("newseries", "new series"),
            Map.entry("oldseries", "old series"));

    private LocalisationKeys() {}

    /// The words for a key; a value that is no key is words already.
    static String words(String value) {
        return WORDS.getOrDefault(value, value);
    }

    /// The key for words that one stands for; other words as they are.
    static String key(String words) {
        for (var known : WORDS.entrySet()) {
            boolean country = known.getKey().startsWith("country");
            if (!country && known.getValue().equals(words)) {
                return known.getKey();
            }
        }
        return words;
    }

    /// A journal's series: a key, a number, or words.
    static String series(String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? value + ordinalEnd(value) + " series" : words(value);
    }

    private static String ordinalEnd(String digits) {
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        char last = digits.charAt(digits.length() - 1);
        if (teen || last == '0' || last > '3') {
            return "th";
        }
        return last == '1' ? "st" : last == '2' ? "nd" : "rd";
    }
}
