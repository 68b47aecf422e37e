package bib.csl.engine.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The terms, date formats and options of one language as a style has them, in the standard's order.
public final class LocaleTerms {
    private static final String[] FORMS = {"long", "short", "symbol", "verb", "verb-short"};
    private static final String[] GENDERS = {"", "masculine", "feminine"};
    private static final String[] LONG = {"long"};
    private static final String[] SHORT = {"short", "long"};
    private static final String[] SYMBOL = {"symbol", "short", "long"};
    private static final String[] VERB = {"verb", "long"};
    private static final String[] VERB_SHORT = {"verb-short", "verb", "long"};

    private static final String ORDINAL = "ordinal";

    private final String lang;
    private final List<LocalePart> parts;
    private final int ordinals;
    private final Supplier<LocaleTerms> fallback;

    /// @param ordinals how many of the parts are asked for ordinals
    private LocaleTerms(String lang, List<LocalePart> parts, int ordinals, Supplier<LocaleTerms> fallback) {
        this.lang = lang;
        this.parts = parts;
        this.ordinals = ordinals;
        this.fallback = fallback;
    }

    /// A language of which nothing is known.
    public static LocaleTerms nothing() {
        return new LocaleTerms("", List.of(), 0, LocaleTerms::nothing);
    }

    /// @param parts    what says something of the language, the strongest first; one that defines ordinals defines all
    /// @param fallback asked for a term or a date that none of them has in any form: a language's own long form is
    ///     nearer to what is wanted than another language's short one
    public static LocaleTerms of(String lang, List<LocalePart> parts, Supplier<LocaleTerms> fallback) {
        int ordinals = 0;
        while (ordinals < parts.size() && !parts.get(ordinals).ordinals()) {
            ordinals++;
        }
        return new LocaleTerms(lang, List.copyOf(parts), Math.min(ordinals + 1, parts.size()), fallback);
    }

    static boolean isOrdinal(String key) {
        return key.startsWith(ORDINAL);
    }

    private @Nullable LocaleTerm get(String key) {
        int asked = isOrdinal(key) ? ordinals : parts.size();
        for (int i = 0; i < asked; i++) {
            LocaleTerm term = parts.get(i).terms().get(key);
            if (term != null) {
                return term;
            }
        }
        return null;
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
        return get(name + "\tlong") != null || get(name + "\tshort") != null;
    }

    /// @param gender tried first, then the neuter
    public Optional<LocaleTerm> find(String name, String form, String gender) {
        for (String each : forms(form)) {
            if (!gender.isEmpty()) {
                LocaleTerm gendered = get(key(name, each, gender));
                if (gendered != null) {
                    return Optional.of(gendered);
                }
            }
            LocaleTerm term = get(key(name, each, ""));
            if (term != null) {
                return Optional.of(term);
            }
        }
        return fallsBack(name) ? fallback.get().find(name, form, gender) : Optional.empty();
    }

    /// Ordinals do not: those that a language leaves out it forms like the others.
    private boolean fallsBack(String name) {
        if (lang.isEmpty() || isOrdinal(name) || name.startsWith("long-ordinal")) {
            return false;
        }
        for (String form : FORMS) {
            for (String gender : GENDERS) {
                if (get(key(name, form, gender)) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A term in its long form and of one gender, nothing in its place.
    public Optional<LocaleTerm> exact(String name, String gender) {
        return Optional.ofNullable(get(key(name, "long", gender)));
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
        LocaleTerm term = get(key(name, "long", ""));
        return term == null ? "" : term.gender();
    }

    public Optional<DateFormat> date(String form) {
        for (LocalePart part : parts) {
            DateFormat format = part.dates().get(form);
            if (format != null) {
                return Optional.of(format);
            }
        }
        return lang.isEmpty() ? Optional.empty() : fallback.get().date(form);
    }

    public boolean is(String option) {
        for (LocalePart part : parts) {
            String value = part.options().get(option);
            if (value != null) {
                return value.equals("true");
            }
        }
        return false;
    }

    /// The term, or what stands for it where the locale has none.
    public String termOr(String name, String otherwise) {
        LocaleTerm term = get(key(name, "long", ""));
        return term == null ? otherwise : term.single();
    }
}
