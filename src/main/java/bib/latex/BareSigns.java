package bib.latex;

import bib.latex.LatexTable.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Characters of a value that are commands to TeX where a person means the characters: `&` parts columns, `%` takes the
/// rest of the line away, `#` is a parameter, `_` and `^` belong to formulas, `$` without a partner begins one that
/// never ends.
///
/// Not meant are those after a backslash, and those in what TeX reads letter by letter: an address, a file, a key. In
/// formulas `&`, `_` and `^` are at home.
public final class BareSigns {
    private static final Set<String> VERBATIM = Set.of(
            "url",
            "href",
            "nolinkurl",
            "path",
            "doi",
            "hyperref",
            "hyperlink",
            "input",
            "include",
            "includegraphics",
            "label",
            "ref",
            "eqref",
            "pageref",
            "autoref");

    /// A stretch that TeX sets as a formula, with what begins and ends it.
    public record Formula(int start, int end) {}

    private final String value;
    private final List<Formula> formulas = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private int formulaEnd;

    private BareSigns(String value) {
        this.value = value;
    }

    /// Where in a value they stand.
    public static List<Integer> in(String value) {
        return read(value).found;
    }

    /// The formulas in a value, in order.
    public static List<Formula> formulas(String value) {
        return read(value).formulas;
    }

    private static BareSigns read(String value) {
        BareSigns signs = new BareSigns(value);
        int at = 0;
        while (at < value.length()) {
            at = signs.step(at);
        }
        return signs;
    }

    /// Looks at what stands at a place; returns the place after it.
    private int step(int at) {
        switch (value.charAt(at)) {
            case '\\' -> {
                return command(at);
            }
            case '$' -> enterFormula(at);
            case '%', '#' -> found.add(at);
            case '&', '_', '^' -> {
                if (at >= formulaEnd) {
                    found.add(at);
                }
            }
            default -> {}
        }
        return at + 1;
    }

    private void enterFormula(int at) {
        if (at >= formulaEnd) {
            String sign = value.startsWith("$$", at) ? "$$" : "$";
            int partner = at + sign.length();
            while (partner < value.length() && !value.startsWith(sign, partner)) {
                partner += value.charAt(partner) == '\\' ? 2 : 1;
            }
            if (partner < value.length()) {
                addFormula(at, partner + sign.length());
            } else {
                found.add(at);
            }
        }
    }

    private void addFormula(int start, int end) {
        formulaEnd = end;
        formulas.add(new Formula(start, end));
    }

    private int command(int at) {
        int nameEnd = LatexArguments.nameEnd(value, at + 1);
        String name = value.substring(at + 1, nameEnd);
        if (name.isEmpty()) {
            enterFormula(at, "\\(", "\\)");
            enterFormula(at, "\\[", "\\]");
            return Math.min(value.length(), at + 2);
        }
        if (name.equals("verb")) {
            int start = value.startsWith("*", nameEnd) ? nameEnd + 1 : nameEnd;
            return start < value.length() ? after(value.substring(start, start + 1), start + 1) : start;
        }
        if (VERBATIM.contains(name) || name.toLowerCase(Locale.ROOT).contains("cite")) {
            return Math.max(nameEnd, LatexArguments.groupEnd(value, LatexArguments.groupStart(value, nameEnd)));
        }
        Kind kind =
                nameEnd < formulaEnd ? Kind.UNKNOWN : LatexTable.command(name).kind();
        if (kind.isFormula()) {
            int end = LatexArguments.groupEnd(value, LatexArguments.groupStart(value, nameEnd));
            while (end > 0 && kind.hasSeveralArguments() && value.startsWith("{", end)) {
                end = LatexArguments.groupEnd(value, end);
            }
            addFormula(at, end);
        }
        return nameEnd;
    }

    private void enterFormula(int at, String opening, String closing) {
        if (at >= formulaEnd && value.startsWith(opening, at)) {
            addFormula(at, after(closing, at + opening.length()));
        }
    }

    /// One past the next occurrence of a text; the value's end where there is none.
    private int after(String text, int from) {
        int at = value.indexOf(text, from);
        return at < 0 ? value.length() : at + text.length();
    }
}
