package bib.publist;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.KeptNames;
import bib.entry.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whose list it is: who stands in bold.
///
/// A name is this person's where, letter case and accents aside,
///
/// - the family names are the same. Particles (`van der`) and suffixes (`Jr.`) must agree where both have them, and
/// - the given names are the same, or those of one side are initials of the other's (`L. Luo`), or one side has
///   further given names (`Liangchen J. Luo`). Hyphenated given names are one: `Wei-Lin`, `Wei Lin`, `Weilin` and
///   `W.-L.` are the same, `Wei` alone is not.
///
/// A name without given names is this person's only where a variant is written just so. Organisations never are.
///
/// @param name     as `Liangchen Luo` or `Luo, Liangchen`; a name in Han or Hangul may be written in one
/// @param variants further names, written in the same ways
/// @param orcid    sixteen digits in groups of four; empty where it is not known
public record Person(String name, List<String> variants, String orcid) {
    /// Nobody in particular: then `self` in the data says who stands in bold.
    public static final Person NONE = new Person("", List.of(), "");

    private static final String ORCID_SITE = "orcid.org/";

    /// How sure it is that a name is a person's, in ascending order.
    public enum Likeness {
        /// It is another's.
        NONE,
        /// It may be: an initial, a middle name, a particle or a suffix is missing on one side.
        POSSIBLE,
        /// All of the name is the same.
        EXACT
    }

    public Person {
        variants = List.copyOf(variants);
        orcid = bareOrcid(orcid);
    }

    /// A person of whom no more than the name is known.
    public static Person named(String name) {
        return new Person(name, List.of(), "");
    }

    /// Keeps the names visible that are this person's, as [SelfNames] finds them.
    public KeptNames kept() {
        return (item, variable) -> {
            Set<Integer> places = new HashSet<>();
            for (NamePlace place : SelfNames.of(item, this).places()) {
                if (place.variable().equals(variable)) {
                    places.add(place.position());
                }
            }
            return places;
        };
    }

    /// What is odd where none of the items has a name that is, or may be, this person's: it is misspelt, or another's
    /// list.
    public Optional<String> warningOfAbsence(List<Item> items) {
        if (isNone() || items.isEmpty()) {
            return Optional.empty();
        }
        for (Item item : items) {
            SelfNames names = SelfNames.of(item, this);
            if (!names.places().isEmpty() || !names.warnings().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of("no name here is '" + (name.isEmpty() ? orcid : name) + "', so nobody stands out as such");
    }

    public boolean isNone() {
        return name.isEmpty() && orcid.isEmpty();
    }

    public boolean matches(Name candidate) {
        return likeness(candidate) != Likeness.NONE;
    }

    public boolean matches(ItemName candidate) {
        return likeness(candidate) != Likeness.NONE;
    }

    public Likeness likeness(Name candidate) {
        return candidate.isOrganisation() ? Likeness.NONE : likeness(PersonName.of(candidate));
    }

    public Likeness likeness(ItemName candidate) {
        return candidate.isOrganisation() ? Likeness.NONE : likeness(PersonName.of(candidate));
    }

    private Likeness likeness(PersonName candidate) {
        Likeness best = writtenLike(name, candidate);
        for (String variant : variants) {
            Likeness likeness = writtenLike(variant, candidate);
            best = likeness.compareTo(best) > 0 ? likeness : best;
        }
        return best;
    }

    private static Likeness writtenLike(String written, PersonName candidate) {
        Likeness best = candidate.isWrittenInOne(written) ? Likeness.EXACT : Likeness.NONE;
        for (PersonName reading : PersonName.readings(written)) {
            Likeness likeness = reading.likeness(candidate);
            best = likeness.compareTo(best) > 0 ? likeness : best;
        }
        return best;
    }

    /// Whether the family name is this person's, whatever the given names.
    boolean sharesFamily(ItemName candidate) {
        return !candidate.isOrganisation()
                && (sharesFamily(name, PersonName.of(candidate))
                        || variants.stream().anyMatch(variant -> sharesFamily(variant, PersonName.of(candidate))));
    }

    private static boolean sharesFamily(String written, PersonName candidate) {
        return candidate.isWrittenInOne(written)
                || PersonName.readings(written).stream().anyMatch(reading -> reading.sharesFamily(candidate));
    }

    /// An ORCID iD without the site and in capitals, as `0000-0002-1825-0097`.
    static String bareOrcid(String written) {
        int site = written.indexOf(ORCID_SITE);
        String bare = site < 0 ? written : written.substring(site + ORCID_SITE.length());
        return bare.strip().toUpperCase(Locale.ROOT);
    }
}
