package bib.csl.engine;

import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Punctuation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Renders cites to see which of them look the same.
final class Comparison {
    private final Context context;
    /// Of thousands of cites there are a few shapes.
    private final Map<Shape, Shape> shapes = new HashMap<>();

    /// A cite as others are compared with it.
    ///
    /// @param names [NameRegister#changes] when it was rendered
    record Looks(String text, Shape shape, int names) {}

    /// What a cite is made of.
    ///
    /// @param used  the settings that were used
    /// @param most  how many names each list has
    /// @param conditions how many `disambiguate` conditions were tested
    record Shape(Settings used, List<Integer> most, int conditions) {
        /// Written out: what a record has by itself would be linked anew at every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shape that
                    && conditions == that.conditions
                    && most.equals(that.most)
                    && used.equals(that.used);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * used.hashCode() + most.hashCode()) + conditions;
        }
    }

    static final Looks NOT_SEEN = new Looks("", new Shape(Settings.NONE, List.of(), 0), -1);

    Comparison(Context context) {
        this.context = context;
    }

    /// As the cite looks with no settings; rendered again only where names met since count.
    Looks usual(Cited entry) {
        if (entry.looks.names() != context.names.changes(entry)) {
            entry.looks = of(entry, Settings.NONE);
        }
        return entry.looks;
    }

    Looks of(Cited entry, Settings request) {
        int known = context.names.changes(entry);
        Rendering rendering = rendered(entry, request);
        rendering.current.purge();
        Punctuation.settle(rendering.current, context.punctuationInQuote);
        String text = Flattening.plain(rendering.current, context.quotes);
        NamesRenderer names = rendering.names;
        Shape shape = new Shape(names.used, List.copyOf(names.most), rendering.conditionsSeen);
        return new Looks(text, shapes.computeIfAbsent(shape, same -> same), known);
    }

    /// The first names of a cite, as they are shown; empty where it has none.
    String authors(Cited entry, Settings request) {
        return rendered(entry, request).names.authors();
    }

    private Rendering rendered(Cited entry, Settings request) {
        Rendering rendering = new Rendering(
                context, Rendering.Purpose.COMPARISON, entry, CiteInfo.COMPARED, request, new ClusterState());
        rendering.render(rendering.area.children());
        entry.rest();
        return rendering;
    }
}
