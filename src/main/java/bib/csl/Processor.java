package bib.csl;

import java.util.List;

/// Renders items by a style: one pure function. An instance may be used by many threads.
public interface Processor {
    /// @param items     what may be cited, each with an id of its own; all of them stand in the bibliography
    /// @param citations the clusters in the order of the text; their items' ids are among `items`
    /// @return names carry who they are; marks and highlights are not in it
    Rendered render(Style style, CslLocale locale, List<Item> items, List<Citation> citations, Order order);
}
