package bib.csl.engine;

import bib.csl.CitationItem.Show;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.Look;
import bib.csl.engine.text.Formats;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Punctuation;
import bib.csl.engine.text.Run;
import bib.csl.engine.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/// Renders clusters: one cite after the other, what they share said once, numbers in ranges.
final class ClusterRenderer {
    private final Context context;
    private final Area area;

    ClusterRenderer(Context context) {
        this.context = context;
        this.area = context.style.citation();
    }

    /// A cite rendered, with what goes before it where it isn't the first.
    record Rendered(Piece piece, String delimiter) {}

    /// Empty where no cite prints anything.
    List<Run> render(Cluster cluster) {
        ClusterState state = new ClusterState();
        List<Rendered> cites = new ArrayList<>(cluster.cites().size());
        CiteInfo before = CiteInfo.NONE;
        for (Cluster.Cite cite : cluster.cites()) {
            boolean collapsedBefore = state.haveCollapsed;
            Piece piece = cite(cite, state);
            String delimiter = delimiter(state, collapsedBefore, before.hasLocator());
            delimiter = fitted(delimiter, before.suffix(), cite.info().prefix());
            if (!piece.isEmpty()) {
                cites.add(new Rendered(piece, cites.isEmpty() ? "" : delimiter));
            }
            before = cite.info();
            if (cite.info().show() == Show.ONLY_AUTHOR) {
                break;
            }
        }
        return cites.isEmpty() ? List.of() : joined(cites, before.show() == Show.ONLY_AUTHOR);
    }

    private Piece cite(Cluster.Cite cite, ClusterState state) {
        state.next(!area.option("collapse").isEmpty());
        Rendering rendering =
                new Rendering(context, Rendering.Purpose.CITE, cite.entry(), cite.info(), cite.entry().settings, state);
        String prefix = prefix(cite.info().prefix());
        if (!prefix.isEmpty()) {
            Piece piece = rendering.leaves.of(prefix, Look.PLAIN, false);
            rendering.current.add(piece);
            rendering.termPredecessor = !endsSentence(prefix);
        }
        if (prefix.isEmpty()) {
            rendering.termPredecessor = state.termPredecessor;
        }
        int own = rendering.current.children.size();
        rendering.render(area.children());
        boolean printed = hasContent(rendering.current, own);
        String suffix = suffix(cite.info().suffix());
        if (!suffix.isEmpty()) {
            rendering.current.add(rendering.leaves.of(suffix, Look.PLAIN, false));
        }
        state.end();
        state.termPredecessor = rendering.termPredecessor;
        rendering.current.purge();
        return printed || !cite.info().prefix().isEmpty() || !suffix.isEmpty() ? rendering.current : Piece.group();
    }

    private static boolean hasContent(Piece root, int from) {
        root.purge();
        return root.children.size() > Math.min(from, root.children.size() == 0 ? 0 : from);
    }

    private static String prefix(String prefix) {
        if (prefix.isEmpty()) {
            return "";
        }
        String bare = prefix.replaceAll("<[^>]{1,60}>", "").replaceAll("[\"'\u201d\u2019\u00bb\u202f\u00a0 ]+$", "");
        char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
        boolean spaced = Scripts.isRomanesqueLetter(last) || ".;:!?&)],".indexOf(last) >= 0 || Character.isDigit(last);
        return (spaced ? prefix + " " : prefix).replaceAll("\\s+", " ");
    }

    private static boolean endsSentence(String prefix) {
        String bare = prefix.replaceAll("[\"'\u201d\u2019\u00bb\u202f\u00a0 ]+$", "");
        return !bare.isEmpty() && ".:;!?".indexOf(bare.charAt(bare.length() - 1)) >= 0 && bare.indexOf(' ') > 0;
    }

    private static String suffix(String suffix) {
        boolean spaced = Scripts.startsRomanesque(suffix) || suffix.startsWith("[") || suffix.startsWith("(");
        return spaced ? " " + suffix : suffix;
    }

    private String delimiter(ClusterState state, boolean collapsedBefore, boolean locatorBefore) {
        String usual = area.delimiter();
        if (area.has("after-collapse-delimiter")) {
            boolean ends = locatorBefore
                    || (collapsedBefore && !state.haveCollapsed)
                    || (!collapsedBefore
                            && !state.haveCollapsed
                            && !area.option("collapse").equals("year-suffix"));
            return ends ? area.option("after-collapse-delimiter") : usual;
        }
        if (state.useGroupDelimiter) {
            return area.option("cite-group-delimiter");
        }
        boolean joins = state.haveCollapsed
                && !context.style.isNote()
                && !context.style.uses().citationNumber();
        return joins ? ", " : usual;
    }

    /// Leaves out of a delimiter what the affixes beside it bring.
    private static String fitted(String delimiter, String suffixBefore, String prefix) {
        boolean ends = !suffixBefore.isEmpty() && ";.,".indexOf(suffixBefore.charAt(suffixBefore.length() - 1)) >= 0;
        boolean starts = suffixBefore.isEmpty() && !prefix.isEmpty() && ";.,".indexOf(prefix.charAt(0)) >= 0;
        if (!ends && !starts) {
            return delimiter;
        }
        int space = delimiter.indexOf(' ');
        return space >= 0 && !starts ? delimiter.substring(space) : "";
    }

    private List<Run> joined(List<Rendered> cites, boolean bare) {
        int formats =
                bare ? Formats.NONE : Formats.with(Formats.NONE, area.look().decor());
        if (!bare) {
            cites.getFirst().piece().prefix = area.look().prefix();
            cites.getLast().piece().suffix = layoutSuffix();
        }
        ClusterJoin join = new ClusterJoin(context, formats);
        if (context.style.isNote()) {
            new Brackets().nest(cites);
        }
        for (Rendered cite : cites) {
            if (bare) {
                undecorate(cite.piece());
            }
            Punctuation.settle(cite.piece(), context.punctuationInQuote);
            join.add(CiteParts.of(cite.piece(), context.quotes, formats), cite.delimiter());
        }
        return join.runs();
    }

    /// An author named in running text is plain there.
    private static void undecorate(Piece piece) {
        piece.decor = List.of();
        piece.children.forEach(ClusterRenderer::undecorate);
    }

    private String layoutSuffix() {
        String suffix = area.look().suffix();
        boolean mark = !suffix.isEmpty() && ":.;!?".indexOf(suffix.charAt(0)) >= 0;
        return mark ? suffix.substring(0, 1) : suffix;
    }
}
