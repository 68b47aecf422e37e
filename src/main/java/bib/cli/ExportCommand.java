package bib.cli;

import bib.cli.file.OutputFile;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `bib export`: a bibliography of what the filters find.
final class ExportCommand {
    private final Session session;
    private final CommonOptions common;
    private final FilterOptions filters;
    private final RenderOptions render;
    private final Value<List<String>> keys;
    private final Value<String> sort;
    private final Value<Integer> most;
    private final Value<Boolean> repeatAuthors;
    private final Standalone standalone;

    private ExportCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        filters = new FilterOptions(form);
        render = RenderOptions.ofBibliography(form);
        repeatAuthors = form.flag("Print the authors again where the style would set dashes.", "--repeat-authors");
        standalone = Standalone.untitled(form);
        keys = form.texts(Takes.key("K"), "An entry by its key; may be given several times.", "-k", "--key");
        sort = form.text(
                Takes.one("KEYS", "year", "title", "author", "venue", "key", "file")
                        .several(),
                "Keep this order instead of the style's: year, title, author, venue, key, file, - before it for"
                        + " descending, several with commas.",
                "--sort");
        most = form.number("N", "Take at most N entries.", Integer.MAX_VALUE, "-n");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "export",
                "Set a bibliography in a CSL style, or give the entries as BibTeX or CSL-JSON.",
                "  bib export --author Luo --style ieee",
                "  bib export --style apa --self \"Liangchen Luo\" --format html --standalone -o page.html",
                "  bib export --style apa --style nature --format latex -o folder",
                "  bib export --year 2024.. --format bibtex");
        return form.runs(new ExportCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        Limits.positive("-n", most.get());
        Query query = filters.query();
        SortOrder order = SortOrder.parse(sort.get().isEmpty() ? "file" : sort.get());
        boolean source = SourceFormat.is(render.format());
        if (source) {
            render.requireNoneForData(Map.of("--repeat-authors", repeatAuthors, Standalone.NAME, standalone.option()));
        }
        OutputFormat format = source ? OutputFormats.named("text") : OutputFormats.named(render.format());
        boolean whole = standalone.isAsked(format);
        List<Style> styles = source ? List.of() : new StyleFinder(session).findAll(render.styles());
        if (several(styles) && render.output().isEmpty()) {
            throw new BibException(Kind.USAGE, "several styles need a folder to write to", "name it with -o FOLDER");
        }
        requireNames(styles);
        Finder finder = Finder.of(query, common.libraries(), session);
        LoadedLibrary library = finder.library();
        List<Integer> found = find(finder, query, order);
        if (found.isEmpty()) {
            return finder.nothing();
        }
        if (source) {
            Output.write(render.output(), SourceFormat.write(render.format(), found, library, session), session);
        } else {
            write(styles, format, whole, library.items(found, session));
        }
        return ExitCode.OK;
    }

    /// Each style's file is named after it.
    private static void requireNames(List<Style> styles) {
        Set<String> names = new HashSet<>();
        for (Style style : styles) {
            if (!names.add(style.name().toLowerCase(Locale.ROOT))) {
                String message = "two of the styles are called '" + style.name() + "', and so would be their files";
                throw new BibException(Kind.USAGE, message, "write them to two folders, by two commands");
            }
        }
    }

    private List<Integer> find(Finder finder, Query query, SortOrder order) {
        List<Integer> found = finder.find(query, order);
        if (!keys.get().isEmpty()) {
            List<Integer> wanted = finder.findKeys(keys.get());
            List<Integer> base = sort.get().isEmpty() ? wanted : found;
            Set<Integer> both = new HashSet<>(sort.get().isEmpty() ? found : wanted);
            found = base.stream().filter(both::contains).toList();
        }
        return found.subList(0, Math.min(most.get(), found.size()));
    }

    private void write(List<Style> styles, OutputFormat format, boolean whole, List<Item> items) {
        Renderer renderer = new Renderer(render, format, repeatAuthors.get(), session);
        renderer.warnOfAbsence(items);
        Order order = sort.get().isEmpty() ? Order.BY_STYLE : Order.AS_GIVEN;
        if (!several(styles)) {
            Output.write(render.output(), renderer.bibliography(styles.getFirst(), items, order, whole), session);
            return;
        }
        OutputFile.makeFolder(session.environment.resolve(render.output()));
        for (Style style : styles) {
            String file = Path.of(render.output(), style.name() + "." + format.extension())
                    .toString();
            Output.write(file, renderer.bibliography(style, items, order, whole), session);
        }
    }

    /// Whether the result is a folder with one file a style.
    private boolean several(List<Style> styles) {
        return styles.size() > 1 || render.styles().stream().anyMatch(name -> name.startsWith("@"));
    }
}
