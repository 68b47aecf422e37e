package bib.csl.engine;

import bib.csl.InlineTags;
import bib.csl.Variables;
import bib.csl.engine.item.DateValue;
import bib.csl.engine.item.NumberText;
import bib.csl.engine.item.VariableKinds;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.style.SortKey;
import bib.csl.engine.text.Flattening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the keys that entries and cites are sorted by (CSL 1.0.2, "Sorting").
final class SortKeys {
    private static final int WIDTH = 20;
    private static final List<Node.DatePart> WHOLE_DATE = List.of(
            new Node.DatePart("year", "", "", Look.PLAIN),
            new Node.DatePart("month", "", "", Look.PLAIN),
            new Node.DatePart("day", "", "", Look.PLAIN));

    private final Context context;
    private final Collation collation;
    private final boolean bibliography;
    private final Area area;

    SortKeys(Context context, Collation collation, boolean bibliography) {
        this.context = context;
        this.collation = collation;
        this.bibliography = bibliography;
        this.area = context.area(bibliography);
    }

    /// How many keys the style has.
    int count() {
        return area.keys().size();
    }

    boolean isEmpty() {
        return area.keys().isEmpty();
    }

    /// Whether the first key sorts downwards.
    boolean isDescending() {
        return !isEmpty() && area.keys().getFirst().descending();
    }

    /// One for each key of the style; empty where the entry has none.
    List<String> of(Cited entry, CiteInfo cite) {
        List<String> keys = new ArrayList<>(count());
        for (int key = 0; key < count(); key++) {
            keys.add(of(key, entry, cite));
        }
        return keys;
    }

    /// @param key which of the style's keys, from 0
    String of(int key, Cited entry, CiteInfo cite) {
        return collation.key(text(area.keys().get(key), entry, cite));
    }

    /// Compares keys; where they are equal the entries' places decide elsewhere.
    int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = compare(i, a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// Compares by the first key alone.
    int compareFirst(List<String> a, List<String> b) {
        return a.isEmpty() ? 0 : compare(0, a.getFirst(), b.getFirst());
    }

    /// @param key which of the style's keys the two are, from 0
    int compare(int key, String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return Boolean.compare(one.isEmpty(), two.isEmpty());
        }
        int order = one.compareTo(two);
        return area.keys().get(key).descending() ? -order : order;
    }

    private String text(SortKey key, Cited entry, CiteInfo cite) {
        if (key.macro().isPresent()) {
            Node.Call call = new Node.Call(key.macro().get(), Look.PLAIN);
            return rendered(call, key, entry, cite);
        }
        String variable = key.variable();
        if (Variables.isName(variable)) {
            return rendered(names(variable), key, entry, cite);
        }
        if (Variables.isDate(variable)) {
            StringBuilder out = new StringBuilder();
            appendDate(out, entry.date(variable), WHOLE_DATE);
            return out.toString();
        }
        if (variable.equals("citation-number")) {
            return padded(String.valueOf(entry.number > 0 ? entry.number : entry.order + 1));
        }
        if (variable.equals("citation-label")) {
            String own = entry.text("citation-label");
            return own.isEmpty() ? CitationLabel.of(entry) : own;
        }
        String value = entry.text(variable);
        return VariableKinds.isNumber(variable) ? padded(value) : InlineTags.without(value);
    }

    private Node names(String variable) {
        NameOptions options = sorting(area.names());
        return new Node.Names(
                List.of(variable),
                options,
                options,
                new Node.NameLook(Look.PLAIN, Look.PLAIN, Look.PLAIN),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Look.PLAIN);
    }

    private static NameOptions sorting(NameOptions options) {
        return options.withForm("long");
    }

    private String rendered(Node node, SortKey key, Cited entry, CiteInfo cite) {
        Rendering.Purpose purpose = bibliography ? Rendering.Purpose.BIBLIOGRAPHY_KEY : Rendering.Purpose.CITATION_KEY;
        Rendering rendering = new Rendering(context, purpose, entry, cite, Settings.NONE, new ClusterState());
        rendering.names.key = Optional.of(key);
        rendering.render(node);
        rendering.current.purge();
        return Flattening.plain(rendering.current, context.quotes);
    }

    /// Digits so that they sort by their value; other text as it is.
    static String padded(String number) {
        String digits = number.strip();
        if (digits.isEmpty() || !NumberText.isDigit(digits.charAt(0))) {
            return digits;
        }
        int end = 0;
        while (end < digits.length() && NumberText.isDigit(digits.charAt(end))) {
            end++;
        }
        return "0".repeat(Math.max(0, WIDTH - end)) + digits.substring(0, end);
    }

    /// A date as YYYYMMDD, its end after it.
    static void appendDate(StringBuilder out, DateValue date, List<Node.DatePart> parts) {
        if (date.start().isNone()) {
            return;
        }
        List<String> shown = new ArrayList<>(3);
        parts.forEach(part -> shown.add(part.name()));
        for (DateValue.Point point : List.of(date.start(), date.end())) {
            int year = shown.contains("year") ? point.year() : 0;
            out.append(year < 0 ? '0' : '1');
            String digits = String.valueOf(year < 0 ? 99_999 + Math.max(year, -99_999) : Math.min(year, 99_999));
            out.append("0".repeat(5 - digits.length())).append(digits);
            out.append(DatePartText.two(shown.contains("month") ? point.month() : 0));
            out.append(DatePartText.two(shown.contains("day") ? point.day() : 0));
        }
    }
}
