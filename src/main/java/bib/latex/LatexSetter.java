package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;
import bib.source.Diagnostic.Topic;
import java.util.ArrayList;
import java.util.List;

/// Sets what [LatexDecoder] reads: keeps what commands wait for their argument and what groups are open, and whether
/// this is a formula. In the words of *The TeXbook*: the stomach, of which the decoder is the mouth.
final class LatexSetter {
    private static final int MAX_DEPTH = 500;
    private static final int LIKELY_LENGTH = 1 << 20;
    private static final int MAX_PENDING = 20;
    private static final int MAX_KEPT = 20;
    private static final String OPENING = "([{⟨⌈⌊";
    private static final String CLOSING = ")]}⟩⌉⌋,";
    private static final Command KEEP_BRACES = new Command(Kind.UNKNOWN, "{", "}");
    private static final Command DENOMINATOR = new Command(Kind.DENOMINATOR, "", "");
    private static final Command SUPERSCRIPT = new Command(Kind.SUPERSCRIPT, "", "");
    private static final Command SUBSCRIPT = new Command(Kind.SUBSCRIPT, "", "");

    private final LatexOutput out;
    private final LatexProblems problems = new LatexProblems();
    private final LatexGroups groups = new LatexGroups();
    private final List<Command> pending = new ArrayList<>();
    private final boolean markup;
    private boolean math;
    private int mathStart;
    private int mathBlank;
    private int formulaStart;
    private int formulaEnd;
    private int quotes;
    private int kept;
    private int mathDepth = -1;

    /// @param length how long the source is
    /// @param markup whether formats and kept case become CSL's inline markup
    LatexSetter(int length, boolean markup) {
        this.markup = markup;
        out = new LatexOutput(Math.min(length, LIKELY_LENGTH), markup);
    }

    boolean inMath() {
        return math;
    }

    /// Whether a command waits for its argument.
    boolean isAwaiting() {
        return !pending.isEmpty();
    }

    LatexOutput out() {
        return out;
    }

    LatexProblems problems() {
        return problems;
    }

    /// Sets a text: alone, or as the argument that commands wait for.
    void emit(String text) {
        if (math && text.length() == 1 && pending.isEmpty()) {
            sign(text.charAt(0));
            return;
        }
        int start = out.length();
        begin(pending);
        out.append(text);
        applyPending(start);
    }

    /// The commands that wait get no argument.
    void applyPending() {
        int start = out.length();
        begin(pending);
        applyPending(start);
    }

    /// Writes what commands put before their argument.
    private void begin(List<Command> commands) {
        for (Command command : commands) {
            switch (command.kind()) {
                case AROUND, UNKNOWN, ROOT -> out.append(command.text());
                case QUOTE -> out.append(quotes++ % 2 == 0 ? "“" : "‘");
                default -> {}
            }
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
            switch (command.kind()) {
                case QUOTE -> out.append(--quotes % 2 == 0 ? "”" : "’");
                case FRACTION -> {
                    out.apply(command, start, math);
                    pending.add(DENOMINATOR);
                }
                default -> out.apply(command, start, math);
            }
        }
    }

    /// The command acts on what comes next, a group or a single thing.
    void await(Command command) {
        if (pending.size() == MAX_PENDING) {
            problems.add(Topic.EXCESS, "too many commands follow each other");
            pending.clear();
        }
        pending.add(command);
    }

    /// Whether a group that opens here is set for itself, to become markup.
    private boolean isApart() {
        return markup && groups.size() < LatexMarkup.MAX_DEPTH;
    }

    /// Opens so many groups at once, if they make no difference here; whether they do not.
    boolean deepen(int count) {
        return !isApart() && pending.isEmpty() && groups.deepen(math, count);
    }

    /// How many groups are open here whose end changes nothing.
    int closable() {
        return math || !pending.isEmpty() ? 0 : groups.more();
    }

    /// Closes so many of the groups that are [#closable].
    void rise(int count) {
        groups.rise(count);
    }

    /// @param first what comes first in the group
    void open(char first) {
        boolean apart = isApart();
        if (deepen(1)) {
            return;
        }
        boolean tooDeep = groups.depth() > MAX_DEPTH && !pending.isEmpty();
        if (tooDeep) {
            problems.add(Topic.EXCESS, "commands are nested too deeply");
        }
        List<Command> commands = tooDeep ? List.of() : List.copyOf(pending);
        if (commands.isEmpty() && first != '\\') {
            commands = bare(first, apart);
        }
        pending.clear();
        kept += commands.contains(KEEP_BRACES) ? 1 : 0;
        groups.open(commands, out.length(), math);
        for (Command command : commands) {
            math = command.kind() == Kind.MATH || (math && command.kind() != Kind.TEXT);
        }
        begin(commands);
    }

    /// What braces mean that are no argument and hold no command together.
    private List<Command> bare(char first, boolean apart) {
        if (kept > 0 && kept < MAX_KEPT && first != '}') {
            return List.of(KEEP_BRACES);
        }
        return apart && !math ? List.of(LatexMarkup.PROTECT) : List.of();
    }

    /// @return whether it is an argument of a command that is not known
    boolean close() {
        applyPending();
        if (groups.isEmpty()) {
            problems.add(Topic.BRACE, "a '}' closes nothing");
            out.append('}');
            return false;
        }
        returnDollar();
        LatexGroups.Group group = groups.close();
        math = group.math();
        boolean unknown = group.commands().contains(KEEP_BRACES);
        kept -= unknown ? 1 : 0;
        apply(isFormula(group) ? List.of() : group.commands(), group.start());
        return unknown;
    }

    /// Whether one formula is all that braces for case are around. It has a case of its own, and braces for BibTeX.
    private boolean isFormula(LatexGroups.Group group) {
        return formulaStart == group.start()
                && formulaEnd == out.length()
                && group.commands().equals(List.of(LatexMarkup.PROTECT));
    }

    /// A blank in the source. In a formula it is nothing to TeX; between signs it keeps the formula legible.
    void blank() {
        if (!math) {
            out.space();
        } else if (out.length() > mathStart && !out.endsInAnyOf(OPENING)) {
            out.space();
            mathBlank = out.length();
        }
    }

    /// Takes the blank back that a formula ends in.
    private void trimBlank() {
        if (math && mathBlank == out.length() && mathBlank > mathStart) {
            out.trimSpace();
        }
    }

    /// A sign that is no argument.
    void sign(char c) {
        if (CLOSING.indexOf(c) >= 0) {
            trimBlank();
        }
        out.append(c);
    }

    /// A formula begins or ends.
    void setMath(boolean on) {
        trimBlank();
        math = on;
        mathStart = out.length();
        formulaStart = on ? mathStart : formulaStart;
        formulaEnd = on ? formulaEnd : mathStart;
        mathDepth = on ? groups.depth() : -1;
    }

    /// A formula that its group ends before its own sign does was none.
    private void returnDollar() {
        if (math && mathDepth == groups.depth()) {
            out.insert(mathStart, "$");
            problems.add(Topic.DOLLAR, "a '$' has no partner");
            math = false;
            mathDepth = -1;
        }
    }

    void script(char sign) {
        if (math && pending.size() < MAX_PENDING) {
            pending.add(sign == '^' ? SUPERSCRIPT : SUBSCRIPT);
        } else {
            emit(String.valueOf(sign));
        }
    }

    /// A change of format that holds to the end of the group.
    void declare(String name) {
        Command tag = markup && !math && !groups.isEmpty() ? LatexMarkup.declaration(name) : Command.UNKNOWN;
        if (tag.kind() != Kind.UNKNOWN && groups.size() < LatexMarkup.MAX_DEPTH && groups.add(tag)) {
            out.append(tag.text());
        }
    }

    /// A command that is not known stays as it is typed.
    void unknown(String command) {
        problems.unknown(command);
        emit(command);
    }

    /// So do its arguments: the brackets, and the braces with all braces in them.
    ///
    /// @param options  arguments in brackets, with them
    /// @param argument whether one in braces follows
    void keep(String options, boolean argument) {
        if (!options.isEmpty()) {
            emit(options);
        }
        if (argument) {
            pending.add(KEEP_BRACES);
        }
    }

    /// The text, when all is read.
    LatexText finish() {
        applyPending();
        returnDollar();
        if (!groups.isEmpty()) {
            problems.add(Topic.BRACE, "a '{' is never closed");
        }
        while (!groups.isEmpty()) {
            rise(closable());
            close();
        }
        return new LatexText(out.text(), problems.list());
    }
}
