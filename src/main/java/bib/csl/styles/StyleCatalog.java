package bib.csl.styles;

import bib.csl.Style;
import bib.csl.pack.Compiled;
import bib.csl.pack.CslPack;
import bib.csl.pack.CslPack.Place;
import bib.source.Resource;
import bib.source.Source;
import bib.source.Suggestions;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The bundled styles: one line of text each, made at build time ([StyleCatalogBuilder]), sorted by name. A lookup is a
/// binary search in the bytes, so that nothing is parsed that is not asked for.
public final class StyleCatalog {
    static final String RESOURCE = "styles.tsv";

    private static final int MOST = 3;

    private final byte[] rows;

    StyleCatalog(byte[] rows) {
        this.rows = rows;
    }

    /// The catalogue that belongs to this build.
    public static StyleCatalog load() {
        return new StyleCatalog(Resource.bytes(StyleCatalog.class, RESOURCE));
    }

    /// The style of exactly that name.
    public Optional<StyleInfo> find(String name) {
        return lineOf(name).map(StyleCatalog::row);
    }

    private Optional<String> lineOf(String name) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int order = compare(key, start);
            if (order == 0) {
                return Optional.of(line(start));
            }
            if (order < 0) {
                high = start;
            } else {
                low = lineEnd(start) + 1;
            }
        }
        return Optional.empty();
    }

    /// All names, sorted.
    public List<String> names() {
        return lines().stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /// All styles, sorted by name.
    public List<StyleInfo> all() {
        return lines().stream().map(StyleCatalog::row).toList();
    }

    /// The styles whose name or title holds every one of the words, without regard to case and accents: those with the
    /// words at the start of their name first, independent ones before dependent ones.
    public List<StyleInfo> search(List<String> words) {
        List<String> folded = words.stream().map(StyleCatalog::fold).toList();
        String start = String.join("-", folded);
        Comparator<StyleInfo> order = Comparator.comparing(
                        (StyleInfo style) -> !style.name().equals(start))
                .thenComparing(style -> !style.name().startsWith(start))
                .thenComparing(StyleInfo::isDependent)
                .thenComparing(StyleInfo::name);
        return lines().stream()
                .filter(line -> matches(line, folded))
                .map(StyleCatalog::row)
                .sorted(order)
                .toList();
    }

    /// Several words are looked for in names and titles, one word among the names spelt nearly so.
    ///
    /// @param more names beside those of the catalogue
    List<String> close(String name, List<String> more) {
        List<String> words = List.of(name.split("[\\s-]+"));
        List<String> found = words.size() > 1 ? found(words) : List.of();
        if (!found.isEmpty()) {
            return found;
        }
        List<String> all = new ArrayList<>(more);
        all.addAll(names());
        List<String> close = Suggestions.closest(name, all);
        return close.isEmpty() && !name.isEmpty() ? found(words) : close;
    }

    private List<String> found(List<String> words) {
        return search(words).stream().limit(MOST).map(StyleInfo::name).toList();
    }

    private static boolean matches(String line, List<String> words) {
        String text = fold(line.substring(0, line.indexOf('\t')) + ' ' + line.substring(line.lastIndexOf('\t') + 1));
        return words.stream().allMatch(text::contains);
    }

    private static String fold(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        String plain =
                ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        new String(rows, StandardCharsets.UTF_8).lines().forEach(lines::add);
        return lines;
    }

    /// A style as the processor takes it.
    ///
    /// @param style of this catalogue
    /// @param id    what to call it
    Style style(StyleInfo style, String id) {
        String name = style.isDependent() ? style.parent() : style.name();
        String[] cells = cells(lineOf(name).orElseThrow(() -> new IllegalStateException(name)));
        StyleInfo independent = row(cells);
        Source source = new Source(name + ".csl", () -> CslPack.text(Place.of(cells[5], cells[6])));
        return new Style(
                style.name(),
                id,
                style.title(),
                source,
                style.defaultLocale().or(independent::defaultLocale),
                style.hasBibliography(),
                Optional.of(new Compiled(Place.of(cells[7], cells[8]))));
    }

    /// @param places where the XML stands, and its compiled form; nothing where the style is a dependent one
    static String line(StyleInfo style, List<Place> places) {
        return String.join(
                "\t",
                style.name(),
                style.parent(),
                style.defaultLocale().orElse(""),
                style.hasBibliography() ? "b" : "",
                style.citationFormat(),
                places.isEmpty()
                        ? "\t\t\t"
                        : places.get(0).cells() + "\t" + places.get(1).cells(),
                style.title());
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }

    private static StyleInfo row(String line) {
        return row(cells(line));
    }

    private static StyleInfo row(String[] cells) {
        Optional<String> locale = cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]);
        return new StyleInfo(cells[0], cells[9], cells[1], locale, !cells[3].isEmpty(), cells[4]);
    }

    private String line(int start) {
        return new String(rows, start, lineEnd(start) - start, StandardCharsets.UTF_8);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && rows[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < rows.length && rows[end] != '\n') {
            end++;
        }
        return end;
    }

    /// The order of a key and the name of the line at `start`, byte by byte.
    private int compare(byte[] key, int start) {
        int i = 0;
        while (i < key.length && rows[start + i] != '\t') {
            int order = Byte.compareUnsigned(key[i], rows[start + i]);
            if (order != 0) {
                return order;
            }
            i++;
        }
        boolean nameEnds = rows[start + i] == '\t';
        return nameEnds ? (i == key.length ? 0 : 1) : -1;
    }
}
