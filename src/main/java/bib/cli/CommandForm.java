package bib.cli;

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
    }

    private CommandForm() {}

    /// A form to fill, with `--help` in it.
    ///
    /// @param examples one a line
    static CommandForm of(String name, String description, String... examples) {
        CommandForm form = new CommandForm();
        form.spec.name(name).usageMessage().description(literal(description));
        form.spec.usageMessage().footerHeading("%nExamples:%n").footer(examples);
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
        return add(option(description, names).type(String.class).arity("1").paramLabel(label), "");
    }

    /// An option with a whole number.
    Value<Integer> number(String label, String description, int otherwise, String... names) {
        return add(
                option(description, names)
                        .type(int.class)
                        .converters(CommandForm::number)
                        .arity("1")
                        .paramLabel(label),
                otherwise);
    }

    /// An option that may be given several times, each time with one text.
    Value<List<String>> texts(String label, String description, String... names) {
        return add(
                option(description, names)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(label),
                List.of());
    }

    /// An option that may be given several times, each time with one text or several with commas between them.
    Value<List<String>> lists(String label, String description, String... names) {
        return add(
                option(description, names)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .splitRegex("\\s*,\\s*")
                        .splitRegexSynopsisLabel(",")
                        .paramLabel(label),
                List.of());
    }

    /// The words that belong to no option.
    ///
    /// @param arity how many, as `0..*`
    Value<List<String>> words(String label, String description, String arity) {
        PositionalParamSpec words = PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(literal(description))
                .build();
        spec.addPositional(words);
        return new Value<>(words, List.of());
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

    /// A description as it stands: picocli takes it for a format, in which a percent sign is written twice.
    private static String literal(String description) {
        return description.replace("%", "%%");
    }

    private <T> Value<T> add(OptionSpec.Builder option, T otherwise) {
        OptionSpec built = option.build();
        spec.addOption(built);
        return new Value<>(built, otherwise);
    }
}
