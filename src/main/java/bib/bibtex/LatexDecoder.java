package bib.bibtex;

import bib.bibtex.LatexTable.Command;
import bib.bibtex.LatexTable.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads one LaTeX value from left to right, once. Groups stand on a stack of its own, so nesting costs no recursion.
final class LatexDecoder {
    private static final int MAX_DEPTH = 500;
    private static final int LIKELY_LENGTH = 1 << 20;
    private static final int MAX_PENDING = 20;
    private static final int MAX_PROBLEMS = 5;
    private static final Command KEEP_BRACES = new Command(Kind.UNKNOWN, "{", "}");
    private static final Command DENOMINATOR = new Command(Kind.DENOMINATOR, "", "");
    private static final Command SUPERSCRIPT = new Command(Kind.SUPERSCRIPT, "", "");
    private static final Command SUBSCRIPT = new Command(Kind.SUBSCRIPT, "", "");

    /// A group that is open. Braces around braces are one, with a number: a file may hold a gigabyte of them.
    private static final class Group {
        /// What is done to its text when it closes, the last one first.
        private final List<Command> commands;
        private final int start;
        /// Whether mathematics stood around it.
        private final boolean math;
        /// How many more groups without commands are open within it, and nothing else yet.
        private int more;

        Group(List<Command> commands, int start, boolean math) {
            this.commands = commands;
            this.start = start;
            this.math = math;
        }

        boolean isPlain(boolean inMath) {
            return commands.isEmpty() && math == inMath;
        }
    }

    private final LatexInput in;
    private final LatexSigns signs;
    private final LatexOutput out;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final List<Command> pending = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final boolean markup;
    private boolean math;
    private int depth;
    private int mathStart;
    private int mathDepth = -1;

    /// @param markup whether formats and kept case become CSL's inline markup
    LatexDecoder(String latex, boolean markup) {
        this.markup = markup;
        in = new LatexInput(latex);
        signs = new LatexSigns(in);
        out = new LatexOutput(Math.min(latex.length(), LIKELY_LENGTH), markup);
    }

    LatexText decode() {
        while (!in.atEnd()) {
            step(in.take());
        }
        applyPending(out.length());
        returnDollar();
        if (!groups.isEmpty()) {
            problem("a '{' is never closed");
        }
        while (!groups.isEmpty()) {
            close();
        }
        return new LatexText(out.text(), List.copyOf(problems));
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '{' -> open();
            case '}' -> {
                applyPending(out.length());
                close();
            }
            case '$' -> toggleMath();
            case '~' -> emit(math ? " " : "\u00a0");
            case '^', '_' -> script(c);
            case '`', '\'', '-', '!', '?' -> emit(signs.text(c, math));
            case ' ', '\n', '\r', '\t', '\f', '\u000b' -> {
                if (pending.isEmpty()) {
                    out.space();
                }
            }
            default -> character(c);
        }
    }

    private void character(char c) {
        if (pending.isEmpty()) {
            out.append(c);
        } else if (Character.isHighSurrogate(c) && !in.atEnd()) {
            emit(String.valueOf(new char[] {c, in.take()}));
        } else {
            emit(String.valueOf(c));
        }
    }

    private void emit(String text) {
        int start = out.length();
        begin(pending);
        out.append(text);
        applyPending(start);
    }

    /// Writes what commands put before their argument.
    private void begin(List<Command> commands) {
        for (Command command : commands) {
            boolean around = command.kind() == Kind.AROUND || command.kind() == Kind.UNKNOWN;
            out.append(around ? command.text() : "");
        }
    }

    private void applyPending(int start) {
        if (!pending.isEmpty()) {
            List<Command> commands = List.copyOf(pending);
            pending.clear();
            apply(commands, start);
        }
    }

    private void apply(List<Command> commands, int start) {
        for (Command command : commands.reversed()) {
            out.apply(command, start, math);
            if (command.kind() == Kind.FRACTION) {
                pending.add(DENOMINATOR);
            }
        }
    }

    private void open() {
        Group around = groups.peek();
        boolean apart = markup && groups.size() < LatexMarkup.MAX_DEPTH;
        if (!apart && pending.isEmpty() && around != null && around.isPlain(math)) {
            around.more++;
            depth++;
            return;
        }
        boolean tooDeep = depth > MAX_DEPTH && !pending.isEmpty();
        if (tooDeep) {
            problem("commands are nested too deeply");
        }
        List<Command> commands = tooDeep ? List.of() : List.copyOf(pending);
        if (apart && !math && commands.isEmpty() && in.peek() != '\\') {
            commands = List.of(LatexMarkup.PROTECT);
        }
        pending.clear();
        groups.push(new Group(commands, out.length(), math));
        depth++;
        for (Command command : commands) {
            math = command.kind() == Kind.MATH || (math && command.kind() != Kind.TEXT);
        }
        begin(commands);
    }

    private void close() {
        if (groups.isEmpty()) {
            problem("a '}' closes nothing");
            out.append('}');
            return;
        }
        returnDollar();
        Group group = groups.element();
        depth--;
        math = group.math;
        if (group.more > 0) {
            group.more--;
        } else {
            groups.pop();
            apply(group.commands, group.start);
        }
    }

    private void toggleMath() {
        applyPending(out.length());
        in.take("$");
        setMath(!math);
    }

    private void setMath(boolean on) {
        math = on;
        mathStart = out.length();
        mathDepth = on ? depth : -1;
    }

    /// A formula that its group ends before its own sign does was none.
    private void returnDollar() {
        if (math && mathDepth == depth) {
            out.insert(mathStart, "$");
            problem("a '$' has no partner");
            setMath(false);
        }
    }

    private void script(char c) {
        if (math && pending.size() < MAX_PENDING) {
            pending.add(c == '^' ? SUPERSCRIPT : SUBSCRIPT);
        } else {
            emit(String.valueOf(c));
        }
    }

    private void command() {
        String name = in.takeName();
        if (!name.isEmpty()) {
            word(name);
        } else if (in.atEnd()) {
            emit("\\");
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
            case '&', '%', '$', '#', '_', '{', '}' -> emit(String.valueOf(c));
            case ',' -> emit("\u2009");
            case '-', '/', '!', '@', '*', '+' -> {}
            case '|' -> emit("‖");
            case '(', '[' -> setMath(true);
            case ')', ']' -> setMath(false);
            case '\\' -> {
                in.skipOption();
                out.space();
            }
            case ' ', ';', ':', '>', '\n', '\r', '\t' -> out.space();
            default -> {
                problem("the command \\" + c + " is not known and stays in the text");
                emit("\\" + c);
            }
        }
    }

    private void accent(char mark) {
        await(new Command(Kind.ACCENT, String.valueOf(mark), ""));
    }

    /// The command acts on what comes next, a group or a single thing.
    private void await(Command command) {
        if (pending.size() == MAX_PENDING) {
            problem("too many commands follow each other");
            pending.clear();
        }
        pending.add(command);
    }

    private void word(String name) {
        Command command = meaning(name);
        boolean apart = math && command.kind() == Kind.SYMBOL && out.endsInSpace() && !isLetterLike(command.text());
        if (command.kind() == Kind.UNKNOWN) {
            unknown(name);
            return;
        }
        if (!apart) {
            in.skipBlank();
        }
        switch (command.kind()) {
            case SYMBOL -> emit(command.text());
            case OPERATOR -> operator(name);
            case NOTHING -> declare(name);
            case CONDITION -> condition(name);
            case SPACE -> out.space();
            case SECOND -> {
                in.skipOption();
                in.takeArgument();
            }
            case VERBATIM -> emit(VerbatimText.decode(in.takeArgument()));
            case AROUND, ACCENT, ARGUMENT, TEXT, UPPERCASE, MATH, DROP, DOUBLE, SUPERSCRIPT, SUBSCRIPT, FRACTION -> {
                in.skipOption();
                await(command);
            }
            case UNKNOWN, DENOMINATOR, PROTECT -> throw new IllegalStateException("no command of the table: " + name);
        }
    }

    private Command meaning(String name) {
        Command tag = markup && !math ? LatexMarkup.command(name) : Command.UNKNOWN;
        return tag.kind() == Kind.UNKNOWN ? LatexTable.command(name) : tag;
    }

    /// A change of format that holds to the end of the group.
    private void declare(String name) {
        Command tag = markup && !math && !groups.isEmpty() ? LatexMarkup.declaration(name) : Command.UNKNOWN;
        if (tag.kind() != Kind.UNKNOWN && groups.size() < LatexMarkup.MAX_DEPTH) {
            Group group = groups.pop();
            List<Command> commands = new ArrayList<>(group.commands);
            commands.add(tag);
            groups.push(new Group(List.copyOf(commands), group.start, group.math));
            out.append(tag.text());
        }
    }

    private static boolean isLetterLike(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    private void unknown(String name) {
        problem("the command \\" + name + " is not known and stays in the text");
        emit("\\" + name);
        if (in.peek() == '{') {
            pending.add(KEEP_BRACES);
        }
    }

    /// `\ifmmode a\else b\fi` is `a` in mathematics, else `b`.
    private void condition(String name) {
        if (name.equals("ifmmode") && !math) {
            in.skipPast("\\else");
        } else if (name.equals("else")) {
            in.skipPast("\\fi");
        }
    }

    private void operator(String name) {
        if (out.endsInWord()) {
            out.space();
        }
        emit(name);
        if (Character.isLetterOrDigit(in.peek()) || in.peek() == '\\') {
            out.space();
        }
    }

    private void problem(String problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
