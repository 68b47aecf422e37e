package bib.cli;

import bib.cli.Arguments.QueryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/// The form of a command on the command line: what it takes, how its help reads, what it runs.
///
/// picocli would read all this from annotations; finding those by reflection took a third of a whole search.
final class CommandForm implements Callable<Integer> {
    /// Makes what picocli wants made by its type: the list behind an option that may be given several times. The
    /// factory of picocli's own looks for a class of Groovy's when it is made, which opens every jar there is.
    static final IFactory FACTORY = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == List.class
                    ? type.cast(new ArrayList<>())
                    : CommandLine.defaultFactory().create(type);
        }
    };

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this, FACTORY);
    private Callable<Integer> action = () -> ExitCode.BUG;

    /// What the user gave for an option or a parameter.
    ///
    /// @param otherwise what it is where he gave nothing
    record Value<T>(ArgSpec given, T otherwise) {
        T get() {
            T value = given.getValue();
            return value == null ? otherwise : value;
        }

        boolean isGiven() {
            return given.getValue() != null;
        }
    }

    private CommandForm() {}

    /// A form to fill, with `--help` in it.
    ///
    /// @param examples one a line
    static CommandForm of(String name, String description, String... examples) {
        CommandForm form = new CommandForm();
        form.spec.name(name).usageMessage().description(literal(description));
        form.spec.interpolateVariables(false);
        form.spec.usageMessage().footerHeading("%nExamples:%n").footer(literal(examples));
        form.spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
        return form;
    }

    /// Gives it what it runs.
    ///
    /// @param newAction returns the exit code
    /// @return the form as picocli knows it
    CommandSpec runs(Callable<Integer> newAction) {
        action = newAction;
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        return action.call();
    }

    /// An option that is there or not.
    Value<Boolean> flag(String description, String... names) {
        return add(option(description, names).type(boolean.class).arity("0"), false);
    }

    /// An option with one text.
    Value<String> text(String label, String description, String... names) {
        return add(valued(label, description, names).type(String.class), "");
    }

    /// An option with a whole number.
    Value<Integer> number(String label, String description, int otherwise, String... names) {
        return add(valued(label, description, names).type(int.class).converters(CommandForm::number), otherwise);
    }

    /// An option that may be given several times, each time with one text.
    Value<List<String>> texts(String label, String description, String... names) {
        return add(valued(label, description, names).type(List.class).auxiliaryTypes(String.class), List.of());
    }

    /// An option that may be given several times, each time with one text or several with commas between them.
    Value<List<String>> lists(String label, String description, String... names) {
        return add(
                valued(label, description, names)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex("\\s*,\\s*")
                        .splitRegexSynopsisLabel(","),
                List.of());
    }

    /// The words that belong to no option.
    ///
    /// @param arity how many, as `0..*`
    Value<List<String>> words(String label, String description, String arity) {
        return words(severalWords(label, description, arity));
    }

    /// The words of a query, which may begin with a dash.
    Value<List<String>> queryWords(String label, String description) {
        QueryWords words = new QueryWords();
        spec.preprocessor(words);
        spec.parser().unmatchedOptionsArePositionalParams(true).posixClusteredShortOptionsAllowed(false);
        return words(severalWords(label, description, "0..*").parameterConsumer(words));
    }

    private static PositionalParamSpec.Builder severalWords(String label, String description, String arity) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(literal(description));
    }

    private Value<List<String>> words(PositionalParamSpec.Builder words) {
        PositionalParamSpec built = words.build();
        spec.addPositional(built);
        return new Value<>(built, List.of());
    }

    /// The one word that belongs to no option.
    Value<String> word(String label, String description) {
        PositionalParamSpec word = PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(literal(description))
                .build();
        spec.addPositional(word);
        return new Value<>(word, "");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    private static OptionSpec.Builder option(String description, String... names) {
        return OptionSpec.builder(names).description(literal(description));
    }

    private static OptionSpec.Builder valued(String label, String description, String... names) {
        return option(description, names).arity("1").paramLabel(label).preprocessor(Arguments::requireValue);
    }

    /// Lines as they stand: picocli takes each for a format, in which a percent sign is written twice.
    private static String[] literal(String... lines) {
        String[] literal = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            literal[i] = lines[i].replace("%", "%%");
        }
        return literal;
    }

    private <T> Value<T> add(OptionSpec.Builder option, T otherwise) {
        OptionSpec built = option.build();
        spec.addOption(built);
        return new Value<>(built, otherwise);
    }
}
