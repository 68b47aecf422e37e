package bib.cli;

import bib.source.BibException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The list of commands. Only the one that is asked for is built: building a command costs time at every start.
final class Commands {
    /// A command by name.
    private record Named(String name, Function<Session, CommandSpec> make) {}

    private static final List<Named> ALL = List.of(
            new Named("search", SearchCommand::spec),
            new Named("export", ExportCommand::spec),
            new Named("cite", CiteCommand::spec),
            new Named("cv", CvCommand::spec),
            new Named("show", ShowCommand::spec),
            new Named("convert", ConvertCommand::spec),
            new Named("add", AddCommand::spec),
            new Named("set", SetCommand::spec),
            new Named("rm", RmCommand::spec),
            new Named("annotate", AnnotateCommand::spec),
            new Named("rename", RenameCommand::spec),
            new Named("fmt", FmtCommand::spec),
            new Named("undo", UndoCommand::spec),
            new Named("styles", StylesCommand::spec),
            new Named("check", CheckCommand::spec),
            new Named("stats", StatsCommand::spec),
            new Named("completion", CompletionCommand::spec));

    private Commands() {}

    /// The command line that can take these arguments.
    static CommandLine commandLine(List<String> arguments, Session session) {
        String wanted = arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse("");
        boolean known = ALL.stream().anyMatch(command -> command.name().equals(wanted));
        CommandLine root = bare();
        for (Named command : ALL) {
            if (!known || command.name().equals(wanted)) {
                root.addSubcommand(command.name(), command.make().apply(session));
            }
        }
        return configure(root, session);
    }

    /// The whole command line, for what must know all of it.
    static CommandSpec whole(Session session) {
        CommandLine root = bare();
        ALL.forEach(command -> root.addSubcommand(command.name(), command.make().apply(session)));
        return configure(root, session).getCommandSpec();
    }

    private static CommandLine bare() {
        return new CommandLine(BibCommand.spec(), CommandForm.FACTORY);
    }

    private static CommandLine configure(CommandLine root, Session session) {
        root.setOut(new PrintWriter(session.out, true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(session.err, true, StandardCharsets.UTF_8));
        // An argument that begins with @ is ours to read (--style @FILE).
        root.setExpandAtFiles(false);
        root.setUsageHelpWidth(Math.clamp(session.environment.columns().orElse(100), 60, 120));
        root.setUsageHelpLongOptionsMaxWidth(30);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUnmatchedOptionsAllowedAsOptionParameters(false);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler((e, _) -> Main.misused(e, session));
        root.setExecutionExceptionHandler(
                (e, _, _) -> e instanceof BibException known ? session.fail(known) : session.fail(e));
        return root;
    }
}
