package bib.cli;

import bib.cli.file.StandardOutput;
import bib.cli.line.ExitCode;
import bib.cli.line.Misuse;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The entry point: arguments to a command, its result to an exit code.
public final class Main {
    private Main() {}

    /// Runs `bib` as a process. It ends by halting: with everything flushed, there is nothing to wait for.
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] args) {
        StandardOutput stdout = new StandardOutput();
        PrintStream out = new PrintStream(new BufferedOutputStream(stdout, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, new Session(System.in, out, err, Environment.ofProcess()));
        out.flush();
        var failure = stdout.failure();
        if (failure != null) {
            err.println("bib: error: stdout could not be written: " + failure.getMessage());
            code = ExitCode.OUTPUT;
        }
        Runtime.getRuntime().halt(code);
    }

    /// Runs `bib` within a process, with the process's surroundings.
    ///
    /// @return the exit code
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Session(in, out, err, Environment.ofProcess()));
    }

    static int run(String[] args, Session session) {
        try {
            int code = Commands.invocation(List.of(args), session).execute();
            boolean decided = code != ExitCode.OK && code != ExitCode.NOTHING;
            return session.lostInput() && !decided ? ExitCode.INPUT : code;
        } catch (BibException e) {
            return session.fail(e);
        } catch (OutOfMemoryError e) {
            String hint = "name a smaller file, or give Java more memory: BIB_JAVA_OPTS=-Xmx8g";
            return session.fail(new BibException(Kind.INPUT, "there is not enough memory for this", hint, e));
        } catch (RuntimeException | StackOverflowError e) {
            return session.fail(e);
        }
    }

    /// A command line that cannot be understood: what is wrong, and where to look.
    static int misused(ParameterException e, Session session) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help shows how to use it";
        String message = String.valueOf(e.getMessage());
        String hint = e instanceof Misuse misuse ? misuse.hint() : help;
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().getFirst();
            message = unmatched(unmatched, argument);
            hint = Suggestions.hint(argument, known(e.getCommandLine().getCommandSpec()), help);
        }
        session.err.println("bib: error: " + message);
        session.err.println("hint: " + hint);
        return ExitCode.USAGE;
    }

    private static String unmatched(UnmatchedArgumentException e, String argument) {
        if (e.isUnknownOption()) {
            return "there is no option '" + argument + "'";
        }
        boolean command = !e.getCommandLine().getSubcommands().isEmpty();
        return command ? "there is no command '" + argument + "'" : "there is one word too many: '" + argument + "'";
    }

    /// What a command knows by a name that is long enough to be mistyped.
    private static List<String> known(CommandSpec command) {
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        for (String option : command.optionsMap().keySet()) {
            if (option.startsWith("--")) {
                known.add(option);
            }
        }
        return known;
    }
}
