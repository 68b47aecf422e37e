package bib.cli;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.Style;
import bib.output.OutputFormat;
import bib.output.OutputFormats;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bib cite`: one citation, as it stands in a text.
@Command(
        name = "cite",
        description = "Set one citation of one or more entries.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib cite luo2019adabound --style apa",
            "  bib cite luo2019adabound zhao2019muse --style ieee --format html",
            "  bib cite luo2019adabound --locator 12-15 --label page"
        })
final class CiteCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final RenderOptions render = new RenderOptions();

    @Parameters(arity = "1..*", paramLabel = "KEY", description = "The keys of the entries to cite.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--locator", paramLabel = "L", description = "Where in the last entry, as 12-15.")
    private String locator = "";

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "What the locator counts, a CSL locator as page (default), chapter or section.")
    private String label = "page";

    @Option(names = "--prefix", paramLabel = "TEXT", description = "Text before the first entry, as \"see\".")
    private String prefix = "";

    @Option(names = "--suffix", paramLabel = "TEXT", description = "Text after the last entry.")
    private String suffix = "";

    CiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        common.apply(session);
        OutputFormat format = OutputFormats.named(render.format);
        List<Style> styles = new StyleFinder(session).findAll(render.styles);
        if (styles.size() > 1) {
            throw new BibException(Kind.USAGE, "a citation has one style", "give --style once");
        }
        Finder finder = Finder.open(common.libraries, session);
        List<Item> items = finder.library().items(finder.findKeys(keys), session);
        Renderer renderer = new Renderer(render, format, session);
        Output.write(render.output, renderer.citation(styles.getFirst(), items, citation(items)), session);
        return ExitCode.OK;
    }

    private Citation citation(List<Item> items) {
        List<CitationItem> cited = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean first = i == 0;
            boolean last = i == items.size() - 1;
            boolean located = last && !locator.isEmpty();
            cited.add(new CitationItem(
                    items.get(i).id(),
                    first ? spaced(prefix, true) : "",
                    last ? spaced(suffix, false) : "",
                    located ? locator : "",
                    located ? label : ""));
        }
        return new Citation(cited);
    }

    /// With the space that separates it from the citation.
    private static String spaced(String text, boolean before) {
        if (text.isEmpty() || text.isBlank()) {
            return "";
        }
        boolean punctuated = !before && !Character.isLetterOrDigit(text.charAt(0));
        return before ? text.stripTrailing() + " " : punctuated ? text : " " + text.stripLeading();
    }
}
