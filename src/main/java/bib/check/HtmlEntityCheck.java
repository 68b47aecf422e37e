package bib.check;

import bib.check.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters as HTML writes them (HTML standard, "Named character references"), which LaTeX prints as they stand.
final class HtmlEntityCheck implements FieldCheck {
    private static final Pattern ENTITY =
            Pattern.compile("\\\\?&(?:\\\\?#(\\d{2,6})|\\\\?#[xX]([0-9A-Fa-f]{2,5})|([A-Za-z]{2,8}));");

    @Override
    public String id() {
        return "html-entity";
    }

    @Override
    public String summary() {
        return "a character written as HTML does, as &amp;";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        String value = field.value();
        if (value.indexOf('&') < 0 || Prose.isVerbatim(field)) {
            return;
        }
        List<Part> parts = parts(value);
        if (!parts.isEmpty()) {
            Part first = parts.getFirst();
            String written = value.substring(first.from(), first.to());
            String more = parts.size() > 1 ? ", and " + (parts.size() - 1) + " more" : "";
            findings.warn(
                    Written.part(field, first.from(), first.to()),
                    "field '" + field.name() + "': " + written + " is HTML, and prints as it stands" + more,
                    "write " + first.text(),
                    Written.replace(field, parts));
        }
    }

    /// The references in a value, and what stands for them in LaTeX.
    static List<Part> parts(String value) {
        Matcher matcher = ENTITY.matcher(value);
        List<Part> parts = new ArrayList<>();
        while (matcher.find()) {
            String latex = latex(matcher);
            if (!latex.isEmpty()) {
                parts.add(new Part(matcher.start(), matcher.end(), latex));
            }
        }
        return parts;
    }

    /// What stands for a reference in LaTeX; empty where it is none.
    private static String latex(Matcher matcher) {
        if (matcher.group(1) != null) {
            return character(Integer.parseInt(matcher.group(1)));
        }
        if (matcher.group(2) != null) {
            return character(Integer.parseInt(matcher.group(2), 16));
        }
        return named(matcher.group(3));
    }

    private static String character(int code) {
        if (code < ' ' || !Character.isDefined(code) || Character.getType(code) == Character.SURROGATE) {
            return "";
        }
        return switch (code) {
            case '&' -> "\\&";
            case '<' -> "$<$";
            case '>' -> "$>$";
            case '"' -> "''";
            case '#', '%', '$', '_' -> "\\" + (char) code;
            case '{', '}', '\\', '~', '^' -> "";
            case 0xA0 -> "~";
            default -> Character.toString(code);
        };
    }

    private static String named(String name) {
        return switch (name) {
            case "amp" -> "\\&";
            case "lt" -> "$<$";
            case "gt" -> "$>$";
            case "quot" -> "''";
            case "apos", "rsquo" -> "'";
            case "lsquo" -> "`";
            case "ldquo" -> "``";
            case "rdquo" -> "''";
            case "nbsp" -> "~";
            case "ndash" -> "--";
            case "mdash" -> "---";
            case "hellip" -> "\\ldots{}";
            case "szlig" -> "ß";
            case "aelig" -> "æ";
            case "AElig" -> "Æ";
            case "oslash" -> "ø";
            case "Oslash" -> "Ø";
            case "copy" -> "©";
            case "reg" -> "®";
            case "deg" -> "°";
            case "times" -> "×";
            default -> accented(name);
        };
    }

    /// `eacute`, `Uuml` and their like: a letter and the name of an accent.
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
}
