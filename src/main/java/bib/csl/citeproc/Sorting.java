package bib.csl.citeproc;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.CollectingVariableListener;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a style sorts by, with each item's keys rendered once: citeproc-java renders them for every comparison.
final class Sorting {
    /// @param variable the variable it sorts by; empty where it is a macro
    private record Key(SKey key, String variable) {}

    private final List<Key> keys;
    private final AlphanumComparator comparator;
    private int numberDirection = 1;

    private Sorting(List<Key> keys, Locale lang) {
        this.keys = keys;
        this.comparator = new AlphanumComparator(lang);
    }

    /// @param parent the `cs:bibliography` or `cs:citation`
    /// @return nothing where it does not sort
    static Optional<Sorting> of(Element parent, Locale lang) {
        List<Key> keys = new ArrayList<>();
        for (Node sort = parent.getFirstChild(); sort != null; sort = sort.getNextSibling()) {
            if (sort.getNodeName().equals("sort")) {
                for (Node key = sort.getFirstChild(); key != null; key = key.getNextSibling()) {
                    if (key instanceof Element element && element.getTagName().equals("key")) {
                        keys.add(new Key(new SKey(key), element.getAttribute("variable")));
                    }
                }
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Sorting(keys, lang));
    }

    /// @return the indices of the items in order; equal ones stay as they stand
    int[] order(LoadedStyle style, List<CSLItemData> items) {
        List<String[]> values = new ArrayList<>(items.size());
        for (CSLItemData item : items) {
            String[] rendered = new String[keys.size()];
            for (int i = 0; i < rendered.length; i++) {
                rendered[i] = render(keys.get(i), style.context(item));
            }
            values.add(rendered);
        }
        return StableSort.order(values, this::compare);
    }

    private String render(Key key, RenderContext context) {
        if (!key.variable().isEmpty()) {
            String value = SortValues.of(key.variable(), context);
            if (!value.isEmpty()) {
                return value;
            }
        }
        CollectingVariableListener called = new CollectingVariableListener();
        context.addVariableListener(called);
        key.key().render(context);
        if (called.getCalled().contains("citation-number")) {
            numberDirection = key.key().getSort();
        }
        return context.getResult().toString();
    }

    /// 1 where numbers go up, -1 where the last key that looks at them goes down.
    int numberDirection() {
        return numberDirection;
    }

    private int compare(String[] one, String[] other) {
        for (int i = 0; i < keys.size(); i++) {
            // CSL 1.0.2, "Sorting": what has no value comes last, whatever the direction
            if (one[i].isEmpty() != other[i].isEmpty()) {
                return one[i].isEmpty() ? 1 : -1;
            }
            int difference = comparator.compare(one[i], other[i]);
            if (difference != 0) {
                return difference * keys.get(i).key().getSort();
            }
        }
        return 0;
    }
}
