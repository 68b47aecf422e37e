package bib.cli.line;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A command line that cannot be understood, where it is known what to write instead.
public final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1L;
    private final String hint;

    Misuse(CommandLine commandLine, String message, String hint) {
        super(commandLine, message);
        this.hint = hint;
    }

    /// What to write instead.
    public String hint() {
        return hint;
    }
}
