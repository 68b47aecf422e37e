package bib.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/// What of a command line is an option, what an option's value, and what a word, where words may begin with a dash.
///
/// picocli goes by what looks like an option. Here an option is what a command has as one: anything else behind an
/// option is its value (`--sort -year`), and one dash before a word of a query leaves the word out (`learning -arena`).
/// So a value stands apart from a short option of such a command (`-f json`, not `-fjson`, which leaves out a word);
/// but for a number (`-n5`).
final class Arguments {
    private static final String END_OF_OPTIONS = "--";

    private Arguments() {}

    /// Sees to it that the value of an option is not the next option, because it was forgotten.
    static boolean requireValue(Stack<String> left, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean apart = " ".equals(info.get("separator"));
        if (apart && !left.isEmpty() && isOption(left.peek(), command)) {
            String name = ((OptionSpec) option).longestName();
            throw new Misuse(
                    command.commandLine(),
                    "the value of " + name + " is missing: '" + left.peek() + "' is an option",
                    "if it is meant as the value: " + name + "=" + left.peek());
        }
        return false;
    }

    /// Whether an argument is an option of the command, without a value or with one (`--year=2019`).
    private static boolean isOption(String argument, CommandSpec command) {
        int end = argument.indexOf('=');
        return command.optionsMap().containsKey(end < 0 ? argument : argument.substring(0, end));
    }

    /// The words of a query.
    static final class QueryWords implements IParameterPreprocessor, IParameterConsumer {
        /// How many arguments stand behind `--`, where all are words.
        private int behindEnd;

        /// Looks at a whole command line before it is read.
        ///
        /// @param left the arguments, the first of them last
        @Override
        @SuppressWarnings("NullAway") // Of a whole command, picocli gives no option or parameter.
        public boolean preprocess(Stack<String> left, CommandSpec command, ArgSpec none, Map<String, Object> info) {
            behindEnd = left.lastIndexOf(END_OF_OPTIONS);
            for (int i = left.size() - 1; i > behindEnd; i--) {
                if (isNumberAttached(left.get(i), command)) {
                    left.set(i, left.get(i).substring(0, 2) + "=" + left.get(i).substring(2));
                }
            }
            return false;
        }

        private static boolean isNumberAttached(String argument, CommandSpec command) {
            if (argument.length() < 3 || argument.charAt(0) != '-') {
                return false;
            }
            for (int i = 2; i < argument.length(); i++) {
                if (argument.charAt(i) < '0' || argument.charAt(i) > '9') {
                    return false;
                }
            }
            OptionSpec option = command.optionsMap().get(argument.substring(0, 2));
            return option != null && option.type() == int.class;
        }

        @Override
        public void consumeParameters(Stack<String> left, ArgSpec words, CommandSpec command) {
            boolean behind = left.size() <= behindEnd;
            String word = left.pop();
            if (!behind) {
                requireWord(word, command);
            }
            List<String> all = words.getValue();
            List<String> more = all == null ? new ArrayList<>() : all;
            more.add(word);
            words.setValue(more);
        }

        private static void requireWord(String word, CommandSpec command) {
            if (word.startsWith("--")) {
                throw new UnmatchedArgumentException(command.commandLine(), List.of(word));
            }
            String meant = word.startsWith("-") ? meant(word, command) : "";
            if (!meant.isEmpty()) {
                String instead = "to leave out entries with this word: " + command.qualifiedName() + " -- " + word;
                String message = "there is no option '" + word + "'";
                throw new Misuse(command.commandLine(), message, "did you mean " + meant + "? Or " + instead);
            }
        }

        /// The options that a word with a dash before it looks like: `--year` for `-year`, `-v -q` for `-vq`.
        private static String meant(String word, CommandSpec command) {
            if (isOption("-" + word, command)) {
                return "-" + word;
            }
            StringBuilder apart = new StringBuilder();
            for (int i = 1; i < word.length(); i++) {
                String option = "-" + word.charAt(i);
                if (!isOption(option, command)) {
                    return "";
                }
                apart.append(apart.isEmpty() ? "" : " ").append(option);
            }
            return apart.toString();
        }
    }
}
