package bib.csl.citeproc;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.citeproc.NumberedItems.Numbered;
import bib.richtext.RichText;
import bib.source.BibException;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.GeneratedCitation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Renders clusters, one after the other, as `position` looks at those before.
final class CiteRenderer {
    private final LoadedStyle style;
    private final NumberedItems items;
    private final List<String> warnings;
    private final List<GeneratedCitation> before = new ArrayList<>();

    CiteRenderer(LoadedStyle style, NumberedItems items, List<String> warnings) {
        this.style = style;
        this.items = items;
        this.warnings = warnings;
    }

    List<RichText> render(List<Citation> citations) {
        List<RichText> rendered = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            rendered.add(render(citation));
        }
        return rendered;
    }

    private RichText render(Citation citation) {
        List<CSLCitationItem> cites = new ArrayList<>(citation.items().size());
        Map<Character, MarkedName> marks = new HashMap<>();
        for (CitationItem cite : citation.items()) {
            Numbered item = items.byId().get(cite.id());
            if (item == null) {
                throw new BibException(BibException.Kind.UNKNOWN, "there is no item '" + cite.id() + "' to cite", "");
            }
            cites.add(cite(cite, item.data()));
            addMarks(item, marks);
        }
        if (cites.isEmpty()) {
            return RichText.empty();
        }
        try {
            sort(cites);
            CSLCitation cluster = new CSLCitation(cites.toArray(new CSLCitationItem[0]));
            RichText text = style.citation(cluster, Collections.unmodifiableList(before), marks);
            before.add(new GeneratedCitation(
                    cluster, cluster, new de.undercouch.citeproc.output.Citation(before.size(), "")));
            return text;
        } catch (RuntimeException e) {
            warnings.add("the citation of " + cites.getFirst().getId() + " is empty, citeproc-java cannot set it: "
                    + Trouble.say(e));
            return RichText.empty();
        }
    }

    private void sort(List<CSLCitationItem> cites) {
        style.citationSort().ifPresent(sort -> {
            List<CSLCitationItem> given = List.copyOf(cites);
            List<CSLItemData> data =
                    given.stream().map(CSLCitationItem::getItemData).toList();
            int[] order = sort.order(style, data);
            for (int i = 0; i < order.length; i++) {
                cites.set(i, given.get(order[i]));
            }
        });
    }

    /// Items far apart among thousands may share marks; in one cluster those stand for nobody.
    private void addMarks(Numbered item, Map<Character, MarkedName> marks) {
        boolean shared = false;
        for (Map.Entry<Character, MarkedName> mark : item.marks().entrySet()) {
            MarkedName other = marks.putIfAbsent(mark.getKey(), mark.getValue());
            if (other != null && !other.equals(mark.getValue())) {
                marks.put(mark.getKey(), MarkedName.NOBODY);
                shared = true;
            }
        }
        if (shared) {
            warnings.add("some names of " + item.id() + " cannot be told from others in one citation");
        }
    }

    private CSLCitationItem cite(CitationItem cite, CSLItemData item) {
        CSLCitationItemBuilder builder = new CSLCitationItemBuilder(cite.id());
        if (cite.locator().isBlank()) {
            builder.itemData(item);
        } else {
            builder.itemData(
                    new CSLItemDataBuilder(item).locator(cite.locator()).build());
            builder.locator(cite.locator());
            builder.label(label(cite));
        }
        if (hasWords(cite.prefix())) {
            builder.prefix(cite.prefix());
        } else if (!cite.prefix().isBlank()) {
            warnings.add("the prefix '" + cite.prefix() + "' of " + cite.id() + " is left out: it is only quotes");
        }
        if (!cite.suffix().isBlank()) {
            builder.suffix(cite.suffix());
        }
        return builder.build();
    }

    /// citeproc-java throws on a prefix of nothing but spaces and closing quotes.
    private static boolean hasWords(String prefix) {
        return prefix.chars()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && c != '"'
                        && c != '\''
                        && Character.getType(c) != Character.FINAL_QUOTE_PUNCTUATION);
    }

    private CSLLabel label(CitationItem cite) {
        if (cite.label().isEmpty()) {
            return CSLLabel.PAGE;
        }
        try {
            return CSLLabel.fromString(cite.label());
        } catch (IllegalArgumentException _) {
            warnings.add("citeproc-java knows no locator '" + cite.label() + "'; that of " + cite.id()
                    + " is set as a page");
            return CSLLabel.PAGE;
        }
    }
}
