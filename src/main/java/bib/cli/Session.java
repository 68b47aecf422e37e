package bib.cli;

import bib.cli.line.ExitCode;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Printable;
import bib.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One run of `bib`: its streams, its surroundings, and what it must tell the shell in the end.
///
/// Data goes to `out`, talk to `err`.
final class Session {
    /// So many errors of a file are told one by one: thousands say no more.
    private static final int MOST_ERRORS = 20;

    final InputStream in;
    final PrintStream out;
    final PrintStream err;
    final Environment environment;
    private final List<Path> inputs = new ArrayList<>();
    private boolean verbose;
    private boolean quiet;
    private boolean stackTraces;
    private boolean lostInput;

    Session(InputStream in, PrintStream out, PrintStream err, Environment environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    void configure(boolean newVerbose, boolean newQuiet, boolean newStackTraces) {
        verbose = newVerbose;
        quiet = newQuiet;
        stackTraces = newStackTraces;
    }

    /// Remembers a file that the run reads.
    void reads(Path file) {
        inputs.add(file);
    }

    /// Whether the run reads a file, by whatever path.
    boolean hasRead(Path file) {
        return inputs.stream().anyMatch(input -> isSame(input, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            // One that is not there is no file that the other could be.
            return false;
        }
    }

    /// Whether something of an input could not be read, so that the run must not end with 0.
    boolean lostInput() {
        return lostInput;
    }

    /// Says something that only `-v` asks for.
    void detail(String message) {
        if (verbose) {
            print("bib: " + message);
        }
    }

    void warn(String message) {
        if (!quiet) {
            print("bib: warning: " + message);
        }
    }

    /// Says what was done.
    void say(String message) {
        if (!quiet) {
            print("bib: " + message);
        }
    }

    /// Tells what the user should know of something that was done.
    void tell(List<Diagnostic> notes) {
        if (!quiet) {
            notes.forEach(note -> err.println(note.report()));
        }
    }

    /// Mentions what is wrong with an input in places that do not matter to the run: only `-v` asks for it.
    void mention(List<Diagnostic> diagnostics) {
        if (verbose) {
            diagnostics.forEach(diagnostic -> err.println(diagnostic.report()));
        }
    }

    /// Reports what was wrong with an input: the first errors of each file always, everything with `-v`, else the
    /// number of the rest, by file.
    void report(List<Diagnostic> diagnostics) {
        report(diagnostics, "");
    }

    /// Reports what LaTeX in the entries of a run is not understood, likewise.
    void reportLatex(List<Diagnostic> doubts) {
        report(doubts, " about LaTeX");
    }

    private void report(List<Diagnostic> diagnostics, String subject) {
        Map<String, Integer> errors = new LinkedHashMap<>();
        Map<String, Integer> warnings = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean error = diagnostic.severity() == Severity.ERROR;
            lostInput |= error;
            String name = diagnostic.span().source().name();
            int count = (error ? errors : warnings).merge(name, 1, Integer::sum);
            if (verbose || (error && count <= MOST_ERRORS)) {
                err.println(diagnostic.report());
            }
        }
        if (!verbose) {
            errors.forEach((name, count) -> sayHeld(name, count - MOST_ERRORS, "more error", ""));
            warnings.forEach((name, count) -> sayHeld(name, count, "warning", subject));
        }
    }

    private void sayHeld(String name, int count, String noun, String subject) {
        if (count > 0) {
            say(name + ": " + Plural.of(count, noun) + subject + " (-v shows " + (count == 1 ? "it" : "them") + ")");
        }
    }

    /// Reports why a run cannot go on.
    ///
    /// @return the exit code
    int fail(BibException e) {
        if (e.diagnostics().isEmpty()) {
            print("bib: error: " + e.getMessage());
            if (!e.hint().isEmpty()) {
                print("hint: " + e.hint());
            }
        } else {
            e.diagnostics().forEach(diagnostic -> err.println(diagnostic.report()));
        }
        trace(e);
        return ExitCode.of(e.kind());
    }

    /// Reports a bug.
    int fail(Throwable e) {
        err.println("bib: error: this is a bug in bib: " + e);
        if (!stackTraces) {
            err.println("hint: run it again with --stacktrace and report what it prints");
        }
        trace(e);
        return ExitCode.BUG;
    }

    private void print(String line) {
        err.println(Printable.line(line));
    }

    private void trace(Throwable e) {
        if (stackTraces) {
            e.printStackTrace(err);
        }
    }
}
