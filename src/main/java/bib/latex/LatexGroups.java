package bib.latex;

import bib.latex.LatexTable.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The groups that are open. They stand on a stack of their own, so nesting costs no recursion; and braces around
/// braces are one with a number, for a file may hold a gigabyte of them.
final class LatexGroups {
    /// A group that is open.
    ///
    /// @param commands what is done to its text when it closes, the last one first
    /// @param start    where its text begins
    /// @param math     whether mathematics stood around it
    record Group(List<Command> commands, int start, boolean math) {}

    /// A group, and how many more without commands are open within it, and nothing else yet.
    private static final class Level {
        private final List<Command> commands;
        private final int start;
        private final boolean math;
        private int more;

        Level(List<Command> commands, int start, boolean math) {
            this.commands = commands;
            this.start = start;
            this.math = math;
        }
    }

    private static final int MAX_COMMANDS = 40;

    private final Deque<Level> levels = new ArrayDeque<>();
    private int depth;

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /// How many braces are open.
    int depth() {
        return depth;
    }

    /// How many groups are open, those that are one counted once.
    int size() {
        return levels.size();
    }

    /// Whether the text of the innermost group begins at a place.
    boolean isStart(int place) {
        Level level = levels.peek();
        return level != null && level.start == place;
    }

    /// Opens groups without commands inside another such; whether it could be so.
    boolean deepen(boolean math, int count) {
        Level level = levels.peek();
        boolean same = level != null && level.commands.isEmpty() && level.math == math;
        if (level != null && same) {
            level.more += count;
            depth += count;
        }
        return same;
    }

    /// How many of the innermost groups are one with the group around them.
    int more() {
        Level level = levels.peek();
        return level == null ? 0 : level.more;
    }

    /// Closes so many of the groups that are one with the group around them.
    void rise(int count) {
        levels.element().more -= count;
        depth -= count;
    }

    void open(List<Command> commands, int start, boolean math) {
        levels.push(new Level(new ArrayList<>(commands), start, math));
        depth++;
    }

    /// Closes the innermost group, and returns it; one of several that are one has no commands.
    Group close() {
        Level level = levels.element();
        if (level.more > 0) {
            rise(1);
            return new Group(List.of(), level.start, level.math);
        }
        depth--;
        levels.pop();
        return new Group(level.commands, level.start, level.math);
    }

    /// Gives the innermost group one more command, unless it has too many; whether it could be so.
    boolean add(Command command) {
        List<Command> commands = levels.element().commands;
        return commands.size() < MAX_COMMANDS && commands.add(command);
    }
}
