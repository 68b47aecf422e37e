package bib.source;

import java.util.List;

/// An operation that cannot go on. The kinds are a closed set; only the command line maps them to exit codes.
public final class BibException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why it cannot go on.
    public enum Kind {
        /// The request itself makes no sense: a bad option value, a bad query.
        USAGE,
        /// An input cannot be read or is malformed as a whole.
        INPUT,
        /// A key or a style that does not exist.
        UNKNOWN,
        /// An output could not be written.
        OUTPUT
    }

    private final Kind kind;
    private final String hint;
    private final transient List<Diagnostic> diagnostics;

    /// @param message one line for a person: what is wrong
    /// @param hint what to do about it; empty where there is nothing to say
    public BibException(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
        this.diagnostics = List.of();
    }

    /// @param cause kept for `--stacktrace`
    public BibException(Kind kind, String message, String hint, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.hint = hint;
        this.diagnostics = List.of();
    }

    /// Trouble at places in a source; the first diagnostic's message is the message.
    public BibException(Kind kind, List<Diagnostic> diagnostics) {
        super(diagnostics.getFirst().summary());
        this.kind = kind;
        this.hint = "";
        this.diagnostics = List.copyOf(diagnostics);
    }

    public Kind kind() {
        return kind;
    }

    public String hint() {
        return hint;
    }

    /// The places in a source that are wrong; empty where the trouble has no place.
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
