package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import java.util.List;

/// The options that every command with a library has.
final class CommonOptions {
    private final Value<List<String>> libraries;
    private final TalkOptions talk;

    CommonOptions(CommandForm form) {
        this(
                form,
                "The library: a BibTeX file, one in a format that bib convert reads, or - for stdin; may be given several times.");
    }

    private CommonOptions(CommandForm form, String library) {
        libraries = form.texts(Takes.FILE, library, "-l", "--library");
        talk = new TalkOptions(form);
    }

    /// For a command that writes into the library.
    static CommonOptions writing(CommandForm form) {
        return new CommonOptions(form, "The library: a BibTeX file; may be given several times.");
    }

    List<String> libraries() {
        return libraries.get();
    }

    void apply(Session session) {
        talk.apply(session);
    }
}
