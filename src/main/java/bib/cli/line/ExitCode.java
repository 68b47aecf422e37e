package bib.cli.line;

import bib.source.BibException;

/// What a run tells the shell.
public final class ExitCode {
    /// Done.
    public static final int OK = 0;
    /// Nothing matched, a check has findings, a file is not in style, or a style does not render.
    public static final int NOTHING = 1;
    /// The command line makes no sense.
    public static final int USAGE = 2;
    /// An input is unreadable or malformed, wholly or in part.
    public static final int INPUT = 3;
    /// An unknown key or style.
    public static final int UNKNOWN = 4;
    /// An output could not be written.
    public static final int OUTPUT = 5;
    /// A bug in `bib`.
    public static final int BUG = 70;

    private ExitCode() {}

    /// The code for a run that cannot go on.
    public static int of(BibException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case INPUT -> INPUT;
            case UNKNOWN -> UNKNOWN;
            case OUTPUT -> OUTPUT;
        };
    }
}
