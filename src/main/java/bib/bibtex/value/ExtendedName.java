package bib.bibtex.value;

import bib.entry.Name;
import bib.entry.Name.PrefixUse;
import bib.latex.Braces;
import bib.latex.LatexEncoder;
import java.util.List;
import java.util.Locale;

/// biblatex's extended name format: `family=Luo, given=Liangchen` (biblatex manual, "Extended Name Format").
final class ExtendedName {
    private static final String USEPREFIX = "useprefix";

    private ExtendedName() {}

    /// Whether the pieces between a name's commas are name parts with labels.
    static boolean isOne(List<String> pieces) {
        for (String piece : pieces) {
            if (piece.indexOf('=') > 0 && isPart(label(piece))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String label) {
        return switch (label) {
            case "family", "given", "prefix", "suffix" -> true;
            default -> false;
        };
    }

    private static String label(String piece) {
        int sign = piece.indexOf('=');
        return sign < 0 ? "" : piece.substring(0, sign).strip().toLowerCase(Locale.ROOT);
    }

    /// Reads the four parts and `useprefix`; what else biblatex lets stand there (initials, templates, ids) says
    /// nothing of the name.
    static Name read(List<String> pieces) {
        String given = part(pieces, "given");
        String family = part(pieces, "family");
        String prefix = part(pieces, "prefix");
        String suffix = part(pieces, "suffix");
        Name name = family.isEmpty()
                ? new Name("", prefix, given, suffix, "")
                : new Name(given, prefix, family, suffix, "");
        return name.withPrefixUse(use(part(pieces, USEPREFIX)));
    }

    private static PrefixUse use(String option) {
        return switch (option.toLowerCase(Locale.ROOT)) {
            case "true" -> PrefixUse.WITH_FAMILY;
            case "false" -> PrefixUse.APART;
            default -> PrefixUse.UNSAID;
        };
    }

    /// Writes what [#read] reads.
    static String write(Name name, LatexEncoder latex) {
        StringBuilder out = new StringBuilder();
        label(out, "family", Braces.around(latex.encode(name.family())));
        label(out, "given", Braces.around(latex.encode(name.given())));
        label(out, "prefix", Braces.around(latex.encode(name.prefix())));
        label(out, "suffix", Braces.around(latex.encode(name.suffix())));
        label(
                out,
                USEPREFIX,
                switch (name.use()) {
                    case UNSAID -> "";
                    case WITH_FAMILY -> "true";
                    case APART -> "false";
                });
        return out.toString();
    }

    private static void label(StringBuilder out, String label, String part) {
        if (!part.isEmpty()) {
            out.append(out.isEmpty() ? "" : ", ").append(label).append('=').append(part);
        }
    }

    private static String part(List<String> pieces, String label) {
        for (String piece : pieces) {
            if (label(piece).equals(label)) {
                return NameReader.text(
                        unquoted(piece.substring(piece.indexOf('=') + 1).strip()));
            }
        }
        return "";
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
