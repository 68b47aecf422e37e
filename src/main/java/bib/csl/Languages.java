package bib.csl;

import java.util.Locale;
import java.util.Map;

/// Language names of babel and polyglossia, and plain English ones, as BCP 47 tags (biblatex manual, table "Supported
/// Languages"). A tag without a country is a language whose babel name means no country.
public final class Languages {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("afrikaans", "af-ZA"),
            Map.entry("american", "en-US"),
            Map.entry("arabic", "ar"),
            Map.entry("australian", "en-AU"),
            Map.entry("austrian", "de-AT"),
            Map.entry("basque", "eu"),
            Map.entry("brazil", "pt-BR"),
            Map.entry("brazilian", "pt-BR"),
            Map.entry("british", "en-GB"),
            Map.entry("bulgarian", "bg-BG"),
            Map.entry("canadian", "en-CA"),
            Map.entry("catalan", "ca-AD"),
            Map.entry("chinese", "zh-CN"),
            Map.entry("croatian", "hr-HR"),
            Map.entry("czech", "cs-CZ"),
            Map.entry("danish", "da-DK"),
            Map.entry("dutch", "nl-NL"),
            Map.entry("english", "en-US"),
            Map.entry("estonian", "et-EE"),
            Map.entry("finnish", "fi-FI"),
            Map.entry("french", "fr-FR"),
            Map.entry("francais", "fr-FR"),
            Map.entry("german", "de-DE"),
            Map.entry("greek", "el-GR"),
            Map.entry("hebrew", "he-IL"),
            Map.entry("hindi", "hi-IN"),
            Map.entry("hungarian", "hu-HU"),
            Map.entry("icelandic", "is-IS"),
            Map.entry("indonesian", "id-ID"),
            Map.entry("italian", "it-IT"),
            Map.entry("japanese", "ja-JP"),
            Map.entry("korean", "ko-KR"),
            Map.entry("latin", "la"),
            Map.entry("latvian", "lv-LV"),
            Map.entry("lithuanian", "lt-LT"),
            Map.entry("magyar", "hu-HU"),
            Map.entry("marathi", "mr-IN"),
            Map.entry("naustrian", "de-AT"),
            Map.entry("newzealand", "en-NZ"),
            Map.entry("ngerman", "de-DE"),
            Map.entry("norsk", "nb-NO"),
            Map.entry("norwegian", "nb-NO"),
            Map.entry("nswissgerman", "de-CH"),
            Map.entry("nynorsk", "nn-NO"),
            Map.entry("persian", "fa-IR"),
            Map.entry("polish", "pl-PL"),
            Map.entry("portuges", "pt-PT"),
            Map.entry("portuguese", "pt-PT"),
            Map.entry("romanian", "ro-RO"),
            Map.entry("russian", "ru-RU"),
            Map.entry("serbian", "sr-Latn-RS"),
            Map.entry("serbianc", "sr-Cyrl-RS"),
            Map.entry("slovak", "sk-SK"),
            Map.entry("slovene", "sl-SI"),
            Map.entry("slovenian", "sl-SI"),
            Map.entry("spanish", "es-ES"),
            Map.entry("swedish", "sv-SE"),
            Map.entry("swissgerman", "de-CH"),
            Map.entry("thai", "th-TH"),
            Map.entry("turkish", "tr-TR"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("ukrainian", "uk-UA"),
            Map.entry("usenglish", "en-US"),
            Map.entry("vietnamese", "vi-VN"));

    private Languages() {}

    /// The tag of a language given by name or by tag; empty where it is neither.
    public static String tag(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        String key = name.startsWith("lang") ? name.substring(4) : name;
        String known = TAGS.get(key);
        return known != null ? known : isTag(name) ? canonical(name) : "";
    }

    /// The babel name that [#tag] makes exactly this tag of; empty where there is none.
    public static String babel(String tag) {
        String usual =
                switch (tag) {
                    case "de-AT" -> "naustrian";
                    case "de-CH" -> "nswissgerman";
                    case "de-DE" -> "ngerman";
                    case "en-GB" -> "british";
                    case "en-US" -> "american";
                    case "fr-FR" -> "french";
                    case "hu-HU" -> "hungarian";
                    case "nb-NO" -> "norwegian";
                    case "pt-BR" -> "brazilian";
                    case "pt-PT" -> "portuguese";
                    case "sl-SI" -> "slovene";
                    default -> "";
                };
        if (!usual.isEmpty()) {
            return usual;
        }
        for (var known : TAGS.entrySet()) {
            if (known.getValue().equals(tag)) {
                return known.getKey();
            }
        }
        return "";
    }

    private static boolean isTag(String value) {
        int first = value.indexOf('-') < 0 ? value.length() : value.indexOf('-');
        return first >= 2
                && first <= 3
                && value.length() <= 35
                && !value.endsWith("-")
                && value.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    /// Language in lower case, script capitalised, country in upper case.
    static String canonical(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }
}
