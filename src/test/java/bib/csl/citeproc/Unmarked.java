package bib.csl.citeproc;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Style;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What citeproc-java's own front door makes of items, in the order given: text without any marks.
final class Unmarked {
    private static final Pattern VARIABLES = Pattern.compile("variable=\"[^\"]*\"");

    private static final Pattern TWICE = Pattern.compile("(<name-part name=\"given\"/>)\\s*\\1");

    private Unmarked() {}

    /// All entries, an empty one where the style prints nothing, then all citations.
    static List<String> render(Style style, CslLocale locale, List<Item> items, List<Citation> citations) {
        ItemAdapter adapter = new ItemAdapter(new ArrayList<>());
        CSLItemData[] data = items.stream().map(adapter::plain).toArray(CSLItemData[]::new);
        CSL csl = csl(style, locale, data);
        csl.setConvertLinks(true);
        csl.setOutputFormat(new PlainFormat());
        String[] ids = items.stream().map(Item::id).toArray(String[]::new);
        csl.registerCitationItems(ids, true);
        List<String> all = new ArrayList<>();
        if (style.hasBibliography()) {
            for (String id : ids) {
                String[] entries =
                        csl.makeBibliography(item -> item.getId().equals(id)).getEntries();
                String entry = entries.length == 0 ? "" : entries[0].substring(0, entries[0].length() - 1);
                all.add(entry.isBlank() ? "" : entry);
            }
        }
        for (Citation citation : citations) {
            all.add(csl.makeCitation(cluster(citation)).getLast().getText());
        }
        return all;
    }

    /// The style is amended as the processor amends it, by other means.
    private static CSL csl(Style style, CslLocale locale, CSLItemData[] data) {
        String xml = VARIABLES
                .matcher(TWICE.matcher(style.source().text()).replaceAll("$1"))
                .replaceAll(variable -> variable.group().replace("event-title", "event"));
        try {
            return new CSL(new ListItemDataProvider(data), lang -> locale(lang, locale), null, xml, locale.lang());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String locale(String lang, CslLocale locale) {
        return lang.equals(locale.lang()) ? locale.xml() : null;
    }

    private static CSLCitation cluster(Citation citation) {
        return new CSLCitation(citation.items().stream().map(Unmarked::cite).toArray(CSLCitationItem[]::new));
    }

    private static CSLCitationItem cite(CitationItem cite) {
        CSLCitationItemBuilder builder = new CSLCitationItemBuilder(cite.id());
        if (!cite.prefix().isEmpty()) {
            builder.prefix(cite.prefix());
        }
        if (!cite.suffix().isEmpty()) {
            builder.suffix(cite.suffix());
        }
        if (!cite.locator().isEmpty()) {
            builder.locator(cite.locator()).label(CSLLabel.fromString(cite.label()));
        }
        return builder.build();
    }

    private static final class PlainFormat extends TextFormat {
        @Override
        protected @Nullable String openDisplayGroup(DisplayGroupToken.Type type) {
            return null;
        }
    }
}
