package bib.csl.engine;

import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Punctuation;
import java.util.List;

/// Renders cites to see which of them look the same.
final class Comparison {
    private final Context context;

    /// A cite as others are compared with it.
    ///
    /// @param used  the settings that were used
    /// @param most  how many names each list has
    /// @param conditions how many `disambiguate` conditions were tested
    /// @param names  [NameRegister#changes] when it was rendered
    record Looks(String text, Settings used, List<Integer> most, int conditions, String authors, int names) {}

    static final Looks NOT_SEEN = new Looks("", Settings.NONE, List.of(), 0, "", -1);

    Comparison(Context context) {
        this.context = context;
    }

    /// As the cite looks with no settings; rendered again only where names met since count.
    Looks usual(Entry entry) {
        if (entry.looks.names() != context.names.changes(entry)) {
            entry.looks = of(entry, Settings.NONE);
        }
        return entry.looks;
    }

    Looks of(Entry entry, Settings request) {
        int known = context.names.changes(entry);
        Rendering rendering = new Rendering(
                context, Rendering.Purpose.COMPARISON, entry, CiteInfo.COMPARED, request, new ClusterState());
        rendering.render(rendering.area.children());
        rendering.current.purge();
        Punctuation.settle(rendering.current, context.punctuationInQuote);
        String text = Flattening.plain(rendering.current, context.quotes);
        NamesRenderer names = rendering.names;
        entry.rest();
        return new Looks(text, names.used, names.most, rendering.conditionsSeen, names.first, known);
    }
}
