package bib.csl.engine.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The terms, date formats and options of one language as a style has them, merged in the standard's order.
public final class LocaleTerms {
    private static final String[] FORMS = {"long", "short", "symbol", "verb", "verb-short"};
    private static final String[] GENDERS = {"", "masculine", "feminine"};
    private static final String[] LONG = {"long"};
    private static final String[] SHORT = {"short", "long"};
    private static final String[] SYMBOL = {"symbol", "short", "long"};
    private static final String[] VERB = {"verb", "long"};
    private static final String[] VERB_SHORT = {"verb-short", "verb", "long"};

    private final String lang;
    private final Map<String, LocaleTerm> terms;
    private final Map<String, DateFormat> dates;
    private final Map<String, String> options;
    private final Supplier<LocaleTerms> fallback;

    private LocaleTerms(
            String lang,
            Map<String, LocaleTerm> terms,
            Map<String, DateFormat> dates,
            Map<String, String> options,
            Supplier<LocaleTerms> fallback) {
        this.lang = lang;
        this.terms = terms;
        this.dates = dates;
        this.options = options;
        this.fallback = fallback;
    }

    /// A language of which nothing is known.
    public static LocaleTerms nothing() {
        return new LocaleTerms("", Map.of(), Map.of(), Map.of(), LocaleTerms::nothing);
    }

    /// @param parts    what says something of the language, the weakest first
    /// @param fallback asked for a term or a date that none of them has in any form: a language's own long form is
    ///     nearer to what is wanted than another language's short one
    public static LocaleTerms merge(String lang, List<LocalePart> parts, Supplier<LocaleTerms> fallback) {
        Map<String, LocaleTerm> terms = new HashMap<>();
        Map<String, DateFormat> dates = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        for (LocalePart part : parts) {
            if (part.definesOrdinals()) {
                terms.keySet().removeIf(key -> key.startsWith("ordinal"));
            }
            terms.putAll(part.terms());
            dates.putAll(part.dates());
            options.putAll(part.options());
        }
        return new LocaleTerms(lang, terms, dates, options, fallback);
    }

    static String key(String name, String form, String gender) {
        return gender.isEmpty() ? name + '\t' + form : name + '\t' + form + '\t' + gender;
    }

    public String lang() {
        return lang;
    }

    /// The text of a term, of the nearest form there is; empty where there is none.
    public String term(String name, String form, boolean plural) {
        return find(name, form, "")
                .map(term -> plural ? term.multiple() : term.single())
                .orElse("");
    }

    public String term(String name) {
        return term(name, "long", false);
    }

    public boolean has(String name) {
        return terms.containsKey(name + "\tlong") || terms.containsKey(name + "\tshort");
    }

    /// @param gender tried first, then the neuter
    public Optional<LocaleTerm> find(String name, String form, String gender) {
        for (String each : forms(form)) {
            if (!gender.isEmpty()) {
                LocaleTerm gendered = terms.get(key(name, each, gender));
                if (gendered != null) {
                    return Optional.of(gendered);
                }
            }
            LocaleTerm term = terms.get(key(name, each, ""));
            if (term != null) {
                return Optional.of(term);
            }
        }
        return fallsBack(name) ? fallback.get().find(name, form, gender) : Optional.empty();
    }

    /// Ordinals do not: those that a language leaves out it forms like the others.
    private boolean fallsBack(String name) {
        if (lang.isEmpty() || name.startsWith("ordinal") || name.startsWith("long-ordinal")) {
            return false;
        }
        for (String form : FORMS) {
            for (String gender : GENDERS) {
                if (terms.containsKey(key(name, form, gender))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A term in its long form and of one gender, nothing in its place.
    public Optional<LocaleTerm> exact(String name, String gender) {
        return Optional.ofNullable(terms.get(key(name, "long", gender)));
    }

    private static String[] forms(String form) {
        return switch (form) {
            case "short" -> SHORT;
            case "symbol" -> SYMBOL;
            case "verb" -> VERB;
            case "verb-short" -> VERB_SHORT;
            default -> LONG;
        };
    }

    /// The gender of what a term names; empty where neuter.
    public String gender(String name) {
        LocaleTerm term = terms.get(key(name, "long", ""));
        return term == null ? "" : term.gender();
    }

    public Optional<DateFormat> date(String form) {
        DateFormat format = dates.get(form);
        return format != null || lang.isEmpty()
                ? Optional.ofNullable(format)
                : fallback.get().date(form);
    }

    public boolean is(String option) {
        return options.getOrDefault(option, "").equals("true");
    }

    /// The term, or what stands for it where the locale has none.
    public String termOr(String name, String otherwise) {
        LocaleTerm term = terms.get(key(name, "long", ""));
        return term == null ? otherwise : term.single();
    }
}
