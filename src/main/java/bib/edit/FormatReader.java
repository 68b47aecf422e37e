package bib.edit;

import bib.bibtex.write.FormatRules;
import bib.bibtex.write.LayoutRules;
import bib.bibtex.write.LayoutRules.Align;
import bib.bibtex.write.LayoutRules.Comma;
import bib.bibtex.write.LayoutRules.Letters;
import bib.bibtex.write.ValueRules;
import bib.bibtex.write.ValueRules.Delimiters;
import bib.bibtex.write.ValueRules.Numbers;
import bib.bibtex.write.ValueRules.Spelling;
import bib.search.SortOrder;
import bib.search.SortOrder.By;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.toml.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the file `bib.toml`, which says in what style libraries are set (TOML 1.0). All keys, with their defaults:
///
/// ```toml
/// [fmt]
/// sort            = "file"     # order of entries, as SortOrder reads it: key, -year, "author,year"
/// fields          = "file"     # order of fields: "usual", or an array of names; others follow
/// indent          = 2          # spaces before a field, or "tab"; "file": lines as they are
/// align           = "entry"    # "=" in each entry; a number: after so many characters; "none"
/// trailing-comma  = "always"   # after the last field; "never"
/// blank-lines     = 1          # between two entries
/// trailing-spaces = "remove"
/// types           = "lower"    # letters of @article: "upper", "capitalised"
/// names           = "lower"    # letters of field names
/// delimiters      = "braces"   # or "quotes"
/// numbers         = "file"     # year = 2019: "bare"; {2019}: "delimited"
/// title-braces    = "single"   # {{LLM}} in titles becomes {LLM}
/// months          = "macro"    # month = mar
/// doi             = "bare"     # without the address before it
/// pages           = "dashes"   # 12--15
/// encoding        = "file"     # letters beyond ASCII: "unicode", or "latex" commands
/// ```
///
/// The value `"file"` leaves what a key is about as it stands.
public final class FormatReader {
    private static final String KEPT = "file";
    private static final int MOST_SPACES = 60;
    private static final int MOST_LINES = 5;

    private final Settings fmt;

    private FormatReader(Settings fmt) {
        this.fmt = fmt;
    }

    /// @throws BibException of kind INPUT with everything that is wrong with the file
    public static FormatSettings read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Settings root = Settings.read(source, source.name(), diagnostics);
        FormatSettings settings =
                root.table("fmt").map(fmt -> new FormatReader(fmt).settings()).orElse(FormatSettings.DEFAULT);
        root.rejectUnknown();
        if (!diagnostics.isEmpty()) {
            diagnostics.sort(Comparator.comparingInt(found -> found.span().start()));
            throw new BibException(Kind.INPUT, diagnostics);
        }
        return settings;
    }

    private FormatSettings settings() {
        FormatSettings settings = new FormatSettings(new FormatRules(layout(), values()), sort());
        fmt.rejectUnknown();
        return settings;
    }

    private SortOrder sort() {
        String text = fmt.text("sort").orElse(KEPT);
        try {
            SortOrder order = SortOrder.parse(text);
            if (order.keys().stream().noneMatch(FormatReader::isNoOrder)) {
                return order;
            }
            fmt.error(fmt.valueSpan("sort"), "a file cannot be set in this order", "sort by key, -year, author, title");
        } catch (BibException e) {
            fmt.error(fmt.valueSpan("sort"), String.valueOf(e.getMessage()), e.hint());
        }
        return FormatSettings.FILE;
    }

    /// A file's entries are of no relevance; and turned round, they would be so each time anew.
    private static boolean isNoOrder(SortOrder.Key key) {
        return key.by() == By.RELEVANCE || (key.by() == By.FILE && key.descending());
    }

    private LayoutRules layout() {
        LayoutRules usual = LayoutRules.DEFAULT;
        String indent = fmt.textOrNumber("indent").orElse("2");
        String align = fmt.textOrNumber("align").orElse("entry");
        String blank = fmt.textOrNumber("blank-lines").orElse("1");
        Map<String, Align> aligns = words(Align.values());
        aligns.remove("width");
        boolean width = isNumber(align);
        boolean spaces = isNumber(indent);
        if (!spaces && !indent.equals("tab") && !indent.equals(KEPT)) {
            fmt.error(
                    fmt.valueSpan("indent"),
                    "'" + indent + "' is no indent",
                    "a number of spaces, \"tab\" or \"file\"");
        }
        return new LayoutRules(
                !indent.equals(KEPT),
                spaces ? " ".repeat(number("indent", indent, MOST_SPACES)) : "\t",
                width ? Align.WIDTH : choice("align", align, aligns).orElse(usual.align()),
                width ? number("align", align, MOST_SPACES) : 0,
                fmt.choice("trailing-comma", words(Comma.values())).orElse(usual.comma()),
                blank.equals(KEPT) ? -1 : number("blank-lines", blank, MOST_LINES),
                flag("trailing-spaces", "remove"),
                fmt.choice("types", words(Letters.values())).orElse(usual.types()),
                fmt.choice("names", words(Letters.values())).orElse(usual.names()),
                fields());
    }

    private List<String> fields() {
        List<String> fields = fmt.texts("fields");
        if (!fmt.isText("fields")) {
            return fields.stream().map(field -> field.toLowerCase(Locale.ROOT)).toList();
        }
        String word = fields.getFirst();
        if (!word.equals("usual") && !word.equals(KEPT)) {
            String hint = "\"usual\", \"file\", or an array of names";
            fmt.error(fmt.valueSpan("fields"), "'" + word + "' is no order of fields", hint);
        }
        return word.equals("usual") ? LayoutRules.USUAL_FIELDS : List.of();
    }

    private ValueRules values() {
        ValueRules usual = ValueRules.DEFAULT;
        return new ValueRules(
                fmt.choice("delimiters", words(Delimiters.values())).orElse(usual.delimiters()),
                fmt.choice("numbers", words(Numbers.values())).orElse(usual.numbers()),
                flag("title-braces", "single"),
                flag("months", "macro"),
                flag("doi", "bare"),
                flag("pages", "dashes"),
                fmt.choice("encoding", words(Spelling.values())).orElse(usual.spelling()));
    }

    /// Whether a key that has one rule has it.
    private boolean flag(String key, String rule) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put(rule, true);
        words.put(KEPT, false);
        return fmt.choice(key, words).orElse(true);
    }

    private <T> Optional<T> choice(String key, String word, Map<String, T> words) {
        T chosen = words.get(word);
        if (chosen == null) {
            String hint = "it is a number or one of " + String.join(", ", words.keySet());
            fmt.error(fmt.valueSpan(key), "'" + word + "' is no " + key, hint);
        }
        return Optional.ofNullable(chosen);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private int number(String key, String text, int most) {
        boolean fits = isNumber(text) && text.length() < 4 && text.lastIndexOf('-') < 0;
        int number = fits ? Integer.parseInt(text) : -1;
        if (number < 0 || number > most) {
            String hint = "a number from 0 to " + most + ", or \"file\"";
            fmt.error(fmt.valueSpan(key), "'" + text + "' is no " + key, hint);
            return 0;
        }
        return number;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return words;
    }
}
