package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.source.BibException;
import bib.source.BibException.Kind;

/// The options that every command has: how much it says.
final class TalkOptions {
    private final Value<Boolean> verbose;
    private final Value<Boolean> quiet;
    private final Value<Boolean> stackTrace;

    TalkOptions(CommandForm form) {
        verbose = form.flag("Say more: which library is read, every warning in full.", "-v", "--verbose");
        quiet = form.flag("Say errors only.", "-q", "--quiet");
        stackTrace = form.flag("Say where in the program an error comes from.", "--stacktrace");
    }

    /// @throws BibException of kind USAGE where more is asked for and less
    void apply(Session session) {
        session.configure(verbose.get(), quiet.get(), stackTrace.get());
        if (verbose.get() && quiet.get()) {
            throw new BibException(Kind.USAGE, "--verbose and --quiet ask for the opposite", "give one of them");
        }
    }
}
