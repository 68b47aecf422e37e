package bib.check;

import bib.latex.BareSigns;
import bib.latex.BareSigns.Formula;
import bib.source.Resource;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A character in a value as HTML writes it (HTML standard, "Character references"): `&uuml;`, `&#252;`, `&#xFC;`; also
/// with the backslashes of one who wrote it for LaTeX.
///
/// @param latex what stands for it in LaTeX; empty where HTML has no such character
record HtmlReference(int start, int end, String latex) {
    private static final Pattern REFERENCE =
            Pattern.compile("\\\\?&(?:\\\\?#(\\d{1,7})|\\\\?#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, Integer> NAMES = names();

    boolean isKnown() {
        return !latex.isEmpty();
    }

    /// Those in a value, in order. What names no character and has a backslash is LaTeX's own `&`.
    static List<HtmlReference> in(String value) {
        List<HtmlReference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(value);
        List<Formula> formulas = value.indexOf('&') < 0 ? List.of() : BareSigns.formulas(value);
        int next = 0;
        while (matcher.find()) {
            while (next < formulas.size() && formulas.get(next).end() <= matcher.start()) {
                next++;
            }
            boolean formula = next < formulas.size() && formulas.get(next).start() < matcher.start();
            String latex = latex(matcher, formula);
            if (!latex.isEmpty() || matcher.group(3) == null || value.charAt(matcher.start()) == '&') {
                references.add(new HtmlReference(matcher.start(), matcher.end(), latex));
            }
        }
        return references;
    }

    private static String latex(Matcher matcher, boolean formula) {
        if (matcher.group(1) != null) {
            return character(numbered(Integer.parseInt(matcher.group(1))), formula);
        }
        if (matcher.group(2) != null) {
            return character(numbered(Integer.parseInt(matcher.group(2), 16)), formula);
        }
        String name = matcher.group(3);
        String usual = usual(name);
        if (!usual.isEmpty()) {
            return usual;
        }
        Integer code = NAMES.get(name);
        return code == null ? accented(name) : character(code, formula);
    }

    /// From 128 to 159, a number means the character that Windows-1252 has there (HTML standard, "Numeric character
    /// reference end state").
    private static int numbered(int code) {
        return code < 0x80 || code > 0x9F ? code : new String(new byte[] {(byte) code}, WINDOWS_1252).charAt(0);
    }

    private static String character(int code, boolean formula) {
        return switch (code) {
            case '\t', '\n', '\r' -> " ";
            case '&', '#', '%', '$', '_' -> "\\" + (char) code;
            case '<', '>' -> formula ? Character.toString(code) : "$" + (char) code + "$";
            case '"' -> "''";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case 0xA0 -> "~";
            case 0xAD -> "\\-";
            default -> isText(code) ? Character.toString(code) : "";
        };
    }

    private static boolean isText(int code) {
        return Character.isDefined(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE
                && code != '\uFFFD';
    }

    /// What LaTeX has a way of its own for.
    private static String usual(String name) {
        return switch (name) {
            case "rsquo" -> "'";
            case "lsquo" -> "`";
            case "ldquo" -> "``";
            case "rdquo" -> "''";
            case "ndash" -> "--";
            case "mdash" -> "---";
            case "hellip" -> "\\ldots{}";
            default -> "";
        };
    }

    /// `ccaron` and its like, which HTML 5 has more of than are listed: a letter and the name of an accent.
    private static String accented(String name) {
        String mark =
                switch (name.substring(1)) {
                    case "grave" -> "\u0300";
                    case "acute" -> "\u0301";
                    case "circ" -> "\u0302";
                    case "tilde" -> "\u0303";
                    case "uml" -> "\u0308";
                    case "ring" -> "\u030A";
                    case "caron" -> "\u030C";
                    case "cedil" -> "\u0327";
                    default -> "";
                };
        String letter = Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
        return !mark.isEmpty() && letter.length() == 1 ? letter : "";
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (String line : Resource.text(HtmlReference.class, "entities.txt").split("\n")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length && !words[0].equals("#"); i++) {
                names.put(words[i], Integer.parseInt(words[0], 16) + i - 1);
            }
        }
        return names;
    }
}
