package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.search.Query;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib show`: entries as they stand.
final class ShowCommand {
    private final Session session;
    private final CommonOptions common;
    private final Value<List<String>> keys;
    private final Value<String> format;

    private ShowCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        keys = form.words(Takes.key("KEY"), "The keys of the entries to show.", "1..*");
        format = form.text(
                ListingFormat.TAKES,
                "text, json, keys, bibtex, biblatex or csl-json, as bib search has them. Without it: each entry as it"
                        + " stands in its file, and nothing else.",
                "-f",
                "--format");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "show",
                "Show entries as they stand in their file.",
                "  bib show luo2019adabound",
                "  bib show luo2019adabound --format json");
        return form.runs(new ShowCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        ListingFormat chosen = ListingFormat.named(format.get());
        Finder finder = Finder.reading(common.libraries(), session);
        List<Integer> found = finder.findKeys(keys.get());
        LoadedLibrary library = finder.library();
        if (format.get().isEmpty()) {
            found.forEach(
                    ordinal -> session.out.print(library.entry(ordinal).span().text() + "\n"));
        } else {
            boolean colored = ColorChoice.named("").colored(session.environment);
            var look = new ResultText.Look(new Query.All(), session.environment.columns(), colored);
            session.out.print(Listing.write(chosen, found, library, look, session));
        }
        return ExitCode.OK;
    }
}
