package bib.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that every command with a library has.
final class CommonOptions {
    @Option(
            names = {"-l", "--library"},
            paramLabel = "FILE",
            description = {"The library: a BibTeX or CSL-JSON (.json) file, or - for stdin; may be given several times."
            })
    List<String> libraries = new ArrayList<>();

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: which library is read, every warning in full.")
    boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say errors only.")
    boolean quiet;

    @Option(names = "--stacktrace", hidden = true, description = "Print where an error comes from.")
    boolean stackTrace;

    @Mixin
    final HelpOption help = new HelpOption();

    void apply(Session session) {
        session.configure(verbose, quiet, stackTrace);
    }
}
