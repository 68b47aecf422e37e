package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.search.Query;
import bib.search.SortOrder;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib search`: finds entries and shows them.
final class SearchCommand {
    private final Session session;
    private final CommonOptions common;
    private final FilterOptions filters;
    private final Value<Integer> most;
    private final Value<String> sort;
    private final Value<Boolean> json;
    private final Value<String> format;
    private final Value<String> color;

    private SearchCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        filters = new FilterOptions(form);
        most = form.number("N", "Show at most N entries.", Integer.MAX_VALUE, "-n");
        sort = form.text(
                Takes.one("KEYS", "relevance", "year", "title", "author", "venue", "key", "file")
                        .several(),
                "relevance, year, title, author, venue, key or file, - before it for descending; several with"
                        + " commas. Without it: relevance for words, else the newest first.",
                "--sort");
        json = form.flag("The same as --format json.", "--json");
        format = form.text(
                ListingFormat.TAKES, "text (default), json, keys, bibtex, biblatex or csl-json.", "-f", "--format");
        color = form.text(
                Takes.one("WHEN", "auto", "always", "never"),
                "auto (default), always or never: highlight what matched.",
                "--color");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "search",
                "Find entries. Accents, letter case and LaTeX do not matter; all conditions must hold.",
                "  bib search reward model",
                "  bib search --author \"Liangchen Luo\" --year 2018..2020 --venue AAAI",
                "  bib search 'title:\"chatbot arena\" -type:online' --sort -year",
                "  bib search --author aguera --json");
        return form.runs(new SearchCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        Limits.positive("-n", most.get());
        ListingFormat chosen = ListingFormat.named(json.get() ? "json" : format.get());
        Query query = filters.query();
        SortOrder order = sort.get().isEmpty() ? SortOrder.bestFor(query) : SortOrder.parse(sort.get());
        Finder finder = Finder.of(query, common.libraries(), session);
        LoadedLibrary library = finder.library();
        List<Integer> found = finder.find(query, order);
        List<Integer> shown = found.subList(0, Math.min(most.get(), found.size()));
        session.out.print(Listing.write(chosen, shown, library, look(query), session));
        if (shown.size() < found.size()) {
            session.detail(Plural.of(found.size(), "entry") + " match, " + shown.size() + " shown");
        }
        return found.isEmpty() ? finder.nothing() : ExitCode.OK;
    }

    private ResultText.Look look(Query query) {
        boolean colored = ColorChoice.named(color.get()).colored(session.environment);
        return new ResultText.Look(query, session.environment.columns(), colored);
    }
}
