package bib.latex;

/// Formulas of the package mhchem (its manual, "Chemical Formulae") as LaTeX that says the same: what they leave to the
/// package, as that a digit after a letter stands low, is said in them.
final class LatexChemistry {
    private static final String[] ARROWS = {"<=>>", "<<=>", "<-->", "<=>", "<->", "->", "<-"};
    private static final String[] ARROW_SIGNS = {"⇌", "⇌", "⇄", "⇌", "↔", "→", "←"};

    private final String source;
    private final StringBuilder out;
    private int at;
    /// Whether what comes belongs to what stands before: an element, a group in brackets.
    private boolean attached;

    private LatexChemistry(String source) {
        this.source = source;
        out = new StringBuilder(2 * source.length());
    }

    static String latex(String formula) {
        LatexChemistry chemistry = new LatexChemistry(formula);
        while (chemistry.at < formula.length()) {
            chemistry.step(formula.charAt(chemistry.at));
        }
        return chemistry.out.toString();
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> copy(Math.max(at + 2, LatexArguments.nameEnd(source, at + 1)), true);
            case '$' -> copy(source.indexOf('$', at + 1) + 1, true);
            case '{' -> copy(LatexArguments.groupEnd(source, at), true);
            case '^', '_' -> script(c);
            case '#' -> sign("≡");
            case '*' -> sign("⋅");
            case '.' -> sign(attached && at + 1 < source.length() ? "⋅" : ".");
            case '+', '-', '<' -> charge(c);
            default -> {
                if (c >= '0' && c <= '9') {
                    number();
                } else {
                    copy(at + 1, Character.isLetter(c) || c == ')' || c == ']');
                }
            }
        }
    }

    /// Copies to a place, one character at least.
    private void copy(int end, boolean attaches) {
        int last = Math.min(source.length(), Math.max(at + 1, end));
        out.append(source, at, last);
        at = last;
        attached = attaches;
    }

    private void sign(String text) {
        out.append(text);
        at++;
        attached = false;
    }

    /// Digits: how many atoms, or how many molecules.
    private void number() {
        int end = at;
        while (end < source.length() && isNumber(source.charAt(end))) {
            end++;
        }
        if (attached) {
            raise('_', source.substring(at, end));
            at = end;
        } else {
            copy(end, false);
        }
    }

    private boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || (!attached && (c == '.' || c == '/'));
    }

    private void script(char sign) {
        int start = at + 1;
        int group = LatexArguments.groupEnd(source, start);
        if (group >= 0) {
            raise(sign, source.substring(start + 1, group - 1));
            at = group;
        } else if (start == source.length() || Chars.isBlank(source.charAt(start))) {
            sign(sign == '^' ? "↑" : "_");
        } else {
            int end = scriptEnd(start);
            raise(sign, source.substring(start, end));
            at = end;
        }
    }

    /// One past a script without braces: digits and the sign of a charge, or one thing.
    private int scriptEnd(int start) {
        int end = start;
        while (end < source.length() && "0123456789".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        while (end < source.length() && "+-".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        if (end > start) {
            return end;
        }
        return switch (source.charAt(start)) {
            case '\\' -> LatexArguments.nameEnd(source, start + 1);
            case '$' -> Math.max(source.indexOf('$', start + 1), start) + 1;
            default -> start + 1;
        };
    }

    private void raise(char sign, String text) {
        out.append("\\ensuremath{")
                .append(sign)
                .append('{')
                .append(text.replace("$", ""))
                .append("}}");
    }

    /// A charge, an arrow of a reaction, or a bond.
    private void charge(char c) {
        for (int i = 0; i < ARROWS.length; i++) {
            if (source.startsWith(ARROWS[i], at)) {
                at += ARROWS[i].length() - 1;
                sign(ARROW_SIGNS[i]);
                return;
            }
        }
        if (c != '<' && attached && endsFormula(at + 1)) {
            raise('^', String.valueOf(c));
            at++;
        } else {
            copy(at + 1, false);
        }
    }

    private boolean endsFormula(int place) {
        return place >= source.length()
                || Chars.isBlank(source.charAt(place))
                || ")]}^_,".indexOf(source.charAt(place)) >= 0;
    }
}
