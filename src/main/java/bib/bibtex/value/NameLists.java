package bib.bibtex.value;

import bib.entry.ListItems;
import bib.entry.Name;
import bib.entry.Name.PrefixUse;
import bib.entry.Names;
import bib.latex.Braces;
import bib.latex.LatexEncoder;
import java.util.List;
import java.util.function.Function;

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
        return joined(names, name -> write(name, latex));
    }

    /// Whether a value has a name in biblatex's extended form, which BibTeX takes for a name with odd parts.
    public static boolean isExtended(String value) {
        return value.indexOf('=') >= 0
                && ListItems.of(value).stream().anyMatch(name -> ExtendedName.isOne(NameSplitter.atCommas(name)));
    }

    /// A value in BibTeX's own form, which says of each name what it can.
    public static String writeShort(Names names, LatexEncoder latex) {
        return joined(names, name -> shortForm(name.withPrefixUse(PrefixUse.UNSAID), latex));
    }

    private static String joined(Names names, Function<Name, String> form) {
        StringBuilder out = new StringBuilder();
        for (Name name : names.list()) {
            out.append(out.isEmpty() ? "" : " and ").append(form.apply(name));
        }
        return names.others() ? out.append(" and others").toString() : out.toString();
    }

    private static String write(Name name, LatexEncoder latex) {
        String form = shortForm(name, latex);
        boolean says = name.isOrganisation() || readAgain(form).equals(List.of(name));
        return says ? form : ExtendedName.write(name, latex);
    }

    /// The form that says the whole name; else the one that is printed as it is; else one that no sign in it breaks.
    private static String shortForm(Name name, LatexEncoder latex) {
        List<String> forms = forms(name, latex);
        String printed = forms.getLast();
        for (String form : forms.reversed()) {
            List<Name> read = isWhole(form) ? readAgain(form) : List.of();
            printed = read.size() == 1 && read.getFirst().display().equals(name.display()) ? form : printed;
        }
        for (String form : forms) {
            if (isWhole(form) && readAgain(form).equals(List.of(name))) {
                return form;
            }
        }
        return printed;
    }

    /// What a form is read as behind another name, where `others` is none.
    private static List<Name> readAgain(String form) {
        Names names = read("Luo and " + form);
        return names.list().subList(1, names.list().size());
    }

    private static List<String> forms(Name name, LatexEncoder latex) {
        if (name.isOrganisation()) {
            String literal = Braces.around(latex.encode(name.literal()));
            return List.of(literal, Braces.around(literal));
        }
        String prefix = latex.encode(name.prefix());
        String family = latex.encode(name.family());
        String suffix = latex.encode(name.suffix());
        String given = latex.encode(name.given());
        return List.of(
                plain(prefix, family, suffix, given),
                plain(prefix, Braces.around(family), Braces.around(suffix), Braces.around(given)));
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
}
