package bib.cli;

import bib.csl.CslLocale;
import bib.csl.Style;
import bib.csl.styles.Locales;
import bib.csl.styles.StyleInfo;
import bib.csl.styles.Styles;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which styles and locales a run uses.
///
/// A style is looked for as a path, in `styles/` here, in the user's own `styles` folder, and among the bundled ones.
final class StyleFinder {
    private static final String DEFAULT = "apa";
    private final Session session;
    private final Styles styles;

    StyleFinder(Session session) {
        this.session = session;
        Environment environment = session.environment;
        styles = new Styles(List.of(
                environment.resolve("styles"), environment.configDirectory().resolve("styles")));
    }

    /// The styles that have all the words in their name or title: first those of the folders, then the bundled ones.
    List<StyleInfo> search(List<String> words) {
        List<StyleInfo> found = new ArrayList<>();
        for (String name : styles.local()) {
            Style style = styles.find(name);
            String text = (name + " " + style.title()).toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)))) {
                found.add(new StyleInfo(name, style.title(), "", style.defaultLocale(), style.hasBibliography(), ""));
            }
        }
        found.addAll(Styles.catalog().search(words));
        return found;
    }

    /// The names of all styles: first those of the folders, then the bundled ones.
    List<String> names() {
        List<String> names = new ArrayList<>(styles.local());
        names.addAll(Styles.catalog().names());
        return names;
    }

    /// One style by name, path or id; a path is the user's, and so relative to the working directory.
    Style find(String name) {
        boolean path = name.contains("/") || name.endsWith(".csl");
        return styles.find(
                path && !name.contains("://") ? Inputs.path(name, session).toString() : name);
    }

    /// The styles that `--style` asks for, each once; `apa` where it asks for none.
    ///
    /// @param asked names, or `@FILE` with one name a line (blank lines and lines with `#` say nothing)
    List<Style> findAll(List<String> asked) {
        Map<List<Object>, Style> found = new LinkedHashMap<>();
        List<String> names = asked.isEmpty() ? List.of(DEFAULT) : asked;
        for (String name : names) {
            if (name.startsWith("@")) {
                fromFile(name.substring(1)).forEach(line -> add(find(line), found));
            } else {
                add(find(name), found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Style style, Map<List<Object>, Style> found) {
        Path place = Path.of(style.source().name()).normalize();
        List<Object> same = List.of(style.name(), style.id(), place, style.defaultLocale());
        found.putIfAbsent(same, style);
    }

    /// The locale somebody asked for, else the style's.
    static CslLocale locale(String lang, Style style) {
        return lang.isEmpty() ? Locales.forStyle(style) : Locales.load(lang);
    }

    private List<String> fromFile(String file) {
        List<String> names = Inputs.read(file, session)
                .source()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (names.isEmpty()) {
            throw new BibException(Kind.USAGE, "@" + file + " names no style", "write one name a line");
        }
        return names;
    }
}
