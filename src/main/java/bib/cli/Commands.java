package bib.cli;

import bib.cli.line.CommandForm;
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
    record Named(String name, Function<Session, CommandSpec> make) {}

    static final List<Named> ALL = List.of(
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

    /// A command line, and the arguments that are left for it.
    record Invocation(CommandLine commandLine, List<String> arguments) {
        int execute() {
            return commandLine.execute(arguments.toArray(String[]::new));
        }
    }

    /// The command line that can take these arguments. One that begins with the name of a command goes to that command
    /// alone; `bib` itself is asked where it does not.
    static Invocation invocation(List<String> arguments, Session session) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        for (Named command : ALL) {
            if (command.name().equals(first)) {
                CommandSpec spec = command.make().apply(session).name("bib " + first);
                List<String> rest = arguments.subList(1, arguments.size());
                return new Invocation(configure(new CommandLine(spec, CommandForm.FACTORY), session), rest);
            }
        }
        return new Invocation(whole(session).commandLine(), arguments);
    }

    /// The whole command line, for what must know all of it.
    static CommandSpec whole(Session session) {
        CommandLine root = new CommandLine(BibCommand.spec(), CommandForm.FACTORY);
        ALL.forEach(command -> root.addSubcommand(command.name(), command.make().apply(session)));
        return configure(root, session).getCommandSpec();
    }

    private static CommandLine configure(CommandLine line, Session session) {
        line.setOut(new PrintWriter(session.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err, true, StandardCharsets.UTF_8));
        // An argument that begins with @ is ours to read (--style @FILE).
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(Math.clamp(session.environment.columns().orElse(100), 60, 120));
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUnmatchedOptionsAllowedAsOptionParameters(true);
        line.setAllowOptionsAsOptionParameters(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, _) -> Main.misused(e, session));
        line.setExecutionExceptionHandler(
                (e, _, _) -> e instanceof BibException known ? session.fail(known) : session.fail(e));
        return line;
    }
}
