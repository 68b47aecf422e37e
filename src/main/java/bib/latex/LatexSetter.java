package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;
import bib.source.Diagnostic.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sets what [LatexDecoder] reads: keeps what commands wait for their argument and what groups are open. In the words
/// of *The TeXbook*: the stomach, of which the decoder is the mouth.
final class LatexSetter {
    private static final int MAX_DEPTH = 500;
    private static final int LIKELY_LENGTH = 1 << 20;
    private static final int MAX_PENDING = 20;
    private static final int MAX_KEPT = 20;
    private static final Command KEEP_BRACES = new Command(Kind.UNKNOWN, "{", "}");
    private static final Command DENOMINATOR = new Command(Kind.DENOMINATOR, "", "");
    private static final Command SUPERSCRIPT = new Command(Kind.SUPERSCRIPT, "", "");
    private static final Command SUBSCRIPT = new Command(Kind.SUBSCRIPT, "", "");

    private final LatexOutput out;
    private final LatexEffects effects;
    private final LatexFormula formula;
    private final LatexProblems problems = new LatexProblems();
    private final LatexGroups groups = new LatexGroups();
    private final List<Command> pending = new ArrayList<>();
    private final boolean markup;
    private int kept;

    /// @param length how long the source is
    /// @param markup whether formats and kept case become CSL's inline markup
    LatexSetter(int length, boolean markup) {
        this.markup = markup;
        out = new LatexOutput(Math.min(length, LIKELY_LENGTH), markup);
        effects = new LatexEffects(out);
        formula = new LatexFormula(out, groups);
    }

    boolean inMath() {
        return formula.isOpen();
    }

    /// Whether a command waits for its argument.
    boolean isAwaiting() {
        return !pending.isEmpty();
    }

    /// Whether what comes next begins an argument or a group.
    boolean isArgumentStart() {
        return isAwaiting() || groups.isStart(out.length());
    }

    LatexFormula formula() {
        return formula;
    }

    LatexOutput out() {
        return out;
    }

    LatexProblems problems() {
        return problems;
    }

    /// Sets a text: alone, or as the argument that commands wait for.
    void emit(String text) {
        if (inMath() && text.length() == 1 && pending.isEmpty()) {
            formula.sign(text.charAt(0));
            return;
        }
        if (isAwaitingLetter() && !inMath() && isPunctuation(text)) {
            problems.add(Topic.ACCENT, "an accent stands over no letter");
        }
        int start = out.length();
        effects.begin(pending);
        out.append(text);
        applyPending(start);
    }

    private static boolean isPunctuation(String text) {
        return text.length() == 1 && "\"'`‘’“”{}[]().,:;!?".indexOf(text.charAt(0)) >= 0;
    }

    /// The commands that wait get no argument.
    void applyPending() {
        for (Command command : pending) {
            if (command.kind() == Kind.ACCENT) {
                problems.add(Topic.ACCENT, "an accent stands over no letter");
            }
        }
        int start = out.length();
        effects.begin(pending);
        applyPending(start);
    }

    private void applyPending(int start) {
        if (!pending.isEmpty()) {
            List<Command> commands = List.copyOf(pending);
            pending.clear();
            apply(commands, start);
        }
    }

    private void apply(List<Command> commands, int start) {
        pending.addAll(Collections.nCopies(effects.end(commands, start, inMath()), DENOMINATOR));
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
        return !isApart() && pending.isEmpty() && groups.deepen(inMath(), count);
    }

    /// How many groups are open here whose end changes nothing.
    int closable() {
        return inMath() || !pending.isEmpty() ? 0 : groups.more();
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
        groups.open(commands, out.length(), inMath());
        for (Command command : commands) {
            formula.set(command.kind() == Kind.MATH || (inMath() && command.kind() != Kind.TEXT));
        }
        effects.begin(commands);
    }

    /// What braces mean that are no argument and hold no command together.
    private List<Command> bare(char first, boolean apart) {
        if (kept > 0 && kept < MAX_KEPT && first != '}') {
            return List.of(KEEP_BRACES);
        }
        return apart && !inMath() ? List.of(LatexMarkup.PROTECT) : List.of();
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
        formula.set(group.math());
        boolean unknown = group.commands().contains(KEEP_BRACES);
        kept -= unknown ? 1 : 0;
        apply(isFormula(group) ? List.of() : group.commands(), group.start());
        return unknown;
    }

    /// Whether one formula is all that braces for case are around. It has a case of its own, and braces for BibTeX.
    private boolean isFormula(LatexGroups.Group group) {
        return formula.isAllFrom(group.start()) && group.commands().equals(List.of(LatexMarkup.PROTECT));
    }

    /// A formula that its group ends before its own sign does was none.
    private void returnDollar() {
        if (formula.isOpenedHere()) {
            formula.giveBack();
            problems.add(Topic.DOLLAR, "a '$' has no partner");
        }
    }

    void script(char sign) {
        if (inMath() && pending.size() < MAX_PENDING) {
            pending.add(sign == '^' ? SUPERSCRIPT : SUBSCRIPT);
        } else {
            emit(String.valueOf(sign));
        }
    }

    /// A change of format that holds to the end of the group.
    void declare(String name) {
        Command declared = LatexMarkup.declaration(name);
        if (declared.kind() != Kind.UNKNOWN && isAwaitingLetter()) {
            applyPending();
        }
        Command tag = markup && !inMath() && !groups.isEmpty() ? declared : Command.UNKNOWN;
        if (tag.kind() != Kind.UNKNOWN && groups.size() < LatexMarkup.MAX_DEPTH && groups.add(tag)) {
            out.append(tag.text());
        }
    }

    private boolean isAwaitingLetter() {
        return !pending.isEmpty() && pending.getLast().kind() == Kind.ACCENT;
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
