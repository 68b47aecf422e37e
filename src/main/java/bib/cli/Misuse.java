package bib.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A command line that cannot be understood, where it is known what to write instead.
final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1L;
    private final String hint;

    Misuse(CommandLine commandLine, String message, String hint) {
        super(commandLine, message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
