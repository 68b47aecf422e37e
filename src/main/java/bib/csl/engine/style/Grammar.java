package bib.csl.engine.style;

import bib.csl.Variables;
import bib.csl.xml.Xml;
import bib.csl.xml.XmlNumbers;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells what a style says that CSL 1.0.2 does not know: attributes, their values, item types and variables. Elements
/// are told by who reads them.
final class Grammar {
    private static final String BOOLEAN = "true|false";
    private static final String AFFIXES = " prefix suffix";
    private static final String FONT = " font-style=italic|normal|oblique font-variant=normal|small-caps"
            + " font-weight=normal|bold|light text-decoration=none|underline vertical-align=baseline|sup|sub";
    private static final String CASE = " text-case=lowercase|uppercase|capitalize-first|capitalize-all|title|sentence";
    private static final String DISPLAY = " display=block|left-margin|right-inline|indent";
    private static final String STRIP = " strip-periods=" + BOOLEAN;
    private static final String PRECEDES = "=contextual|always|never|after-inverted-name";
    private static final String NAME = " and=text|symbol delimiter-precedes-et-al" + PRECEDES
            + " delimiter-precedes-last" + PRECEDES + " et-al-min=# et-al-use-first=# et-al-subsequent-min=#"
            + " et-al-subsequent-use-first=# et-al-use-last=" + BOOLEAN + " initialize=" + BOOLEAN
            + " initialize-with name-as-sort-order=first|all sort-separator";
    private static final String INHERITED = NAME + " names-delimiter name-delimiter name-form=long|short|count";
    private static final String TERM_FORM = " form=long|verb|short|verb-short|symbol";

    /// The attributes of each element: with the values there are, `#` for whole numbers, nothing for any text; types
    /// and variables are `@types` and `@variables` (CSL 1.0.2, schema).
    private static final String ELEMENTS = String.join(
            "\n",
            "style class=in-text|note version default-locale initialize-with-hyphen=" + BOOLEAN
                    + " demote-non-dropping-particle=never|sort-only|display-and-sort"
                    + " page-range-format=expanded|minimal|minimal-two|chicago|chicago-15|chicago-16" + INHERITED,
            "citation cite-group-delimiter collapse=citation-number|year|year-suffix|year-suffix-ranged"
                    + " year-suffix-delimiter after-collapse-delimiter near-note-distance=#"
                    + " disambiguate-add-names=" + BOOLEAN + " disambiguate-add-givenname=" + BOOLEAN
                    + " disambiguate-add-year-suffix=" + BOOLEAN + " givenname-disambiguation-rule=all-names|"
                    + "all-names-with-initials|primary-name|primary-name-with-initials|by-cite" + INHERITED,
            "bibliography hanging-indent=" + BOOLEAN + " entry-spacing=# line-spacing=#"
                    + " second-field-align=flush|margin subsequent-author-substitute"
                    + " subsequent-author-substitute-rule=complete-all|complete-each|partial-each|partial-first"
                    + INHERITED,
            "layout delimiter" + AFFIXES + FONT,
            "sort",
            "key variable=@variables macro names-min=# names-use-first=# names-use-last=" + BOOLEAN
                    + " sort=ascending|descending",
            "macro name",
            "names variable=@variables delimiter" + AFFIXES + DISPLAY + FONT,
            "name delimiter form=long|short|count" + NAME + AFFIXES + FONT,
            "name-part name=family|given" + AFFIXES + FONT + CASE,
            "et-al term=et-al|and_others" + FONT,
            "label variable=@variables plural=always|never|contextual" + TERM_FORM + AFFIXES + FONT + STRIP + CASE,
            "substitute",
            "date variable=@variables date-parts=year-month-day|year-month|year form=text|numeric delimiter" + AFFIXES
                    + DISPLAY + FONT + CASE,
            "date-part name=day|month|year form=numeric|numeric-leading-zeros|ordinal|long|short range-delimiter"
                    + AFFIXES + FONT + CASE + STRIP,
            "text macro term value variable=@variables quotes=" + BOOLEAN + " plural=" + BOOLEAN + TERM_FORM + AFFIXES
                    + DISPLAY + FONT + STRIP + CASE,
            "number variable=@variables form=numeric|ordinal|long-ordinal|roman" + AFFIXES + DISPLAY + FONT + CASE,
            "group delimiter" + AFFIXES + DISPLAY + FONT,
            "choose",
            "if disambiguate=true is-numeric=@variables is-uncertain-date=@variables locator"
                    + " position=first|subsequent|ibid|ibid-with-locator|near-note type=@types variable=@variables"
                    + " match=all|any|none",
            "else",
            "locale lang",
            "style-options limit-day-ordinals-to-day-1=" + BOOLEAN + " punctuation-in-quote=" + BOOLEAN,
            "terms",
            "term name gender-form=masculine|feminine gender=masculine|feminine"
                    + " match=last-digit|last-two-digits|whole-number" + TERM_FORM,
            "single",
            "multiple");

    private static final Map<String, Map<String, List<String>>> ATTRIBUTES = attributes();

    private static final Set<String> VARIABLES = Variables.ofStyles();

    private final Source source;
    private final List<Diagnostic> warnings;

    private Grammar(Source source, List<Diagnostic> warnings) {
        this.source = source;
        this.warnings = warnings;
    }

    static void check(Xml style, Source source, List<Diagnostic> warnings) {
        new Grammar(source, warnings).element(style);
    }

    private static Map<String, Map<String, List<String>>> attributes() {
        Map<String, Map<String, List<String>>> elements = new HashMap<>();
        for (String line : ELEMENTS.split("\n")) {
            String[] words = line.split(" ");
            Map<String, List<String>> attributes = new HashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] parts = words[i].split("=");
                attributes.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split("\\|")));
            }
            elements.put(words[0], attributes);
        }
        elements.put("else-if", elements.getOrDefault("if", Map.of()));
        return elements;
    }

    private void element(Xml element) {
        Map<String, List<String>> known = ATTRIBUTES.get(element.name());
        if (known == null) {
            return;
        }
        element.attributes().forEach((name, value) -> attribute(element, known, name, value));
        element.children().forEach(this::element);
    }

    private void attribute(Xml element, Map<String, List<String>> known, String name, String value) {
        List<String> values = known.get(name);
        if (values == null) {
            if (name.indexOf(':') < 0) {
                String message = "the element '" + element.name() + "' has no attribute '" + name + "'";
                warn(element, message, name, known.keySet());
            }
        } else if (!values.isEmpty()) {
            values(element, name, value, values);
        }
    }

    private void values(Xml element, String name, String value, List<String> values) {
        switch (values.getFirst()) {
            case "#" -> {
                if (XmlNumbers.parse(value, -1, Integer.MAX_VALUE / 16) < 0) {
                    warn(element, "'" + name + "' is no whole number: '" + value + "'", "", Set.of());
                }
            }
            case "@types" -> words(element, "item type", value, Variables.TYPES);
            case "@variables" -> words(element, "variable", value, VARIABLES);
            default -> one(element, name, value, values);
        }
    }

    private void one(Xml element, String name, String value, List<String> values) {
        List<String> words = name.equals("position") ? Xml.words(value) : List.of(value.replace(' ', '_'));
        for (String word : words) {
            if (!values.contains(word)) {
                warn(element, "'" + name + "' cannot be '" + word + "'", word, Set.copyOf(values));
            }
        }
    }

    private void words(Xml element, String what, String value, Set<String> known) {
        for (String word : Xml.words(value)) {
            if (!word.isEmpty() && !known.contains(word)) {
                warn(element, "CSL has no " + what + " '" + word + "'", word, known);
            }
        }
    }

    private void warn(Xml at, String message, String wrong, Set<String> known) {
        String hint = Suggestions.hint(wrong, known, "");
        warnings.add(Diagnostic.warning(at.place(source), message, hint));
    }
}
