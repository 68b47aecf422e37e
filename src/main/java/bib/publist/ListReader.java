package bib.publist;

import bib.csl.styles.Locales;
import bib.output.OutputFormats;
import bib.publist.PublicationList.Links;
import bib.publist.PublicationList.Output;
import bib.publist.PublicationList.Section;
import bib.publist.PublicationList.Setup;
import bib.search.Query;
import bib.search.QueryParser;
import bib.search.SortOrder;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.toml.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the file that describes a publication list (TOML 1.0).
///
/// ```toml
/// title    = "Publications"           # of the whole list; default: none
/// lang     = "en-US"                  # default: what the style says
/// library  = "publications.bib"       # or an array; default: what the command takes
/// style    = "../styles/cv.csl"       # a style's name, id, or path; needed here or in every section
/// sort     = "file"                   # as SortOrder reads it (-year,title); default: as the entries stand
/// numbering = "ascending"             # ascending (default), descending, bullets, none
/// counting  = "restart"               # restart (default), or continue from the section before
/// links     = "style"                 # style (default), title: titles are links, none
/// quotes    = "style"                 # style (default), straight: as a typewriter has them
/// keep-self = true                    # true (default): et al. never hides the person; false
/// legend    = "auto"                  # auto (default): where marks are shown; never
///
/// [person]                            # whose list it is; default: nobody, and `self` in the data decides
/// name     = "Liangchen Luo"
/// variants = ["L. C. Luo"]
/// orcid    = "0000-0002-1825-0097"
///
/// [marks]                             # by role; a sign, or bold, italic, underline, small-caps, none
/// self  = "bold"                      # these three are the default
/// equal = "*"
/// corresponding = "†"
///
/// [legend-text]                       # by role: what follows the mark in a legend; "" leaves it out
/// equal = "means equal contribution"
///
/// [output]
/// format     = "text"                 # default: what the command takes
/// standalone = false
///
/// [[section]]                         # one or more, in order
/// title = "Publications"              # default: no heading
/// query = "author:luo keyword:publication"  # in the search language; default: every entry
/// ```
///
/// A section may also set `style`, `sort`, `numbering`, `counting`, `links`, `quotes`, `keep-self`, `legend` and
/// `marks` (`marks = { self = "none" }`), each for itself. Paths are relative to the file.
public final class ListReader {
    private static final Map<String, Numbering> NUMBERINGS = ListValues.words(Numbering.values());
    private static final Map<String, Counting> COUNTINGS = ListValues.words(Counting.values());
    private static final Map<String, Links> LINKS = ListValues.words(Links.values());
    private static final Map<String, Quotes> QUOTES = ListValues.words(Quotes.values());
    private static final Map<String, Legend.Mode> LEGENDS = ListValues.words(Legend.Mode.values());
    private static final SortOrder FILE_ORDER = new SortOrder(List.of(new SortOrder.Key(SortOrder.By.FILE, false)));

    private ListReader() {}

    /// @throws BibException of kind INPUT with everything that is wrong with the file
    public static PublicationList read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Settings root = Settings.read(source, "a list", diagnostics);
        // What a broken line says is lost, so nothing can be called missing.
        boolean whole = diagnostics.isEmpty();
        PublicationList list = list(root, whole);
        if (!diagnostics.isEmpty()) {
            diagnostics.sort(Comparator.comparingInt(found -> found.span().start()));
            throw new BibException(Kind.INPUT, diagnostics);
        }
        return list;
    }

    private static PublicationList list(Settings root, boolean whole) {
        String title = root.text("title").orElse("");
        String lang = root.text("lang")
                .flatMap(text -> ListValues.in(root, "lang", text, ListReader::language))
                .orElse("");
        List<String> libraries = root.texts("library").stream()
                .map(path -> ListValues.beside(root, "library", path))
                .toList();
        Setup setup = setup(
                root,
                new Setup(
                        "",
                        root.span(),
                        Numbering.ASCENDING,
                        Counting.RESTART,
                        Links.STYLE,
                        Quotes.STYLE,
                        true,
                        Legend.Mode.AUTO,
                        Marks.DEFAULT));
        SortOrder order = order(root, FILE_ORDER);
        Person person =
                root.table("person").map(settings -> person(settings, whole)).orElse(Person.NONE);
        Legend legend = root.table("legend-text")
                .map(settings -> new Legend(settings.pairs()))
                .orElse(Legend.DEFAULT);
        Output output = root.table("output").map(ListReader::output).orElse(Output.DEFAULT);
        List<Section> sections = new ArrayList<>();
        for (Settings settings : root.tables("section")) {
            sections.add(section(settings, setup, order, whole));
        }
        if (sections.isEmpty() && whole && !root.has("section")) {
            root.error(root.span(), "this list has no section", "add one: [[section]], with a title and a query");
        }
        root.rejectUnknown();
        return new PublicationList(root.span().source(), title, lang, libraries, person, legend, output, sections);
    }

    private static Section section(Settings settings, Setup defaults, SortOrder order, boolean whole) {
        String title = settings.text("title").orElse("");
        Query query = settings.text("query")
                .<Query>flatMap(text -> ListValues.in(settings, "query", text, QueryParser::parse))
                .orElseGet(Query.All::new);
        Setup setup = setup(settings, defaults);
        SortOrder own = order(settings, order);
        if (setup.style().isEmpty() && whole && !settings.has("style")) {
            settings.error(settings.span(), "this section has no style", "set style here, or once for the list");
        }
        settings.rejectUnknown();
        return new Section(title, query, own, setup, settings.span());
    }

    private static Setup setup(Settings settings, Setup defaults) {
        Optional<String> style =
                settings.text("style").map(text -> isPath(text) ? ListValues.beside(settings, "style", text) : text);
        return new Setup(
                style.orElse(defaults.style()),
                style.isPresent() ? settings.valueSpan("style") : defaults.styleSpan(),
                settings.choice("numbering", NUMBERINGS).orElse(defaults.numbering()),
                settings.choice("counting", COUNTINGS).orElse(defaults.counting()),
                settings.choice("links", LINKS).orElse(defaults.links()),
                settings.choice("quotes", QUOTES).orElse(defaults.quotes()),
                settings.flag("keep-self").orElse(defaults.keepSelf()),
                settings.choice("legend", LEGENDS).orElse(defaults.legend()),
                settings.table("marks")
                        .map(table -> marks(table, defaults.marks()))
                        .orElse(defaults.marks()));
    }

    private static Marks marks(Settings settings, Marks defaults) {
        Marks marks = defaults;
        for (Map.Entry<String, String> pair : settings.pairs().entrySet()) {
            Optional<Mark> mark = ListValues.in(settings, pair.getKey(), pair.getValue(), Mark::parse);
            marks = mark.isPresent() ? marks.with(pair.getKey(), mark.get()) : marks;
        }
        Map<Mark, String> owners = new LinkedHashMap<>();
        for (Map.Entry<String, Mark> mark : marks.byRole().entrySet()) {
            String owner = mark.getValue() == Mark.None.NONE ? null : owners.put(mark.getValue(), mark.getKey());
            if (owner != null) {
                String message = "the roles '" + owner + "' and '" + mark.getKey() + "' have the same mark";
                settings.error(settings.span(), message, "give one of them another mark, or \"none\"");
            }
        }
        return marks;
    }

    private static SortOrder order(Settings settings, SortOrder otherwise) {
        return settings.text("sort")
                .flatMap(text -> ListValues.in(settings, "sort", text, SortOrder::parse))
                .orElse(otherwise);
    }

    private static Person person(Settings settings, boolean whole) {
        boolean unnamed = !settings.has("name");
        String name = settings.text("name").orElse("");
        List<String> variants = settings.texts("variants");
        String orcid = settings.text("orcid").orElse("");
        if (!orcid.isEmpty() && !Orcid.isValid(Person.bareOrcid(orcid))) {
            String hint =
                    "an ORCID iD has 16 digits in groups of four, as 0000-0002-1825-0097; the last one checks the others";
            settings.error(settings.valueSpan("orcid"), "'" + orcid + "' is not an ORCID iD", hint);
        }
        if (unnamed && whole) {
            settings.error(settings.span(), "the person has no name", "add name = \"Given Family\"");
        }
        settings.rejectUnknown();
        return new Person(name, variants, orcid);
    }

    private static Output output(Settings settings) {
        Output output = new Output(
                settings.text("format")
                        .flatMap(text -> ListValues.in(settings, "format", text, ListReader::format))
                        .orElse(""),
                settings.flag("standalone").orElse(false));
        settings.rejectUnknown();
        return output;
    }

    private static String format(String name) {
        return OutputFormats.named(name).name();
    }

    /// A language as it is written, where there is a locale for it.
    private static String language(String lang) {
        if (!lang.isEmpty()) {
            Locales.load(lang);
        }
        return lang;
    }

    private static boolean isPath(String style) {
        return style.endsWith(".csl") && !style.contains("://");
    }
}
