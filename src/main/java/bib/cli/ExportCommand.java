package bib.cli;

import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Style;
import bib.output.OutputFormat;
import bib.output.OutputFormats;
import bib.search.Query;
import bib.search.SortOrder;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bib export`: a bibliography of what the filters find.
@Command(
        name = "export",
        description = "Set a bibliography in a CSL style, or give the entries as BibTeX or CSL-JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib export --author Luo --style ieee",
            "  bib export --style apa --self \"Liangchen Luo\" --format html --standalone -o page.html",
            "  bib export --style apa --style nature --format latex -o folder",
            "  bib export --year 2024.. --format bibtex"
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final RenderOptions render = new RenderOptions();

    @Option(
            names = {"-k", "--key"},
            paramLabel = "K",
            description = "An entry by its key; may be given several times.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--sort",
            paramLabel = "KEYS",
            description = "Keep this order instead of the style's: year, title, author, venue, key, file,"
                    + " - before it for descending, several with commas.")
    private String sort = "";

    @Option(names = "-n", paramLabel = "N", description = "Take at most N entries.")
    private int most = Integer.MAX_VALUE;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        common.apply(session);
        Limits.positive("-n", most);
        Query query = filters.query();
        SortOrder order = SortOrder.parse(sort.isEmpty() ? "file" : sort);
        boolean source = SourceFormat.is(render.format);
        OutputFormat format = source ? OutputFormats.named("text") : OutputFormats.named(render.format);
        List<Style> styles = source ? List.of() : new StyleFinder(session).findAll(render.styles);
        if (several(styles) && render.output.isEmpty()) {
            throw new BibException(Kind.USAGE, "several styles need a folder to write to", "name it with -o FOLDER");
        }
        Finder finder = Finder.open(common.libraries, session);
        LoadedLibrary library = finder.library();
        List<Integer> found = find(finder, query, order);
        if (found.isEmpty()) {
            return finder.nothing();
        }
        if (source) {
            Output.write(render.output, SourceFormat.write(render.format, found, library, session), session);
        } else {
            write(styles, format, library.items(found, session));
        }
        return ExitCode.OK;
    }

    private List<Integer> find(Finder finder, Query query, SortOrder order) {
        List<Integer> found = finder.find(query, order);
        if (!keys.isEmpty()) {
            List<Integer> wanted = finder.findKeys(keys);
            List<Integer> base = sort.isEmpty() ? wanted : found;
            Set<Integer> both = new HashSet<>(sort.isEmpty() ? found : wanted);
            found = base.stream().filter(both::contains).toList();
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private void write(List<Style> styles, OutputFormat format, List<Item> items) {
        Renderer renderer = new Renderer(render, format, session);
        Order order = sort.isEmpty() ? Order.BY_STYLE : Order.AS_GIVEN;
        if (!several(styles)) {
            Output.write(render.output, renderer.bibliography(styles.getFirst(), items, order), session);
            return;
        }
        OutputFile.makeFolder(session.environment.resolve(render.output));
        for (Style style : styles) {
            String file = Path.of(render.output, style.name() + "." + format.extension())
                    .toString();
            Output.write(file, renderer.bibliography(style, items, order), session);
        }
    }

    /// Whether the result is a folder with one file a style.
    private boolean several(List<Style> styles) {
        return styles.size() > 1 || render.styles.stream().anyMatch(name -> name.startsWith("@"));
    }
}
