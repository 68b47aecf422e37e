package bib.csl.engine;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.engine.style.StyleTree;
import bib.richtext.RichText;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Renders sample publications through a style, and looks at what comes out.
final class StyleCheck {
    /// The longest list of names that is tried: no bundled style cuts later.
    private static final int MOST_NAMES = 128;

    private final Engine engine;
    private final Style style;
    private final CslLocale locale;

    StyleCheck(Engine engine, Style style, CslLocale locale) {
        this.engine = engine;
        this.style = style;
        this.locale = locale;
    }

    /// @throws bib.source.BibException where the style cannot render
    StyleHealth check(StyleTree tree) {
        List<Item> items = SamplePublications.all();
        List<Citation> citations = List.of(new Citation(
                items.stream().map(item -> CitationItem.of(item.id())).toList()));
        Rendered rendered = engine.render(style, locale, items, citations, Order.BY_STYLE);
        boolean bibliography = tree.bibliography().isPresent();
        return new StyleHealth(
                "",
                bibliography,
                bibliography ? silent(items, rendered) : List.of(),
                bibliography ? cut(this::namesInBibliography) : StyleHealth.Cut.NONE,
                cut(this::namesInCitation),
                tree.is("disambiguate-add-year-suffix"),
                tree.warnings().stream().map(Diagnostic::summary).toList());
    }

    private static List<String> silent(List<Item> items, Rendered rendered) {
        Set<String> printed = new HashSet<>();
        rendered.bibliography().forEach(entry -> printed.add(entry.id()));
        List<String> silent = new ArrayList<>();
        for (Item item : items) {
            if (!printed.contains(item.id())) {
                silent.add(item.type());
            }
        }
        return silent;
    }

    /// The first number of names of which not all show. Styles that hide some of `n` names hide some of `n + 1`.
    private static StyleHealth.Cut cut(ToIntFunction<Item> shown) {
        int visible = shown.applyAsInt(SamplePublications.withAuthors(MOST_NAMES));
        if (visible == 0 || visible == MOST_NAMES) {
            return StyleHealth.Cut.NONE;
        }
        int whole = 1;
        int cut = MOST_NAMES;
        while (cut - whole > 1) {
            int middle = (cut + whole) / 2;
            if (shown.applyAsInt(SamplePublications.withAuthors(middle)) < middle) {
                cut = middle;
            } else {
                whole = middle;
            }
        }
        return new StyleHealth.Cut(cut, shown.applyAsInt(SamplePublications.withAuthors(cut)));
    }

    private int namesInBibliography(Item item) {
        Rendered rendered = engine.render(style, locale, List.of(item), List.of(), Order.BY_STYLE);
        return rendered.bibliography().isEmpty()
                ? 0
                : authors(rendered.bibliography().getFirst().content());
    }

    private int namesInCitation(Item item) {
        Citation citation = new Citation(List.of(CitationItem.of(item.id())));
        return authors(engine.render(style, locale, List.of(item), List.of(citation), Order.BY_STYLE)
                .citations()
                .getFirst());
    }

    private static int authors(RichText text) {
        Set<Integer> places = new HashSet<>();
        collect(text, places);
        return places.size();
    }

    private static void collect(RichText text, Set<Integer> places) {
        if (text instanceof RichText.NameSpan span && span.variable().equals("author")) {
            places.add(span.position());
        }
        text.withContent(content -> {
            collect(content, places);
            return content;
        });
    }
}
