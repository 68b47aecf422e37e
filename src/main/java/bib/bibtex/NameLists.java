package bib.bibtex;

import bib.entry.Name;
import bib.entry.Names;
import java.util.List;

/// Name lists as values: text that is not in a library yet, in and out.
public final class NameLists {
    /// In `von Last, Jr, First`.
    private static final int MOST_COMMAS = 2;

    private NameLists() {}

    /// @param value a name field's value, LaTeX as it stands
    public static Names read(String value) {
        return NameReader.read(value).names();
    }

    /// A value that [#read] makes the same names of. Where BibTeX's own form cannot say a name, it is biblatex's
    /// extended one.
    public static String write(Names names, LatexEncoder latex) {
        StringBuilder out = new StringBuilder();
        for (Name name : names.list()) {
            out.append(out.isEmpty() ? "" : " and ").append(write(name, latex));
        }
        return names.others() ? out.append(" and others").toString() : out.toString();
    }

    private static String write(Name name, LatexEncoder latex) {
        List<String> forms = name.isOrganisation()
                ? List.of(braced(latex.encode(name.literal())))
                : List.of(
                        plain(
                                latex.encode(name.prefix()),
                                latex.encode(name.family()),
                                latex.encode(name.suffix()),
                                latex.encode(name.given())),
                        plain(
                                latex.encode(name.prefix()),
                                braced(latex.encode(name.family())),
                                braced(latex.encode(name.suffix())),
                                braced(latex.encode(name.given()))));
        Names wanted = new Names(List.of(name), false);
        for (String form : forms) {
            if (isWhole(form) && read(form).equals(wanted)) {
                return form;
            }
        }
        return name.isOrganisation() ? braced(forms.getFirst()) : ExtendedName.write(name, latex);
    }

    /// Whether it has no more commas than BibTeX and biber allow a name; [#read] takes what follows for given names.
    private static boolean isWhole(String form) {
        int depth = 0;
        int commas = 0;
        for (int i = 0; i < form.length(); i++) {
            switch (form.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case ',' -> commas += depth == 0 ? 1 : 0;
                default -> {}
            }
        }
        return commas <= MOST_COMMAS;
    }

    private static String plain(String prefix, String family, String suffix, String given) {
        String last = prefix.isEmpty() ? family : prefix + " " + family;
        if (suffix.isEmpty()) {
            boolean word = given.isEmpty() && prefix.isEmpty() && family.indexOf(' ') < 0 && !family.startsWith("{");
            return word ? last : last + ", " + given;
        }
        return last + ", " + suffix + ", " + given;
    }

    private static String braced(String part) {
        return part.isEmpty() ? "" : "{" + part + "}";
    }
}
