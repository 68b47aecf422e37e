package bib.cli;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.KeptNames;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.output.OutputFormat;
import bib.publist.Bibliography;
import bib.publist.Legend;
import bib.publist.Marks;
import bib.publist.Person;
import bib.publist.Typeset;
import bib.richtext.RichText;
import java.util.List;

/// Renders items as the options say: one code path for export and cite.
final class Renderer {
    private final RenderOptions options;
    private final OutputFormat format;
    private final Bibliography marker;
    private final Processor processor;
    private final Session session;
    private final Person self;

    /// For citations.
    Renderer(RenderOptions options, OutputFormat format, Session session) {
        this(options, format, false, session);
    }

    /// @param repeatAuthors whether a bibliography shows authors where the style would set dashes
    Renderer(RenderOptions options, OutputFormat format, boolean repeatAuthors, Session session) {
        this.options = options;
        this.format = format;
        this.session = session;
        Person person = options.self().isEmpty()
                ? Person.NONE
                : Person.named(options.self().getFirst());
        List<String> variants = options.self().stream().skip(1).toList();
        self = new Person(person.name(), variants, person.orcid());
        this.processor = options.engine().processor(repeatAuthors, options.keepSelf() ? self.kept() : KeptNames.NONE);
        this.marker = new Bibliography(self, options.marks() ? Marks.DEFAULT : Marks.NONE, Legend.Mode.NEVER);
    }

    /// Says once, however many styles there are, that the person whose bibliography it is has no part in it.
    void warnOfAbsence(List<Item> items) {
        self.warningOfAbsence(items).ifPresent(session::warn);
    }

    /// A bibliography, ready to be written out.
    ///
    /// @param standalone whether it is a whole page or document
    String bibliography(Style style, List<Item> items, Order order, boolean standalone) {
        CslLocale locale = StyleFinder.locale(options.lang(), style);
        Rendered rendered = render(style, locale, items, List.of(), order);
        Typeset typeset = marker.document(rendered, items, locale.lang());
        typeset.warnings().forEach(session::warn);
        return format.write(typeset.document(), standalone);
    }

    private Rendered render(Style style, CslLocale locale, List<Item> items, List<Citation> citations, Order order) {
        Rendered rendered = processor.render(style, locale, items, citations, order);
        return options.links() ? rendered : rendered.withoutLinks();
    }

    /// One citation, on a line.
    String citation(Style style, List<Item> items, Citation citation) {
        CslLocale locale = StyleFinder.locale(options.lang(), style);
        Rendered rendered = render(style, locale, items, List.of(citation), Order.BY_STYLE);
        rendered.warnings().forEach(session::warn);
        RichText marked = marker.citation(rendered.citations().getFirst(), items, session::warn);
        return format.write(marked) + "\n";
    }
}
