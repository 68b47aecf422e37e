package bib.cli;

import bib.entry.Entry;
import bib.entry.Name;
import bib.search.Highlighter;
import bib.search.Query;
import bib.search.SearchField;
import bib.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Entries for a person: number, key, venue and year; title; authors.
final class ResultText {
    private static final String ON = "\u001b[1;33m";
    private static final String OFF = "\u001b[0m";
    private static final int NARROWEST = 40;

    /// Where there is no terminal, lines may be long: no real title or key is longer, and no damaged one floods a pipe.
    private static final int WIDEST = 2000;

    /// How it looks.
    ///
    /// @param query   what matched, to highlight it
    /// @param columns the width of the terminal; empty where there is none and lines may be longer
    record Look(Query query, OptionalInt columns, boolean colored) {}

    private final Look look;
    private final int indent;
    private final int width;
    private final Highlighter highlighter;
    private final StringBuilder out = new StringBuilder();

    private ResultText(Look look, int count) {
        this.look = look;
        this.highlighter = new Highlighter(look.query());
        this.indent = String.valueOf(count).length() + 2;
        this.width = Math.clamp(look.columns().orElse(WIDEST), NARROWEST, WIDEST) - indent;
    }

    static String write(List<Integer> ordinals, LoadedLibrary library, Look look) {
        ResultText text = new ResultText(look, ordinals.size());
        int number = 0;
        for (int ordinal : ordinals) {
            text.append(++number, library.entry(ordinal));
        }
        return text.out.toString();
    }

    private void append(int number, Entry entry) {
        String label = number + ".";
        out.append(label).append(" ".repeat(indent - label.length()));
        out.append(lit(cut(entry.key(), WIDEST), SearchField.KEY));
        String place = place(entry);
        if (!place.isEmpty()) {
            out.append("  ").append(lit(cut(place, width - entry.key().length() - 2), SearchField.VENUE));
        }
        out.append('\n');
        line(lit(cut(entry.title(), width), SearchField.TITLE));
        line(names(entry));
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            out.append(" ".repeat(indent)).append(text).append('\n');
        }
    }

    /// Venue, short where there is a short name and no room to waste, and year.
    private static String place(Entry entry) {
        String venue = entry.shortVenue().isEmpty() ? entry.venue() : entry.shortVenue();
        if (venue.isEmpty()) {
            venue = entry.text("eprint")
                    .map(id -> entry.text("archiveprefix")
                                    .or(() -> entry.text("eprinttype"))
                                    .orElse("eprint") + ":" + id)
                    .or(() -> entry.text("pubstate"))
                    .orElse("");
        }
        List<Integer> years = entry.date().years();
        String year = years.isEmpty() ? entry.date().literal() : join(years);
        return (venue + " " + year).strip();
    }

    private static String join(List<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }

    /// The names that fit: whole names from the front, then those that matched, then how many are left out.
    private String names(Entry entry) {
        List<String> names = new ArrayList<>();
        for (Name name : entry.creators().list()) {
            names.add(name.display());
        }
        String others = entry.creators().others() ? ", et al." : "";
        String whole = String.join(", ", names) + others;
        if (whole.codePointCount(0, whole.length()) <= width) {
            return lit(whole, SearchField.AUTHOR);
        }
        return lit(shortened(names), SearchField.AUTHOR);
    }

    private String shortened(List<String> names) {
        String tail = " (" + names.size() + " authors)";
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!highlighter.ranges(SearchField.AUTHOR, names.get(i)).isEmpty()) {
                kept.add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            List<Integer> more = new ArrayList<>(kept);
            if (!more.contains(i)) {
                more.add(i);
                more.sort(null);
            }
            if (joined(names, more).length() + tail.length() > width) {
                break;
            }
            kept = more;
        }
        return cut(joined(names, kept), Math.max(1, width - tail.length())) + tail;
    }

    private static String joined(List<String> names, List<Integer> kept) {
        StringBuilder joined = new StringBuilder();
        int next = 0;
        for (int i : kept) {
            joined.append(joined.isEmpty() ? "" : ", ")
                    .append(i > next ? "…, " : "")
                    .append(names.get(i));
            next = i + 1;
        }
        return next < names.size() ? joined.append(", …").toString() : joined.toString();
    }

    private static String cut(String text, int width) {
        int length = text.codePointCount(0, text.length());
        if (length <= width) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.max(1, width - 1));
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + "…";
    }

    private String lit(String text, SearchField field) {
        String safe = Printable.line(text);
        if (!look.colored()) {
            return safe;
        }
        StringBuilder lit = new StringBuilder();
        int done = 0;
        for (Highlighter.Range range : highlighter.ranges(field, safe)) {
            lit.append(safe, done, range.start())
                    .append(ON)
                    .append(safe, range.start(), range.end())
                    .append(OFF);
            done = range.end();
        }
        return lit.append(safe.substring(done)).toString();
    }
}
