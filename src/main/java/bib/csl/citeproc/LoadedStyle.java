package bib.csl.citeproc;

import bib.csl.CslLocale;
import bib.csl.Rendered.Layout;
import bib.csl.Style;
import bib.richtext.RichText;
import bib.source.BibException;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.GeneratedCitation;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// A style and its locale as citeproc-java reads them. Has state: one thread only.
final class LoadedStyle {
    private final Style source;
    private final Element root;
    private final SStyle style;
    private final LLocale locale;
    private final Layout layout;
    private final MarkChars taken;

    private LoadedStyle(Style source, Element root, SStyle style, LLocale locale, Layout layout, MarkChars taken) {
        this.source = source;
        this.root = root;
        this.style = style;
        this.locale = locale;
        this.layout = layout;
        this.taken = taken;
    }

    /// @throws BibException `INPUT` if one of them cannot be used
    static LoadedStyle load(Style source, CslLocale locale) {
        String what = "the style '" + source.name() + "'";
        String xml = source.source().text();
        try {
            Element root = StyleXml.parse(what, xml);
            StyleXml.amend(root, xml);
            SStyle style = new SStyle(root.getOwnerDocument());
            LLocale base = new LLocale(StyleXml.parse("the locale '" + locale.lang() + "'", locale.xml()));
            MarkChars taken = new MarkChars();
            taken.exclude(xml);
            taken.exclude(locale.xml());
            return new LoadedStyle(source, root, style, merge(base, style.getLocales()), StyleXml.layout(root), taken);
        } catch (BibException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.unusable(what, e);
        } catch (StackOverflowError e) {
            throw new BibException(BibException.Kind.INPUT, what + " nests too deeply", "", e);
        }
    }

    /// CSL 1.0.2, "Locale Fallback": what the style says without a language, for the language, for the dialect.
    private static LLocale merge(LLocale base, List<LLocale> overrides) {
        Locale lang = base.getLang() == null ? Locale.ROOT : base.getLang();
        LLocale merged = base;
        for (int precision = 0; precision < 3; precision++) {
            for (LLocale override : overrides) {
                if (precision(override.getLang(), lang) == precision) {
                    merged = merged.merge(override);
                }
            }
        }
        return merged;
    }

    private static int precision(@Nullable Locale override, Locale lang) {
        if (override == null) {
            return 0;
        }
        if (!override.getLanguage().equals(lang.getLanguage())) {
            return -1;
        }
        if (override.getCountry().isEmpty()) {
            return lang.getCountry().isEmpty() ? 2 : 1;
        }
        return override.getCountry().equals(lang.getCountry()) ? 2 : -1;
    }

    String name() {
        return source.name();
    }

    Layout layout() {
        return layout;
    }

    /// The characters that can mark names, as neither the style nor the locale uses them.
    MarkChars markChars() {
        return taken;
    }

    boolean setsBibliographies() {
        return style.getBibliography() != null;
    }

    boolean setsCitations() {
        return style.getCitation() != null;
    }

    Optional<Sorting> bibliographySort() {
        return sorting("bibliography");
    }

    Optional<Sorting> citationSort() {
        return sorting("citation");
    }

    private Optional<Sorting> sorting(String element) {
        Optional<Element> parent = StyleXml.child(root, element);
        return parent.flatMap(found -> Sorting.of(found, locale.getLang() == null ? Locale.ROOT : locale.getLang()));
    }

    /// A new context to render an item in.
    RenderContext context(CSLItemData item) {
        return new RenderContext(style, locale, item, null);
    }

    /// One entry of the bibliography.
    RichText entry(CSLItemData item, Map<Character, MarkedName> marks) {
        RenderContext context = context(item);
        style.getBibliography().render(context);
        return new RichTextFormat(marks).entry(context, layout.secondFieldAlign());
    }

    /// One cluster.
    ///
    /// @param before the clusters before it, for `position`
    RichText citation(CSLCitation citation, List<GeneratedCitation> before, Map<Character, MarkedName> marks) {
        RenderContext context = new RenderContext(style, locale, null, null, citation, before);
        style.getCitation().render(context);
        return new RichTextFormat(marks).cluster(context);
    }
}
