package bib.csl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Languages by their codes alone, as catalogues have them: two letters (ISO 639-1) or three, of which some languages
/// have two (ISO 639-2: `ger` in bibliographies, `deu` elsewhere). What has a country is [Languages]'.
public final class LanguageCodes {
    /// babel's name, the code of two letters, those of three.
    private static final String ROWS = """
            afrikaans af afr
            arabic ar ara
            basque eu eus baq
            bulgarian bg bul
            catalan ca cat
            chinese zh zho chi
            croatian hr hrv
            czech cs ces cze
            danish da dan
            dutch nl nld dut
            english en eng
            estonian et est
            finnish fi fin
            french fr fra fre
            ngerman de deu ger
            greek el ell gre
            hebrew he heb
            hindi hi hin
            hungarian hu hun
            icelandic is isl ice
            indonesian id ind
            italian it ita
            japanese ja jpn
            korean ko kor
            latin la lat
            latvian lv lav
            lithuanian lt lit
            marathi mr mar
            norwegian no nor
            nynorsk nn nno
            persian fa fas per
            polish pl pol
            portuguese pt por
            romanian ro ron rum
            russian ru rus
            serbian sr srp
            slovak sk slk slo
            slovene sl slv
            spanish es spa
            swedish sv swe
            thai th tha
            turkish tr tur
            ukrainian uk ukr
            vietnamese vi vie
            """;

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String row : ROWS.split("\n")) {
            String[] words = row.split(" ");
            CODES.put(words[0], words[1]);
            for (int i = 1; i < words.length; i++) {
                NAMES.put(words[i], words[0]);
            }
        }
    }

    private LanguageCodes() {}

    /// babel's name of a code in any case; empty where it is none of these.
    public static String babel(String code) {
        return NAMES.getOrDefault(code.toLowerCase(Locale.ROOT), "");
    }

    /// The code of two letters that [#babel] makes exactly this name of; empty where there is none.
    public static String of(String babel) {
        return CODES.getOrDefault(babel, "");
    }
}
