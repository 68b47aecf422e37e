package bib.csl.engine;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.Variables;
import bib.csl.engine.style.LocaleTerms;
import bib.csl.engine.style.StyleTree;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A complete CSL 1.0.2 processor. An instance may be used by many threads; styles and locales are parsed once.
public final class Engine implements Processor {
    /// Entries of which there are more keep nothing ready that can be had again.
    private static final int MANY = 1_000;

    private final EngineOptions options;
    private final Parsed parsed;

    public Engine() {
        this(EngineOptions.DEFAULT);
    }

    public Engine(EngineOptions options) {
        this(options, new Parsed());
    }

    private Engine(EngineOptions options, Parsed parsed) {
        this.options = options;
        this.parsed = parsed;
    }

    /// The same engine, with the styles and locales it has parsed, doing something else beyond what a style says.
    public Engine with(EngineOptions other) {
        return new Engine(other, parsed);
    }

    /// @throws BibException of kind INPUT where style or locale cannot be read, UNKNOWN where a cited item is
    ///     missing, USAGE where nothing is cited and the style sets no bibliography
    @Override
    public Rendered render(Style style, CslLocale locale, List<Item> items, List<Citation> citations, Order order) {
        StyleTree tree = parsed.style(style);
        if (tree.bibliography().isEmpty() && citations.isEmpty()) {
            String message = "the style '" + style.name() + "' sets no bibliography, only citations";
            throw new BibException(BibException.Kind.USAGE, message, "choose a style that sets bibliographies");
        }
        LocaleTerms terms = parsed.terms(tree, locale);
        String language = style.defaultLocale().orElse(tree.option("default-locale"));
        Context context = new Context(tree, language, terms, options);
        List<String> warnings = new ArrayList<>();
        tree.warnings().forEach(warning -> warnings.add(said(warning)));
        if (tree.bibliography().isEmpty()) {
            warnings.add("the style '" + style.name() + "' sets no bibliography");
        }
        return document(context, items, citations, order, warnings).render(warnings);
    }

    /// Nothing here holds on to entries and clusters: the document lets go of each as soon as it is printed.
    private static Document document(
            Context context, List<Item> items, List<Citation> citations, Order order, List<String> warnings) {
        Map<String, Cited> byId = HashMap.newHashMap(items.size());
        List<Cited> given = new ArrayList<>(items.size());
        for (Item item : items) {
            Cited entry = new Cited(item);
            if (items.size() > MANY) {
                entry.forget();
            }
            if (byId.putIfAbsent(item.id(), entry) == null) {
                given.add(entry);
            }
            if (!Variables.TYPES.contains(entry.type)) {
                warnings.add(item.id() + ": CSL has no item type '" + entry.type + "'");
            }
        }
        return new Document(context, given, clusters(citations, byId), order);
    }

    /// Looks at what a style makes of sample publications.
    public StyleHealth check(Style style, CslLocale locale) {
        try {
            return new StyleCheck(this, style, locale).check(parsed.style(style));
        } catch (BibException e) {
            return StyleHealth.failed(String.valueOf(e.getMessage()));
        }
    }

    private static String said(Diagnostic warning) {
        Span at = warning.span();
        String hint = warning.hint().isEmpty() ? "" : "; " + warning.hint();
        return at.source().name() + ":" + at.line() + ":" + at.column() + ": " + warning.message() + hint;
    }

    private static List<Cluster> clusters(List<Citation> citations, Map<String, Cited> byId) {
        List<Cluster> clusters = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            List<Cluster.Cite> cites = new ArrayList<>(citation.items().size());
            for (CitationItem item : citation.items()) {
                Cited entry = byId.get(item.id());
                if (entry == null) {
                    String message = "'" + item.id() + "' is cited, but there is no such item";
                    throw new BibException(BibException.Kind.UNKNOWN, message, "");
                }
                cites.add(new Cluster.Cite(entry, CiteInfo.of(item)));
            }
            clusters.add(Cluster.of(cites, citation.note()));
        }
        return clusters;
    }
}
