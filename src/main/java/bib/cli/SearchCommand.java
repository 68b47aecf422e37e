package bib.cli;

import bib.search.Query;
import bib.search.SortOrder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bib search`: finds entries and shows them.
@Command(
        name = "search",
        description = "Find entries. Accents, letter case and LaTeX do not matter; all conditions must hold.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib search reward model",
            "  bib search --author \"Liangchen Luo\" --year 2018..2020 --venue AAAI",
            "  bib search 'title:\"chatbot arena\" -type:online' --sort -year",
            "  bib search --author aguera --json"
        })
final class SearchCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(names = "-n", paramLabel = "N", description = "Show at most N entries.")
    private int most = Integer.MAX_VALUE;

    @Option(
            names = "--sort",
            paramLabel = "KEYS",
            description = "relevance, year, title, author, venue, key or file, - before it for descending;"
                    + " several with commas. Without it: relevance for words, else the newest first.")
    private String sort = "";

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "text (default), json, keys, bibtex, biblatex or csl-json.")
    private String format = "text";

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (default), always or never: highlight what matched.")
    private ColorChoice color = ColorChoice.AUTO;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        common.apply(session);
        Limits.positive("-n", most);
        ListingFormat chosen = ListingFormat.named(json ? "json" : format);
        Query query = filters.query();
        SortOrder order = sort.isEmpty() ? SortOrder.bestFor(query) : SortOrder.parse(sort);
        Finder finder = Finder.open(common.libraries, session);
        LoadedLibrary library = finder.library();
        List<Integer> found = finder.find(query, order);
        List<Integer> shown = found.subList(0, Math.min(most, found.size()));
        session.out.print(Listing.write(chosen, shown, library, look(query), session));
        if (shown.size() < found.size()) {
            session.detail(Plural.of(found.size(), "entry") + " match, " + shown.size() + " shown");
        }
        return found.isEmpty() ? finder.nothing() : ExitCode.OK;
    }

    private ResultText.Look look(Query query) {
        return new ResultText.Look(query, session.environment.columns(), color.colored(session.environment));
    }
}
