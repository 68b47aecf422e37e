package bib.source;

import java.util.Locale;

/// How bad a diagnostic is: an error costs data, a warning may, a note does not.
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /// As a message prints it: `error`, `warning`, `note`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
