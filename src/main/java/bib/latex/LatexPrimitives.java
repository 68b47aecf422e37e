package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;
import java.util.Locale;

/// Commands that read their source in ways of their own: lengths and numbers, what is verbatim, choices, environments.
final class LatexPrimitives {
    private static final Command SECOND = new Command(Kind.ARGUMENT, "", "");
    private static final int LATIN = 0x80;
    private static final int BEYOND_FONTS = 0x100;

    /// Quotes and dashes where fonts in the Cork encoding (T1) have them; publishers' records name dashes so.
    private static final String CORK = "“”„«»–—";
    private static final int FIRST_OF_CORK = 0x10;

    private final LatexInput in;
    private final LatexSetter setter;

    LatexPrimitives(LatexInput in, LatexSetter setter) {
        this.in = in;
        this.setter = setter;
    }

    void run(Command command, String name) {
        switch (command.kind()) {
            case CONDITION -> condition(name);
            case SECOND -> {
                in.skipStar();
                in.skipOption();
                in.takeArgument();
                in.skipBlank();
                in.skipOption();
                setter.await(SECOND);
            }
            case VERBATIM -> {
                in.skipStar();
                setter.emit(command.text() + VerbatimText.decode(in.takeArgument()));
            }
            case VERB -> {
                in.take("*");
                setter.emit(in.takeDelimited());
            }
            case TOKEN -> setter.emit(in.takeToken());
            case GAP -> {
                in.skipStar();
                space(in.takeArgument());
            }
            case SKIP -> space(in.takeLength());
            case LIFT -> in.takeLength();
            case NUMBER -> in.takeNumber();
            case CODE -> code(name);
            case DINGBAT -> dingbat(in.takeArgument());
            case ENVIRONMENT -> environment(name);
            case UNSKIP -> {
                setter.out().trimSpace();
                setter.emit(command.text());
            }
            default -> throw new IllegalStateException("no command of the table: " + name);
        }
    }

    private void space(String length) {
        if (LatexLength.isSpace(length)) {
            setter.out().space();
        }
    }

    /// `\ifmmode a\else b\fi` is `a` in mathematics, else `b`, or nothing without `\else`.
    private void condition(String name) {
        if (name.equals("ifmmode") && !setter.inMath()) {
            in.skipBranch(true);
        } else if (name.equals("else")) {
            in.skipBranch(false);
        }
    }

    /// A place in a font: ASCII's in each that is meant for text, and beyond the fonts of 256 it is Unicode's.
    private void code(String name) {
        String number = name.equals("char") ? in.takeNumber() : in.takeArgument();
        int code = value(name.equals("UTF") ? '"' + number.strip() : number.strip());
        if ((code >= ' ' && code < LATIN - 1) || (code >= BEYOND_FONTS && Character.isDefined(code))) {
            setter.emit(Character.toString(code));
        } else if (code >= FIRST_OF_CORK && code < FIRST_OF_CORK + CORK.length()) {
            setter.emit(CORK.substring(code - FIRST_OF_CORK, code - FIRST_OF_CORK + 1));
        } else {
            setter.problems().unknown("\\" + name + number);
            setter.emit("\\" + name + number);
        }
    }

    private void dingbat(String number) {
        String sign = Dingbats.sign(value(number.strip()));
        if (sign.isEmpty()) {
            setter.problems().unknown("\\ding{" + number + "}");
        }
        setter.emit(sign.isEmpty() ? "\\ding{" + number + "}" : sign);
    }

    /// A number as TeX writes it: decimal, `'` octal, `"` hexadecimal, a backquote and a character; -1 for none.
    private static int value(String number) {
        if (number.startsWith("`")) {
            return number.codePointBefore(number.length());
        }
        int radix = number.startsWith("'") ? 8 : number.startsWith("\"") ? 16 : 10;
        try {
            int code = Integer.parseInt(number, radix == 10 ? 0 : 1, number.length(), radix);
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    /// Environments in a value choose a font or a language. Those for Chinese, Japanese and Korean have two arguments
    /// more, those for a language one.
    private void environment(String name) {
        String environment = in.takeArgument().toLowerCase(Locale.ROOT);
        if (name.equals("begin")) {
            int more = environment.startsWith("cjk") ? 2 : environment.startsWith("otherlanguage") ? 1 : 0;
            in.skipOption();
            for (int i = 0; i < more && in.peek() == '{'; i++) {
                in.takeArgument();
            }
        }
    }
}
