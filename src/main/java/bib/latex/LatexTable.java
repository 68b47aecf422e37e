package bib.latex;

import bib.source.Resource;
import bib.source.Text;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What LaTeX's named commands mean, from the resource `latex.txt`. Read when first asked for.
///
/// Each line has a kind, a name and, by the kind, more; parts are separated by tabs. Kinds that need nothing more
/// take many names, separated by spaces. Lines that begin with `#` are comments.
final class LatexTable {
    /// What a command does.
    ///
    /// @param text  the text before, or the combining characters
    /// @param after the text after the argument
    record Command(Kind kind, String text, String after) {
        static final Command UNKNOWN = new Command(Kind.UNKNOWN, "", "");

        // Those that a record has by itself are linked anew at every start, which takes 5 ms.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Command command
                    && command.kind == kind
                    && command.text.equals(text)
                    && command.after.equals(after);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.hashCode() + text.hashCode()) + after.hashCode();
        }
    }

    /// How a command makes text.
    enum Kind {
        /// It is a text.
        SYMBOL,
        /// It is a text set apart from letters and digits beside it.
        OPERATOR,
        /// It puts combining characters on its argument.
        ACCENT,
        /// It yields its argument.
        ARGUMENT,
        /// It yields its argument, which is no mathematics.
        TEXT,
        /// It yields its argument in capitals.
        UPPERCASE,
        /// It yields its argument in small letters.
        LOWERCASE,
        /// It yields its argument, a number, with the ending of an English ordinal.
        ORDINAL,
        /// It yields its argument, read as mathematics.
        MATH,
        /// It yields its second argument.
        SECOND,
        /// It yields nothing, and its argument is no text.
        DROP,
        /// It yields its argument as typed.
        VERBATIM,
        /// It yields nothing.
        NOTHING,
        /// It yields a space.
        SPACE,
        /// It puts text around its argument.
        AROUND,
        /// It puts quotes around its argument, those of the other kind within each other.
        QUOTE,
        /// The root of its argument; an option says which.
        ROOT,
        SUPERSCRIPT,
        SUBSCRIPT,
        /// It has two arguments, numerator and denominator.
        FRACTION,
        /// The second argument of a fraction.
        DENOMINATOR,
        /// It yields its argument in double-struck letters.
        DOUBLE,
        /// It takes a space before it away, and is a text.
        UNSKIP,
        /// Its argument is a length: a space, if it is as wide as one.
        GAP,
        /// A length without braces follows: a space, if it is as wide as one.
        SKIP,
        /// A length without braces follows, which is nothing.
        LIFT,
        /// A number without braces follows, which is nothing.
        NUMBER,
        /// A character by its number: `char`, `symbol`.
        CODE,
        /// It yields what comes next, a command too, as typed.
        TOKEN,
        /// It yields as typed what stands between two signs that are the same.
        VERB,
        /// `begin` and `end`, with the name of an environment.
        ENVIRONMENT,
        /// TeX's choice between mathematics and text: `ifmmode`, `else`, `fi`.
        CONDITION,
        /// A formula of chemistry, as mhchem has them.
        CHEMISTRY,
        /// An element, after the number of an isotope in brackets.
        ISOTOPE,
        /// A number, as siunitx has them.
        QUANTITY,
        /// A unit, as siunitx has them.
        UNIT,
        /// A number and a unit.
        MEASURE,
        /// Two numbers, with a unit where its text says so.
        RANGE,
        /// Numbers with semicolons between them, with a unit where its text says so.
        LIST,
        /// Numbers with an `x` between them, with a unit where its text says so.
        PRODUCT,
        /// Degrees, minutes and seconds.
        ANGLE,
        /// An element and the stage of its ionisation.
        ION,
        /// A sign of the font Zapf Dingbats, by its number.
        DINGBAT,
        /// It is a text in formulas alone; elsewhere it is not known.
        RELATION,
        /// It stands for LaTeX, and a space behind it counts, as with the package xspace.
        MACRO,
        /// Braces that keep the case of what is in them.
        PROTECT,
        UNKNOWN;

        /// Whether its argument is a formula, in which signs and letters are no prose.
        boolean isFormula() {
            return switch (this) {
                case MATH, CHEMISTRY, ISOTOPE, QUANTITY, UNIT, MEASURE, RANGE, LIST, PRODUCT, ANGLE, ION -> true;
                default -> false;
            };
        }

        /// Whether it is a formula of more than one group.
        boolean hasSeveralArguments() {
            return switch (this) {
                case MEASURE, RANGE, LIST, PRODUCT, ION -> true;
                default -> false;
            };
        }
    }

    /// The comment in the table from which on symbols are those of formulas.
    private static final String FIRST_OF_MATH = "# Greek";

    /// How the comments in the table begin from which on symbols are read only.
    private static final String READ_ONLY = "# symbols that are read and never written";

    private static final Text TEXT = Resource.characters(LatexTable.class, "latex.txt");
    private static final NameIndex NAMES = NameIndex.ofTable(TEXT);
    /// By the slots of their names, as far as they were asked for.
    private static final @Nullable Command[] COMMANDS = new Command[NameIndex.SLOTS];

    private LatexTable() {}

    /// A command by its name, without the backslash.
    static Command command(String name) {
        int slot = NAMES.slot(name);
        if (slot < 0) {
            return Command.UNKNOWN;
        }
        Command known = COMMANDS[slot];
        Command command = known == null ? read(NAMES.place(slot)) : known;
        COMMANDS[slot] = command;
        return command;
    }

    /// Takes what a symbol is.
    interface Symbols {
        /// @param math whether the command is known in formulas only
        void add(String name, String text, boolean math);
    }

    /// All symbols that may be written, in the order of the table, which has those of text first.
    static void forEachSymbol(Symbols symbols) {
        boolean math = false;
        for (String line :
                lines().takeWhile(each -> !each.startsWith(READ_ONLY)).toList()) {
            math |= line.equals(FIRST_OF_MATH);
            // `\textalpha` and its like need packages; the formula does not.
            if (line.startsWith("symbol\t") && !(math && line.startsWith("text", "symbol\t".length()))) {
                String[] parts = line.split("\t", -1);
                symbols.add(parts[1], parts[2], math);
            }
        }
    }

    private static Stream<String> lines() {
        return TEXT.toString().lines();
    }

    /// The command of the line in which a name stands.
    private static Command read(int name) {
        int start = name;
        while (start > 0 && TEXT.charAt(start - 1) != '\n') {
            start--;
        }
        int end = next('\n', name, TEXT.length());
        int second = Math.min(end, next('\t', name, end) + 1);
        int third = Math.min(end, next('\t', second, end) + 1);
        String text = TEXT.substring(second, next('\t', second, end));
        String kind = TEXT.substring(start, next('\t', start, end));
        return switch (kind) {
            case "symbol" -> new Command(Kind.SYMBOL, text, "");
            case "around" -> new Command(Kind.AROUND, text, TEXT.substring(third, end));
            case "accent" -> new Command(Kind.ACCENT, characters(text), "");
            default -> new Command(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), text, "");
        };
    }

    /// Where a character stands next; the end where it does not.
    private static int next(char c, int from, int end) {
        int at = TEXT.indexOf(c, from, end);
        return at < 0 ? end : at;
    }

    /// Characters by their numbers, base 16.
    private static String characters(String codes) {
        StringBuilder characters = new StringBuilder(2);
        for (String code : codes.split(" ")) {
            characters.appendCodePoint(Integer.parseInt(code, 16));
        }
        return characters.toString();
    }
}
