package bib.csl.engine;

import bib.csl.CitationItem.Show;
import bib.csl.engine.item.DateValue;
import bib.csl.engine.item.DateValue.Point;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.TextCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders `date` (CSL 1.0.2, "Date").
final class DateRenderer {
    private final Rendering to;
    private final Context context;
    private final LocalizedDates formats;
    private final DatePartText texts;
    private boolean ranges;

    DateRenderer(Rendering to) {
        this.to = to;
        this.context = to.context;
        this.formats = new LocalizedDates(context.terms);
        this.texts = new DatePartText(context.terms);
    }

    void render(Node.Date node) {
        boolean free = to.claim(node.variable());
        DateValue date = to.entry.date(node.variable());
        List<Node.DatePart> parts = formats.parts(node);
        if (!free || !hasOutput(date, parts)) {
            to.flags.variableAttempt = true;
            return;
        }
        to.succeeded();
        if (to.isKey()) {
            key(date, parts);
            return;
        }
        if (to.isComparison() && node.variable().equals("accessed")) {
            return;
        }
        boolean leftOut = to.cite.show() == Show.ONLY_AUTHOR && to.renderedSomething;
        if (!leftOut || to.isComparison()) {
            print(node, date, parts);
        }
        to.renderedSomething = true;
    }

    private void print(Node.Date node, DateValue date, List<Node.DatePart> parts) {
        Look look = formats.look(node);
        Piece before = to.open(look);
        Piece whole = to.current;
        whole.delimiter = formats.delimiter(node);
        if (date.literal().isEmpty() || !date.start().isNone()) {
            ranges = date.isRange();
            if (ranges) {
                range(date, parts, look);
            } else {
                for (Node.DatePart part : parts) {
                    add(part(part, date.start(), part.look(), look), part);
                }
            }
        } else {
            literal(date.literal(), parts, look);
        }
        to.close(look, before);
        to.termPredecessor = true;
    }

    private static boolean hasOutput(DateValue date, List<Node.DatePart> parts) {
        if (!date.literal().isEmpty()) {
            return true;
        }
        for (Node.DatePart part : parts) {
            if (date.start().part(part.name()) != 0) {
                return true;
            }
        }
        return false;
    }

    private void literal(String text, List<Node.DatePart> parts, Look look) {
        for (Node.DatePart part : parts) {
            if (part.name().equals("year")) {
                Piece piece = to.leaves.of(text, withCase(part.look(), look), to.stripPeriods > 0);
                to.current.add(withSuffix(piece, part));
                return;
            }
        }
    }

    private void add(Optional<Piece> piece, Node.DatePart part) {
        piece.ifPresent(shown -> to.current.add(withSuffix(shown, part)));
    }

    /// The piece of a year, with the letter that tells it from others of that year.
    private Piece withSuffix(Piece year, Node.DatePart part) {
        int suffix = to.entry.settings.yearSuffix();
        boolean wanted = part.name().equals("year")
                && suffix >= 0
                && !to.yearSuffixDone
                && !to.isComparison()
                && !context.style.uses().yearSuffixVariable();
        if (!wanted) {
            return year;
        }
        to.yearSuffixDone = true;
        Piece letter = Piece.counter(Piece.Counter.YEAR_SUFFIX, suffix, Ordinals.letters(suffix));
        letter.decor = part.look().decor();
        Piece whole = Piece.group();
        whole.affixes(year.prefix, year.suffix);
        year.affixes("", "");
        return whole.add(year).add(letter);
    }

    private Optional<Piece> part(Node.DatePart part, Point point, Look look, Look date) {
        boolean year = part.name().equals("year");
        if (year && isKnown(point) && !ranges) {
            return Optional.of(Piece.of(""));
        }
        String text = texts.of(part.name(), part.form(), point);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean strip = part.look().stripPeriods() && !year;
        String shown = strip ? text.replace(".", "") : text;
        Piece piece = to.leaves.of(shown, withCase(look, date), to.stripPeriods > 0);
        return Optional.of(piece);
    }

    /// Whether the cite before in the cluster has said this year.
    private boolean isKnown(Point point) {
        boolean asks = to.area.option("collapse").startsWith("year-suffix");
        if (to.purpose != Rendering.Purpose.CITE || !asks || !context.addYearSuffix) {
            return false;
        }
        ClusterState cluster = to.cluster;
        cluster.years.add(point.year());
        int index = cluster.years.size() - 1;
        boolean same = index < cluster.lastYears.size() && cluster.lastYears.get(index) == point.year();
        boolean known = same && cluster.haveCollapsed;
        cluster.yearSuffixAlone |= known;
        return known;
    }

    private static Look withCase(Look look, Look date) {
        return look.textCase() != TextCase.NONE || date.textCase() == TextCase.NONE
                ? look
                : new Look(
                        look.prefix(),
                        look.suffix(),
                        look.decor(),
                        look.stripPeriods(),
                        date.textCase(),
                        look.display());
    }

    private void range(DateValue date, List<Node.DatePart> parts, Look look) {
        List<Node.DatePart> shown = new ArrayList<>(parts);
        shown.removeIf(part -> date.start().part(part.name()) == 0 && date.end().part(part.name()) == 0);
        String largest = largestDifference(date, shown);
        if (largest.isEmpty()) {
            for (Node.DatePart part : shown) {
                add(part(part, date.start(), part.look(), look), part);
            }
            return;
        }
        int first = -1;
        int last = -1;
        String delimiter = "";
        for (int i = 0; i < shown.size(); i++) {
            Node.DatePart part = shown.get(i);
            if (rank(part.name()) <= rank(largest)) {
                first = first < 0 ? i : first;
                last = i;
            }
            if (part.name().equals(largest)) {
                delimiter = part.rangeDelimiter();
            }
        }
        if (delimiter.isEmpty()) {
            delimiter = context.terms.termOr("year-range-delimiter", "\u2013");
        }
        for (int i = 0; i < first; i++) {
            add(part(shown.get(i), date.start(), shown.get(i).look(), look), shown.get(i));
        }
        sides(date, shown.subList(first, last + 1), delimiter, look);
        for (int i = last + 1; i < shown.size(); i++) {
            add(part(shown.get(i), date.start(), shown.get(i).look(), look), shown.get(i));
        }
    }

    private void sides(DateValue date, List<Node.DatePart> parts, String delimiter, Look look) {
        Piece both = Piece.group();
        Piece from = Piece.group();
        from.delimiter = to.current.delimiter;
        Piece until = Piece.group();
        until.delimiter = to.current.delimiter;
        List<Node.DatePart> left = new ArrayList<>(parts);
        left.removeIf(part -> date.start().part(part.name()) == 0);
        List<Node.DatePart> right = new ArrayList<>(parts);
        right.removeIf(part -> date.end().part(part.name()) == 0);
        for (int i = 0; i < left.size(); i++) {
            Node.DatePart part = left.get(i);
            Look own =
                    i == left.size() - 1 ? part.look().withAffixes(part.look().prefix(), "") : part.look();
            part(part, date.start(), own, look).ifPresent(from::add);
        }
        both.add(from).add(Piece.of(delimiter)).add(until);
        for (int i = 0; i < right.size(); i++) {
            Node.DatePart part = right.get(i);
            Look own = i == 0 ? part.look().withAffixes("", part.look().suffix()) : part.look();
            part(part, date.end(), own, look).ifPresent(piece -> until.add(withSuffix(piece, part)));
        }
        to.current.add(both);
    }

    private static int rank(String part) {
        return switch (part) {
            case "year" -> 3;
            case "month" -> 2;
            default -> 1;
        };
    }

    private static String largestDifference(DateValue date, List<Node.DatePart> parts) {
        String largest = "";
        for (Node.DatePart part : parts) {
            boolean differs = date.start().part(part.name()) != date.end().part(part.name());
            if (differs && (largest.isEmpty() || rank(part.name()) > rank(largest))) {
                largest = part.name();
            }
        }
        return largest;
    }

    private void key(DateValue date, List<Node.DatePart> parts) {
        StringBuilder out = new StringBuilder();
        SortKeys.appendDate(out, date, parts);
        if (!out.isEmpty()) {
            to.current.add(Piece.of(out.toString()));
            to.termPredecessor = true;
        }
    }
}
