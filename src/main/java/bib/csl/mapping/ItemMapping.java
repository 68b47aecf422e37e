package bib.csl.mapping;

import bib.csl.Item;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.source.Span;
import java.util.List;

/// Entries to CSL items, and items back to entries, by the rows of one table ([TypeTable], [FieldTable]).
///
/// A name's prefix becomes its non-dropping particle, as citeproc-js reads a particle before a family name; biblatex's
/// `useprefix=false`, of the name or else of the entry, makes it the dropping one. `and others` becomes a last name
/// with the literal `others`, as in pandoc. A field without a place in CSL does not reach the item, and [#unmapped]
/// names it.
public final class ItemMapping {
    private ItemMapping() {}

    /// The CSL view of an entry. Its key is the item's id.
    public static Item toItem(Entry entry) {
        return new ItemBuilder(new EntryFields(entry)).build();
    }

    /// The fields whose values do not reach the item, each once, in the order of the source. Fields that describe the
    /// file and not the work ([Bookkeeping]) and annotations are not among them.
    public static List<String> unmapped(Entry entry) {
        ItemBuilder builder = new ItemBuilder(new EntryFields(entry));
        builder.build();
        return entry.fields().stream()
                .filter(field -> !field.text().isBlank())
                .map(field -> field.name())
                .filter(name -> !builder.used().contains(name) && !Bookkeeping.contains(name))
                .distinct()
                .toList();
    }

    /// The fields that reach neither a variable nor `custom`: those that describe the file and not the work
    /// ([Bookkeeping]), but for what other entries gave and for annotations.
    public static List<String> lost(Entry entry) {
        ItemBuilder builder = new ItemBuilder(new EntryFields(entry));
        builder.build();
        return entry.fields().stream()
                .filter(field -> !field.isBlank())
                .map(field -> field.name())
                .filter(name ->
                        Bookkeeping.contains(name) && !AnnotationParser.isAnnotation(name) && !name.equals("crossref"))
                .filter(name -> !name.equals("xdata") && !builder.used().contains(name))
                .distinct()
                .toList();
    }

    /// An entry for an item that came from elsewhere, to be searched and shown.
    ///
    /// @param span where the item stands in its source
    public static Entry toEntry(Item item, Span span) {
        return new EntryBuilder(item, span).build();
    }
}
