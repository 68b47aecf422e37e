package bib.latex;

import bib.latex.LatexTable.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What packages for sciences make of their arguments: formulas of chemistry (mhchem), isotopes, ions (AASTeX),
/// numbers, units and angles (siunitx). Each letter is what it is to its science, and its case counts.
final class LatexScience {
    private static final List<String> ANGLE_SIGNS = List.of("°", "′", "″");
    private static final List<String> ROMAN = List.of(
            "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private final LatexInput in;
    private final LatexProblems problems;
    private final boolean markup;
    private final boolean within;

    /// @param markup whether kept case becomes CSL's inline markup
    /// @param within whether this is a part of a formula of chemistry
    LatexScience(LatexInput in, LatexProblems problems, boolean markup, boolean within) {
        this.in = in;
        this.problems = problems;
        this.markup = markup;
        this.within = within;
    }

    /// The text of a command, whose arguments come next.
    String text(Command command) {
        in.skipStar();
        if (command.kind() == LatexTable.Kind.ISOTOPE) {
            return Scripts.superscript(in.takeOption());
        }
        in.skipOption();
        String text =
                switch (command.kind()) {
                    case CHEMISTRY -> chemistry(in.takeArgument());
                    case UNIT -> LatexUnits.unit(in.takeArgument(), problems);
                    case QUANTITY -> number(in.takeArgument());
                    case MEASURE -> measured(List.of(in.takeArgument()), true).getFirst();
                    case ANGLE -> angle(in.takeArgument());
                    case ION -> latex(in.takeArgument()) + "\u00a0" + stage(in.takeArgument());
                    default -> several(command);
                };
        return markup ? LatexMarkup.kept(text) : text;
    }

    private String chemistry(String formula) {
        return within ? formula : latex(LatexChemistry.latex(formula));
    }

    private String number(String source) {
        return LatexUnits.isNumber(source) ? LatexUnits.number(source) : latex(source);
    }

    /// What is no formula of the science, but LaTeX. What stands within that is a part of it, however deep.
    private String latex(String source) {
        if (within) {
            return source;
        }
        LatexText text = new LatexDecoder(source, markup, true).decode();
        text.problems().forEach(problems::add);
        return text.text();
    }

    /// Several numbers, each with the unit, joined by siunitx's own words and signs.
    private String several(Command command) {
        boolean unit = !command.text().isEmpty();
        return switch (command.kind()) {
            case RANGE -> String.join(" to ", measured(List.of(in.takeArgument(), in.takeArgument()), unit));
            case PRODUCT ->
                String.join(" × ", measured(List.of(in.takeArgument().split("x")), unit));
            case LIST -> listed(measured(List.of(in.takeArgument().split(";")), unit));
            default -> throw new IllegalStateException("no command of sciences: " + command.kind());
        };
    }

    private static String listed(List<String> values) {
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " and " + values.get(last);
    }

    private List<String> measured(List<String> numbers, boolean measure) {
        String unit = "";
        if (measure) {
            in.skipOption();
            unit = LatexUnits.THIN_SPACE + LatexUnits.unit(in.takeArgument(), problems);
        }
        List<String> texts = new ArrayList<>(numbers.size());
        for (String number : numbers) {
            texts.add(number(number.strip()) + unit);
        }
        return texts;
    }

    /// Degrees alone, or degrees, minutes and seconds with semicolons between them, each of which may be missing.
    private String angle(String source) {
        StringBuilder out = new StringBuilder();
        String[] parts = source.split(";", -1);
        for (int i = 0; i < parts.length; i++) {
            String number = number(parts[i].strip());
            out.append(number).append(number.isEmpty() || i >= ANGLE_SIGNS.size() ? "" : ANGLE_SIGNS.get(i));
        }
        return out.toString();
    }

    /// A stage as astronomers count them, in Roman numerals: I is neutral.
    private String stage(String source) {
        String text = latex(source).strip();
        int number = Chars.isDigits(text) && text.length() < 3 ? Integer.parseInt(text) : 0;
        return number > 0 && number < ROMAN.size() ? ROMAN.get(number) : text.toUpperCase(Locale.ROOT);
    }
}
