package bib.csl.styles;

import java.util.Map;

/// Well-known names that the official style repository has retired, with what it has instead: people and older files
/// go on using them.
final class RetiredNames {
    static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("aaa", "american-anthropological-association"),
            Map.entry("ama", "american-medical-association"),
            Map.entry("apa-5th-edition", "apa"),
            Map.entry("apa-6th-edition-no-ampersand", "apa-no-ampersand"),
            Map.entry("apa5th", "apa"),
            Map.entry("apsa", "american-political-science-association"),
            Map.entry("asa", "american-sociological-association"),
            Map.entry("chicago-annotated-bibliography", "chicago-notes-bibliography-annotated"),
            Map.entry("chicago-fullnote-bibliography", "chicago-notes-bibliography"),
            Map.entry("chicago-fullnote-bibliography-16th-edition", "chicago-notes-bibliography-16th-edition"),
            Map.entry("chicago-note", "chicago-shortened-notes-bibliography"),
            Map.entry("chicago-note-bibliography", "chicago-shortened-notes-bibliography"),
            Map.entry("chicago-note-bibliography-16th-edition", "chicago-shortened-notes-bibliography-16th-edition"),
            Map.entry("harvard1", "harvard-cite-them-right"),
            Map.entry("harvard3", "harvard-swinburne-university-of-technology"),
            Map.entry("ieee-with-url", "ieee"),
            Map.entry("mla", "modern-language-association"),
            Map.entry("mla-notes", "modern-language-association-notes"),
            Map.entry("modern-humanities-research-association", "mhra-notes"),
            Map.entry("modern-humanities-research-association-author-date", "mhra-author-date"),
            Map.entry("modern-language-association-7th-edition", "modern-language-association"),
            Map.entry("modern-language-association-8th-edition", "modern-language-association"),
            Map.entry("modern-language-association-with-url", "modern-language-association"),
            Map.entry("nature-no-superscript", "nature-brackets"),
            Map.entry("nlm", "nlm-citation-sequence"),
            Map.entry("turabian-fullnote-bibliography", "turabian-notes-bibliography"),
            Map.entry("vancouver", "nlm-citation-sequence"),
            Map.entry("vancouver-alphabetical", "nlm-citation-name"),
            Map.entry("vancouver-author-date", "nlm-name-year"),
            Map.entry("vancouver-brackets", "nlm-citation-sequence-brackets"),
            Map.entry("vancouver-superscript", "nlm-citation-sequence-superscript"));

    private RetiredNames() {}

    /// The name of today; empty where the name was not retired.
    static String successor(String name) {
        return SUCCESSORS.getOrDefault(name, "");
    }
}
