package bib.publist;

import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.KeptNames;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Style;
import bib.entry.FreeKeys;
import bib.entry.Library;
import bib.output.Document;
import bib.output.Document.Block;
import bib.publist.PublicationList.Links;
import bib.publist.PublicationList.Section;
import bib.richtext.RichText;
import bib.search.Index;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Sets a publication list: finds the entries of each section, renders them in the list's order, and adds what no
/// style says: numbers, marks, legends, title links.
///
/// Each section is rendered by itself, so years like `2019a` are told apart within a section only. An entry may
/// stand in several sections. A section without entries is left out, with a warning. Where the list gives numbers or
/// bullets, the numbers of the style are dropped ([StyleNumbers]).
///
/// @param items   the CSL view of an entry, by its place in the library
/// @param styles  finds a style by what the list calls it; throws [BibException] where there is none
/// @param locales finds a locale by its language
/// @param processors makes a processor that keeps names visible
public record ListBuilder(
        Library library,
        Index index,
        IntFunction<Item> items,
        Function<String, Style> styles,
        Function<String, CslLocale> locales,
        Function<KeptNames, Processor> processors) {
    private static final String DEFAULT_LANG = "en-US";

    /// A section that has been rendered, before it is numbered.
    private record Draft(Section section, String lang, Rendered.Layout layout, List<Block> blocks) {}

    /// @throws BibException where a style cannot be had, with the place in the list's file
    public Typeset build(PublicationList list) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        FreeKeys ids = FreeKeys.exact();
        List<Item> shown = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Section section : list.sections()) {
            List<Item> found = found(section, ids);
            shown.addAll(found);
            Draft draft = draft(list, section, found, warnings);
            if (draft.blocks().isEmpty()) {
                diagnostics.add(empty(section));
            } else {
                drafts.add(draft);
            }
        }
        list.person().warningOfAbsence(shown).ifPresent(warnings::add);
        String lang = drafts.isEmpty() ? list.lang() : drafts.getFirst().lang();
        Document document = new Document(list.title(), lang, sections(list, drafts));
        return new Typeset(document, diagnostics, warnings);
    }

    private static Diagnostic empty(Section section) {
        String title = section.title().isEmpty() ? "this section" : "the section '" + section.title() + "'";
        String hint = "see what its query finds with: bib search";
        return Diagnostic.warning(section.span(), "no entry belongs to " + title + ", so it is left out", hint);
    }

    /// The items of a section in order, each with an id that no other block of the document has.
    private List<Item> found(Section section, FreeKeys ids) {
        List<Item> found = new ArrayList<>();
        section.order().sort(index.search(section.query()), library).forEach(hit -> {
            Item item = items.apply(hit.ordinal());
            String id = ids.take(item.id());
            found.add(new Item(id, item.type(), item.text(), item.names(), item.dates(), item.annotations()));
        });
        return found;
    }

    private Draft draft(PublicationList list, Section section, List<Item> found, List<String> warnings) {
        if (found.isEmpty()) {
            return new Draft(section, list.lang(), Rendered.Layout.PLAIN, List.of());
        }
        Style style = style(section);
        String lang = list.lang().isEmpty() ? style.defaultLocale().orElse(DEFAULT_LANG) : list.lang();
        Processor processor =
                processors.apply(section.setup().keepSelf() ? list.person().kept() : KeptNames.NONE);
        Rendered rendered = processor.render(style, locales.apply(lang), found, List.of(), Order.AS_GIVEN);
        warnings.addAll(rendered.warnings());
        List<RichText> contents =
                rendered.bibliography().stream().map(RenderedEntry::content).toList();
        if (section.setup().numbering() != Numbering.NONE) {
            contents = StyleNumbers.drop(contents, style);
        }
        Map<String, Item> byId = new HashMap<>();
        found.forEach(item -> byId.put(item.id(), item));
        Bibliography marker = marker(list, section);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            String id = rendered.bibliography().get(i).id();
            Item item = byId.get(id);
            if (item != null) {
                RichText linked = linked(contents.get(i), item, section.setup().links());
                RichText quoted = section.setup().quotes().apply(linked);
                blocks.add(new Block(id, "", marker.marked(quoted, item, warnings)));
            }
        }
        return new Draft(section, lang, rendered.layout(), blocks);
    }

    private Style style(Section section) {
        PublicationList.Setup setup = section.setup();
        Style style;
        try {
            style = styles.apply(setup.style());
        } catch (BibException e) {
            if (!e.diagnostics().isEmpty()) {
                throw e;
            }
            String message = String.valueOf(e.getMessage());
            throw new BibException(e.kind(), List.of(Diagnostic.error(setup.styleSpan(), message, e.hint())));
        }
        if (!style.hasBibliography()) {
            String message = "the style '" + setup.style() + "' sets no bibliography";
            Diagnostic diagnostic = Diagnostic.error(setup.styleSpan(), message, "take one that does");
            throw new BibException(Kind.INPUT, List.of(diagnostic));
        }
        return style;
    }

    private static RichText linked(RichText content, Item item, Links links) {
        return switch (links) {
            case STYLE -> content;
            case TITLE -> TitleLink.apply(content, item);
            case NONE -> content.withoutLinks();
        };
    }

    private static Bibliography marker(PublicationList list, Section section) {
        return new Bibliography(
                list.person(), section.setup().marks(), section.setup().legend());
    }

    private static List<Document.Section> sections(PublicationList list, List<Draft> drafts) {
        List<List<String>> labels = SectionNumbers.of(drafts.stream()
                .map(draft -> new SectionNumbers.Run(
                        draft.section().setup().numbering(),
                        draft.section().setup().counting(),
                        draft.blocks().size()))
                .toList());
        List<Document.Section> sections = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Block> blocks = new ArrayList<>();
            for (int j = 0; j < draft.blocks().size(); j++) {
                Block block = draft.blocks().get(j);
                blocks.add(new Block(block.id(), labels.get(i).get(j), block.content()));
            }
            Document.Layout layout =
                    Bibliography.layout(draft.layout(), draft.section().setup().numbering());
            sections.add(new Document.Section(
                    draft.section().title(),
                    layout,
                    blocks,
                    marker(list, draft.section()).legend(blocks, list.legend())));
        }
        return sections;
    }
}
