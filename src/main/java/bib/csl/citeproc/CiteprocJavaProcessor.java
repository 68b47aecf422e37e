package bib.csl.citeproc;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Style;
import bib.richtext.RichText;
import bib.source.BibException;
import java.util.ArrayList;
import java.util.List;

/// Renders by citeproc-java, of which it uses the parts that read a style and render one item: they need the style
/// read only once, sort in `n log n`, and never look for a file or an address by themselves.
///
/// What citeproc-java does not know stays out: disambiguation, collapsing, `subsequent-author-substitute`, seasons,
/// `et-al-use-last`, rich text in fields, and some variables, as `part-number`. Data it would trip over is adapted,
/// with a warning where something is lost.
///
/// Every call reads the style anew, as citeproc-java's tree of a style has state; so any number of threads may call.
public final class CiteprocJavaProcessor implements Processor {
    /// @throws BibException `INPUT` if the style or the locale cannot be used, `USAGE` if the style does not set what
    ///     is asked for, `UNKNOWN` if a citation names an item that is not there
    @Override
    public Rendered render(Style style, CslLocale locale, List<Item> items, List<Citation> citations, Order order) {
        LoadedStyle loaded = LoadedStyle.load(style, locale);
        List<String> warnings = new ArrayList<>();
        requireLayouts(loaded, items, citations, warnings);
        try {
            NumberedItems numbered = NumberedItems.number(loaded, items, citations, order, warnings);
            CiteRenderer cites = new CiteRenderer(loaded, numbered, warnings);
            return new Rendered(
                    loaded.setsBibliographies() ? bibliography(loaded, numbered, warnings) : List.of(),
                    cites.render(citations),
                    loaded.layout(),
                    warnings);
        } catch (StackOverflowError e) {
            throw new BibException(
                    BibException.Kind.INPUT,
                    "the style '" + style.name() + "' nests too deeply, or one of its macros calls itself",
                    "",
                    e);
        }
    }

    private static void requireLayouts(
            LoadedStyle loaded, List<Item> items, List<Citation> citations, List<String> warnings) {
        if (!citations.isEmpty() && !loaded.setsCitations()) {
            throw usage("the style '" + loaded.name() + "' sets no citations");
        }
        if (!items.isEmpty() && !loaded.setsBibliographies()) {
            String message = "the style '" + loaded.name() + "' sets no bibliography";
            if (citations.isEmpty()) {
                throw usage(message);
            }
            warnings.add(message);
        }
    }

    private static BibException usage(String message) {
        return new BibException(BibException.Kind.USAGE, message, "choose another style");
    }

    private static List<RenderedEntry> bibliography(LoadedStyle loaded, NumberedItems numbered, List<String> warnings) {
        List<RenderedEntry> entries = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (NumberedItems.Numbered item : numbered.items()) {
            try {
                RichText content = loaded.entry(item.data(), item.marks());
                if (content.plain().isBlank()) {
                    warnings.add(item.id() + ": left out, the style '" + loaded.name() + "' prints nothing for it");
                } else {
                    entries.add(new RenderedEntry(item.id(), content));
                }
            } catch (RuntimeException e) {
                failures.add(e);
                warnings.add(item.id() + ": left out, citeproc-java cannot set it: " + Trouble.say(e));
            }
        }
        if (!failures.isEmpty() && failures.size() == numbered.items().size()) {
            throw Trouble.unusable("the style '" + loaded.name() + "'", failures.getFirst());
        }
        return entries;
    }
}
