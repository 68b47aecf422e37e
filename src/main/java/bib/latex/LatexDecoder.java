package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;
import bib.source.Diagnostic.Topic;

/// Reads one LaTeX value from left to right, once: signs, commands of one sign, commands by name.
final class LatexDecoder {
    private static final Command INNER_QUOTES = new Command(Kind.AROUND, "‘", "’");

    private final LatexInput in;
    private final LatexSigns signs;
    private final LatexSetter setter;
    private final LatexPrimitives primitives;
    private final LatexScience science;
    private final boolean markup;
    private boolean displayed;

    /// @param markup whether formats and kept case become CSL's inline markup
    LatexDecoder(String latex, boolean markup) {
        this(latex, markup, false);
    }

    /// @param within whether this is a part of a formula of chemistry
    LatexDecoder(String latex, boolean markup, boolean within) {
        this.markup = markup;
        in = new LatexInput(LatexInfix.prefixed(latex));
        signs = new LatexSigns(in);
        setter = new LatexSetter(latex.length(), markup);
        primitives = new LatexPrimitives(in, setter);
        science = new LatexScience(in, setter.problems(), markup, within);
    }

    LatexText decode() {
        while (!in.atEnd()) {
            step(in.take());
        }
        return setter.finish();
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '{' -> open();
            case '}' -> close();
            case '$' -> dollar();
            case '~' -> setter.emit(setter.inMath() ? " " : "\u00a0");
            case '^', '_' -> setter.script(c);
            case '`', '\'', '"', '-', '!', '?' -> setter.emit(signs.text(c, setter.inMath()));
            case ' ', '\n', '\r', '\t', '\f', '\u000b' -> {
                if (!setter.isAwaiting()) {
                    setter.formula().blank();
                }
            }
            default -> character(c);
        }
    }

    /// Two dollar signs begin and end a formula of its own line. Within one that a single sign began, they end it and
    /// begin the next one, as in `H$_2$$^{16}$O`.
    private void dollar() {
        setter.applyPending();
        boolean begins = !setter.inMath();
        if (begins) {
            displayed = in.take("$");
        } else if (displayed) {
            in.take("$");
        }
        setter.formula().turn(begins);
    }

    /// Opens a group. Braces that follow at once are mostly one group with it, and are not opened one by one.
    private void open() {
        setter.open(in.peek());
        if (setter.deepen(0)) {
            setter.deepen(in.skipRun('{', Integer.MAX_VALUE));
        }
    }

    private void close() {
        int many = setter.closable();
        if (many > 0) {
            setter.rise(1 + in.skipRun('}', many - 1));
        } else {
            if (setter.close()) {
                keepArguments();
            }
        }
    }

    /// What stands in brackets and braces after a command that is not known.
    private void keepArguments() {
        setter.keep(in.takeOptionsBeforeGroup(), in.peek() == '{');
    }

    private void character(char c) {
        if (!setter.isAwaiting()) {
            setter.formula().sign(c);
        } else if (Character.isHighSurrogate(c) && !in.atEnd()) {
            setter.emit(String.valueOf(new char[] {c, in.take()}));
        } else {
            setter.emit(String.valueOf(c));
        }
    }

    private void command() {
        String name = in.takeName();
        if (!name.isEmpty()) {
            word(name);
        } else if (in.atEnd()) {
            setter.problems().add(Topic.BACKSLASH, "the backslash at the end begins no command and stays in the text");
            setter.emit("\\");
        } else {
            symbol(in.take());
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '`' -> accent('\u0300');
            case '\'' -> accent('\u0301');
            case '^' -> accent('\u0302');
            case '~' -> accent('\u0303');
            case '=' -> accent('\u0304');
            case '.' -> accent('\u0307');
            case '"' -> accent('\u0308');
            case '&', '%', '$', '#', '_', '{', '}' -> setter.emit(String.valueOf(c));
            case ',' -> setter.emit("\u2009");
            case '-', '/', '!', '@', '*', '+' -> {}
            case '|' -> setter.emit("‖");
            case '(', '[' -> setter.formula().turn(true);
            case ')', ']' -> setter.formula().turn(false);
            case '\\' -> {
                in.skipOption();
                setter.out().space();
            }
            case ' ', ';', ':', '>', '\n', '\r', '\t' -> setter.out().space();
            default -> setter.unknown("\\" + c);
        }
    }

    private void accent(char mark) {
        setter.await(new Command(Kind.ACCENT, String.valueOf(mark), ""));
    }

    private void word(String name) {
        Command command = meaning(name);
        if (command.kind() == Kind.UNKNOWN) {
            setter.unknown("\\" + name + (in.skipStar() ? "*" : ""));
            keepArguments();
            return;
        }
        if (!standsApart(command)) {
            in.skipBlank();
        }
        run(command, name);
    }

    private void run(Command command, String name) {
        switch (command.kind()) {
            case SYMBOL, RELATION -> setter.emit(command.text());
            case OPERATOR -> operator(name);
            case MACRO ->
                setter.emit(new LatexDecoder(command.text(), markup).decode().text());
            case NOTHING -> setter.declare(name);
            case SPACE -> setter.out().space();
            case ACCENT, SUPERSCRIPT, SUBSCRIPT -> await(command);
            case QUOTE -> await(in.skipStar() ? INNER_QUOTES : command);
            case ROOT -> setter.await(new Command(Kind.ROOT, Scripts.root(in.takeOption()), ""));
            case AROUND, ARGUMENT, TEXT, UPPERCASE, LOWERCASE, MATH, DROP, DOUBLE, FRACTION, ORDINAL -> {
                in.skipStar();
                await(command);
            }
            case SECOND,
                    VERBATIM,
                    VERB,
                    TOKEN,
                    GAP,
                    SKIP,
                    LIFT,
                    NUMBER,
                    CODE,
                    DINGBAT,
                    UNSKIP,
                    CONDITION,
                    ENVIRONMENT -> primitives.run(command, name);
            case CHEMISTRY, ISOTOPE, QUANTITY, UNIT, MEASURE, RANGE, LIST, PRODUCT, ANGLE, ION ->
                setter.emit(science.text(command));
            case UNKNOWN, DENOMINATOR, PROTECT -> throw new IllegalStateException("no command of the table: " + name);
        }
    }

    private void await(Command command) {
        in.skipOption();
        setter.await(command);
    }

    /// Whether a blank after a command is kept: after one that says so, and in a formula where there is one before it,
    /// which keeps relations legible.
    private boolean standsApart(Command command) {
        if (command.kind() == Kind.MACRO) {
            return !setter.inMath();
        }
        return setter.inMath()
                && (command.kind() == Kind.SYMBOL || command.kind() == Kind.RELATION)
                && setter.out().endsInSpace()
                && !isLetterLike(command.text());
    }

    private static boolean isLetterLike(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    private Command meaning(String name) {
        Command tag = markup && !setter.inMath() ? LatexMarkup.command(name) : Command.UNKNOWN;
        Command command = tag.kind() == Kind.UNKNOWN ? LatexTable.command(name) : tag;
        return command.kind() == Kind.RELATION && !setter.inMath() ? Command.UNKNOWN : command;
    }

    private void operator(String name) {
        if (setter.out().endsInWord() && !setter.isArgumentStart()) {
            setter.out().space();
        }
        setter.emit(name);
        if (Character.isLetterOrDigit(in.peek()) || in.peek() == '\\') {
            setter.out().space();
        }
    }
}
