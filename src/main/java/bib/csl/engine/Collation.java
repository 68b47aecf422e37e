package bib.csl.engine;

import bib.csl.engine.item.NumberText;
import bib.csl.engine.text.CaseMapping;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/// Makes of a text a key whose plain order is the order of the language: letters without accents and case, in the
/// alphabet of the language, digits by their value, punctuation ignored.
///
/// The tables of `java.text.Collator` are large to load and put spaces aside at the level compared here.
final class Collation {
    /// Sorts before Latin letters and after digits.
    private static final char BEFORE_LATIN = '@';

    /// Small Latin letters with the accents of Latin-1 and Latin Extended-A behind those without (Unicode, canonical
    /// decompositions): what Java's normalizer would say, which takes 3 ms to load.
    private static final String ACCENTED = "aàáâãäåāăą cçćĉċč dď eèéêëēĕėęě gĝğġģ hĥ iìíîïĩīĭį jĵ kķ lĺļľ nñńņň "
            + "oòóôõöōŏő rŕŗř sśŝşš tţť uùúûüũūŭůűų wŵ yýÿŷ zźżž";

    private final String tailored;
    private final String code;

    Collation(String language) {
        this.code = language.substring(0, Math.min(2, language.length()));
        this.tailored = tailored(code);
    }

    /// The script whose letters come before all others, that of the language (CLDR, script reordering).
    private static UnicodeScript first(String language) {
        return switch (language) {
            case "ar", "fa", "ur" -> UnicodeScript.ARABIC;
            case "be", "bg", "kk", "mk", "mn", "ru", "sr", "uk" -> UnicodeScript.CYRILLIC;
            case "el" -> UnicodeScript.GREEK;
            case "he" -> UnicodeScript.HEBREW;
            case "hi", "mr" -> UnicodeScript.DEVANAGARI;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            case "km" -> UnicodeScript.KHMER;
            case "ko" -> UnicodeScript.HANGUL;
            case "th" -> UnicodeScript.THAI;
            case "zh" -> UnicodeScript.HAN;
            default -> UnicodeScript.LATIN;
        };
    }

    /// Letters that have a place of their own, each after the plain letter before it.
    private static String tailored(String language) {
        return switch (language) {
            case "sv", "fi" -> "zåäö";
            case "da", "nb", "nn", "no" -> "zæøå";
            case "es" -> "nñ";
            case "pl" -> "aącćeęlłnńoósśzźż";
            case "cs", "sk" -> "cčrřsšzž";
            case "hr", "sl", "sr", "bs" -> "cčćdđsšzž";
            case "hu" -> "oöuü";
            case "tr" -> "cçgğiıoösşuü";
            case "et" -> "zõäöü";
            case "ro" -> "aăâiîsștț";
            case "lt" -> "cčsšzž";
            case "lv" -> "cčgģkķlļnņsšzž";
            case "is" -> "aádðeéiíoóuúyýzþæö";
            default -> "";
        };
    }

    /// Empty only where the text is.
    String key(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String lower = CaseMapping.lower(text, Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 8);
        int i = 0;
        while (i < lower.length()) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.append(c).append(tailored.isEmpty() ? "" : "\u0002");
                i++;
            } else if (NumberText.isDigit(c)) {
                i = number(lower, i, out);
            } else {
                other(c, out);
                i++;
            }
        }
        return out.isEmpty() ? "\u0001" : out.toString();
    }

    private static int number(String text, int start, StringBuilder out) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '0') {
            i++;
        }
        int end = i;
        while (end < text.length() && NumberText.isDigit(text.charAt(end))) {
            end++;
        }
        out.append((char) (3 + Math.min(end - i, 40))).append(text, i, end);
        return end;
    }

    private void other(char c, StringBuilder out) {
        if (c == ' ' || c == '|') {
            out.append('\u0001');
            return;
        }
        int place = tailored.indexOf(c);
        if (place > 0) {
            int base = place;
            while (base > 0 && tailored.charAt(base) > 'z') {
                base--;
            }
            out.append(tailored.charAt(base)).append((char) (2 + place - base));
            return;
        }
        if (c < 0x80) {
            return;
        }
        folded(c, out);
    }

    private void folded(char c, StringBuilder out) {
        switch (c) {
            case 'ø' -> plain("o", out);
            case 'đ', 'ð' -> plain("d", out);
            case 'ł' -> plain("l", out);
            case 'ħ' -> plain("h", out);
            case 'ı' -> plain("i", out);
            case 'æ' -> plain("ae", out);
            case 'œ' -> plain("oe", out);
            case 'ß' -> plain("ss", out);
            case 'ŧ' -> plain("t", out);
            default -> accented(c, out);
        }
    }

    private void accented(char c, StringBuilder out) {
        int place = ACCENTED.indexOf(c);
        if (place < 0) {
            decomposed(c, out);
            return;
        }
        while (ACCENTED.charAt(place) > 'z') {
            place--;
        }
        plain(ACCENTED.substring(place, place + 1), out);
    }

    private void decomposed(char c, StringBuilder out) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            boolean counts = Character.isLetterOrDigit(part) || Character.isSurrogate(part);
            if (counts && part < 0x80) {
                plain(String.valueOf(part), out);
            } else if (counts) {
                boolean own = UnicodeScript.of(part) == first(code) && UnicodeScript.of(part) != UnicodeScript.LATIN;
                out.append(own ? String.valueOf(BEFORE_LATIN) : "").append(part);
            }
        }
    }

    private void plain(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            out.append(letters.charAt(i)).append(tailored.isEmpty() ? "" : "\u0002");
        }
    }
}
