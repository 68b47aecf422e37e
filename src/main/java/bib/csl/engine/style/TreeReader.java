package bib.csl.engine.style;

import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads compiled styles and locales, as [TreeWriter] wrote them at build time.
public final class TreeReader {
    private TreeReader() {}

    /// @param source the XML it was compiled from, for messages
    public static StyleTree style(Source source, byte[] bytes) {
        NodeCursor at = Tables.open(bytes);
        Map<String, String> options = at.map();
        Area citation = area(at);
        Optional<Area> bibliography = at.flag() ? Optional.of(area(at)) : Optional.empty();
        Map<String, LocalePart> locales = new HashMap<>();
        for (int left = at.number(); left > 0; left--) {
            locales.put(at.word(), locale(at));
        }
        StyleTree.Uses uses = new StyleTree.Uses(at.flag(), at.flag(), at.flag(), at.flag());
        List<Diagnostic> warnings = new ArrayList<>();
        for (int left = at.number(); left > 0; left--) {
            int place = at.number();
            warnings.add(Diagnostic.warning(new Span(source, place, place), at.word(), at.word()));
        }
        return new StyleTree(source.name(), options, citation, bibliography, locales, uses, warnings);
    }

    public static LocalePart locale(byte[] bytes) {
        return locale(Tables.open(bytes));
    }

    private static Area area(NodeCursor at) {
        Map<String, String> options = at.map();
        Look look = at.look();
        String delimiter = at.word();
        List<Node> children = at.nodes();
        List<SortKey> keys = new ArrayList<>();
        for (int left = at.number(); left > 0; left--) {
            keys.add(key(at));
        }
        return new Area(options, look, delimiter, children, List.copyOf(keys), at.options());
    }

    private static SortKey key(NodeCursor at) {
        String variable = at.word();
        return new SortKey(
                variable,
                at.flag() ? Optional.of(at.macro()) : Optional.empty(),
                at.flag(),
                at.number() - 1,
                at.number() - 1,
                at.flag() ? Optional.of(at.word()) : Optional.empty());
    }

    private static LocalePart locale(NodeCursor at) {
        boolean ordinals = at.flag();
        Map<String, String> options = at.map();
        Map<String, DateFormat> dates = new HashMap<>();
        for (int left = at.number(); left > 0; left--) {
            String form = at.word();
            String delimiter = at.word();
            Look look = at.look();
            dates.put(form, new DateFormat(at.dateParts(), delimiter, look));
        }
        int places = at.pass();
        int count = (at.at() - places) / Integer.BYTES;
        return new LocalePart(new PackedTerms(at.bytes(), places, count, at.pass()), ordinals, dates, options);
    }
}
