package bib.cli;

import bib.cli.CommandForm.Value;
import java.util.List;

/// The options that every command with a library has.
final class CommonOptions {
    private final Value<List<String>> libraries;
    private final Value<Boolean> verbose;
    private final Value<Boolean> quiet;
    private final Value<Boolean> stackTrace;

    CommonOptions(CommandForm form) {
        this(
                form,
                "The library: a BibTeX file, one in a format that bib convert reads, or - for stdin; may be given several times.");
    }

    private CommonOptions(CommandForm form, String library) {
        libraries = form.texts("FILE", library, "-l", "--library");
        verbose = form.flag("Say more: which library is read, every warning in full.", "-v", "--verbose");
        quiet = form.flag("Say errors only.", "-q", "--quiet");
        stackTrace = form.flag("Say where in the program an error comes from.", "--stacktrace");
    }

    /// For a command that writes into the library.
    static CommonOptions writing(CommandForm form) {
        return new CommonOptions(form, "The library: a BibTeX file; may be given several times.");
    }

    List<String> libraries() {
        return libraries.get();
    }

    void apply(Session session) {
        session.configure(verbose.get(), quiet.get(), stackTrace.get());
    }
}
