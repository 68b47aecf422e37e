package bib.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// The entry point.
public final class Main {
    private Main() {}

    public static void main(String[] args) {}

    /// Runs `bib` within a process, with the process's surroundings.
    ///
    /// @return the exit code
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return args.length;
    }
}
