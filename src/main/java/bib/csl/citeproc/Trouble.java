package bib.csl.citeproc;

import bib.source.BibException;
import org.jspecify.annotations.Nullable;

/// Words for what citeproc-java throws.
final class Trouble {
    private Trouble() {}

    static String say(Throwable trouble) {
        @Nullable String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message.strip();
    }

    /// @param what what cannot be used, as `the style 'apa'`
    static BibException unusable(String what, Throwable trouble) {
        return new BibException(
                BibException.Kind.INPUT, "citeproc-java cannot use " + what + ": " + say(trouble), "", trouble);
    }
}
