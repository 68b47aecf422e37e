package bib.publist;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Style;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Name;
import bib.entry.Names;
import bib.richtext.Display;
import bib.richtext.RichText;
import bib.richtext.RichText.NameSpan;
import bib.richtext.RichText.Placed;
import bib.search.ScanIndex;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small library with styles and a processor of the simplest kind, for tests of lists.
///
/// The processor sets `AUTHORS. TITLE.`, after a number in the style `numbered`,
/// the number in the margin in the style `margin`, and nothing at all for an entry whose title is `void`.
final class Shelf implements Processor {
    private static final Source SOURCE = new Source("shelf.bib", "");

    private final List<Entry> entries = new ArrayList<>();

    /// @param names    as `Luo, Liangchen and {The Team}`
    /// @param equal    the positions of those who contributed equally
    /// @param keywords parted by commas
    Shelf add(String key, String names, String title, List<Integer> equal, String keywords) {
        List<Name> list = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(" and ")) {
            String[] parts = name.split(", ");
            list.add(parts.length == 2 ? Name.person(parts[1], parts[0]) : Name.organisation(name));
        }
        List<Annotation> annotations = equal.stream()
                .map(position -> new Annotation("author", Annotation.DEFAULT, position, "", "equal", false))
                .toList();
        List<Field> fields = List.of(
                new Field("author", names, names, new Names(list, false), Span.of(SOURCE)),
                new Field("title", title, title, Names.NONE, Span.of(SOURCE)),
                new Field("url", title, "https://example.org/" + key, Names.NONE, Span.of(SOURCE)),
                new Field("keywords", keywords, keywords, Names.NONE, Span.of(SOURCE)));
        entries.add(new Entry(key, new EntryType("misc"), fields, annotations, EntryDate.NONE, Span.of(SOURCE)));
        return this;
    }

    Typeset typeset(String list) {
        Library library = new Library(entries, Map.of());
        ListBuilder builder = new ListBuilder(
                library,
                new ScanIndex(library),
                ordinal -> item(entries.get(ordinal)),
                Shelf::style,
                lang -> new CslLocale(lang, ""),
                kept -> this);
        return builder.build(ListReader.read(new Source("list.toml", list)));
    }

    static Item item(Entry entry) {
        List<ItemName> names = entry.names("author").list().stream()
                .map(name -> name.isOrganisation()
                        ? ItemName.organisation(name.literal())
                        : ItemName.person(name.given(), name.family()))
                .toList();
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", entry.title());
        text.put("URL", entry.text("url").orElse(""));
        return new Item(entry.key(), "article", text, Map.of("author", names), Map.of(), entry.annotations());
    }

    private static Style style(String name) {
        if (name.equals("nowhere")) {
            throw new BibException(Kind.UNKNOWN, "there is no style 'nowhere'", "see bib styles");
        }
        String xml = name.equals("plain") ? "" : "citation-number";
        Optional<String> lang = name.equals("plain") ? Optional.of("fr-FR") : Optional.empty();
        return new Style(name, name, name, new Source(name, xml), lang, !name.equals("note"));
    }

    @Override
    public Rendered render(Style style, CslLocale locale, List<Item> items, List<Citation> citations, Order order) {
        List<RenderedEntry> rendered = new ArrayList<>();
        for (Item item : items) {
            if (!item.text("title").orElse("").equals("void")) {
                RichText number = RichText.of("[" + (rendered.size() + 1) + "] ");
                RichText content =
                        switch (style.name()) {
                            case "numbered" -> RichText.of(number, content(item));
                            case "margin" ->
                                RichText.of(
                                        new Placed(Display.LEFT_MARGIN, number),
                                        new Placed(Display.RIGHT_INLINE, content(item)));
                            default -> content(item);
                        };
                rendered.add(new RenderedEntry(item.id(), content));
            }
        }
        boolean whole = rendered.size() == items.size();
        return new Rendered(rendered, List.of(), Rendered.Layout.PLAIN, whole ? List.of() : List.of("one is void"));
    }

    private static RichText content(Item item) {
        List<RichText> parts = new ArrayList<>();
        List<ItemName> names = item.names("author");
        for (int i = 0; i < names.size(); i++) {
            ItemName name = names.get(i);
            String shown = name.isOrganisation() ? name.literal() : name.given() + " " + name.family();
            parts.add(RichText.of(i == 0 ? "" : ", "));
            parts.add(new NameSpan(item.id(), "author", i + 1, RichText.of(shown)));
        }
        parts.add(RichText.of((names.isEmpty() ? "" : ". ") + item.text("title").orElse("") + "."));
        return RichText.of(parts);
    }
}
