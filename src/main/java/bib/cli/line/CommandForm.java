package bib.cli.line;

import bib.cli.line.Arguments.QueryWords;
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
public final class CommandForm implements Callable<Integer> {
    /// Makes what picocli wants made by its type: the list behind an option that may be given several times. The
    /// factory of picocli's own looks for a class of Groovy's when it is made, which opens every jar there is.
    public static final IFactory FACTORY = new IFactory() {
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
    public record Value<T>(ArgSpec given, T otherwise) {
        /// It, or what it is otherwise.
        public T get() {
            T value = given.getValue();
            return value == null ? otherwise : value;
        }

        /// Whether he gave it.
        public boolean isGiven() {
            return given.getValue() != null;
        }
    }

    private CommandForm() {}

    /// A form to fill, with `--help` in it.
    ///
    /// @param examples one a line
    public static CommandForm of(String name, String description, String... examples) {
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
    public CommandSpec runs(Callable<Integer> newAction) {
        action = newAction;
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        return action.call();
    }

    /// An option that is there or not.
    public Value<Boolean> flag(String description, String... names) {
        return add(option(description, names).type(boolean.class).arity("0"), false);
    }

    /// An option with one text.
    public Value<String> text(String label, String description, String... names) {
        return text(Takes.anything(label), description, names);
    }

    /// An option with one text, of which it is known what it can be.
    public Value<String> text(Takes takes, String description, String... names) {
        return add(valued(takes, description, names).type(String.class), "");
    }

    /// An option with a whole number.
    public Value<Integer> number(String label, String description, int otherwise, String... names) {
        return add(
                valued(Takes.anything(label), description, names)
                        .type(int.class)
                        .converters(CommandForm::number),
                otherwise);
    }

    /// An option that may be given several times, each time with one text.
    public Value<List<String>> texts(String label, String description, String... names) {
        return texts(Takes.anything(label), description, names);
    }

    /// An option that may be given several times, each time with one text, of which it is known what it can be.
    public Value<List<String>> texts(Takes takes, String description, String... names) {
        return add(valued(takes, description, names).type(List.class).auxiliaryTypes(String.class), List.of());
    }

    /// An option that may be given several times, each time with one text or several with commas between them.
    public Value<List<String>> lists(Takes takes, String description, String... names) {
        return add(
                valued(takes.several(), description, names)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex("\\s*,\\s*")
                        .splitRegexSynopsisLabel(","),
                List.of());
    }

    /// The words that belong to no option, and stand behind those that a form was given before.
    ///
    /// @param arity how many, as `0..*`
    public Value<List<String>> words(Takes takes, String description, String arity) {
        return add(severalWords(takes, description, arity), List.of());
    }

    /// The words of a query, which may begin with a dash.
    public Value<List<String>> queryWords(String label, String description) {
        QueryWords words = new QueryWords();
        spec.preprocessor(words);
        spec.parser().unmatchedOptionsArePositionalParams(true).posixClusteredShortOptionsAllowed(false);
        return add(severalWords(Takes.anything(label), description, "0..*").parameterConsumer(words), List.of());
    }

    /// The next word that belongs to no option.
    public Value<String> word(Takes takes, String description) {
        return add(oneWord(takes, description).arity("1").required(true), "");
    }

    /// The next word that belongs to no option, which may be left out.
    public Value<String> optionalWord(Takes takes, String description) {
        return add(oneWord(takes, description).arity("0..1").required(false), "");
    }

    private PositionalParamSpec.Builder severalWords(Takes takes, String description, String arity) {
        return word(takes, description, "..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class);
    }

    private PositionalParamSpec.Builder oneWord(Takes takes, String description) {
        return word(takes, description, "").type(String.class);
    }

    private PositionalParamSpec.Builder word(Takes takes, String description, String andMore) {
        return PositionalParamSpec.builder()
                .index(spec.positionalParameters().size() + andMore)
                .paramLabel(takes.label())
                .completionCandidates(takes.offer())
                .description(description);
    }

    private <T> Value<T> add(PositionalParamSpec.Builder word, T otherwise) {
        PositionalParamSpec built = word.build();
        spec.addPositional(built);
        return new Value<>(built, otherwise);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    private static OptionSpec.Builder option(String description, String... names) {
        return OptionSpec.builder(names).description(description);
    }

    private static OptionSpec.Builder valued(Takes takes, String description, String... names) {
        return option(description, names)
                .arity("1")
                .paramLabel(takes.label())
                .completionCandidates(takes.offer())
                .preprocessor(Arguments::requireValue);
    }

    /// Lines as they stand: picocli takes those about a command for formats, in which a percent sign is written twice.
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
