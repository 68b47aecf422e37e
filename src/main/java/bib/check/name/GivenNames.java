package bib.check.name;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Name;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words are given names: initials, and what the well-formed names of a library have as such.
final class GivenNames {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,3}");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[ -])\\p{Lu}(?:\\.|(?=[ -]|$))");

    private final Set<String> given = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    GivenNames(Library library) {
        for (Entry entry : library.entries()) {
            for (Field field : entry.fields()) {
                if (Field.NAME_FIELDS.contains(field.name()) && !isDoubtful(field.value())) {
                    field.names().list().forEach(this::learn);
                }
            }
        }
    }

    /// Whether commas may join names in it: a comma at the end of a name is none to its reader.
    private static boolean isDoubtful(String value) {
        return NameStretches.of(value).all().stream()
                .anyMatch(name -> name.commas().size() >= 2);
    }

    /// A list joined by commas reads as a name with a suffix, or with commas in it.
    private void learn(Name name) {
        if (name.suffix().isEmpty()
                && name.given().indexOf(',') < 0
                && name.given().indexOf(';') < 0) {
            given.add(folded(name.given()));
            families.add(folded(name.family()));
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Whether a text is nothing but initials, as `G. J.` or `GJ`.
    static boolean areInitials(String text) {
        return INITIALS.matcher(text).matches();
    }

    /// Whether a text has an initial in it, as `Yan C.` or `J.`
    static boolean hasInitial(String text) {
        return INITIAL.matcher(text).find();
    }

    /// Whether a text by itself can hardly be but a given name.
    boolean isGiven(String text) {
        return hasInitial(text) || given.contains(folded(text));
    }

    /// Whether a text by itself may be a family name, as far as the library tells.
    boolean mayBeFamily(String text) {
        return !hasInitial(text) && (!given.contains(folded(text)) || families.contains(folded(text)));
    }

    /// Whether the library has a text as a part of a name, so that it is no whole name.
    boolean isPart(String text) {
        return given.contains(folded(text)) || families.contains(folded(text));
    }
}
