package bib.publist;

import bib.csl.ItemName;
import bib.entry.Name;
import bib.publist.Person.Likeness;
import bib.search.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A name made ready to be compared: folded, and cut into its parts.
///
/// @param particles joined, as `vander`
/// @param family    joined, as `mullerludenscheidt`
/// @param suffix    as `jr`
record PersonName(GivenNames given, String particles, String family, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v");

    static PersonName of(Name name) {
        return of(name.given(), name.prefix(), name.family(), name.suffix());
    }

    static PersonName of(ItemName name) {
        String particles = name.droppingParticle() + " " + name.nonDroppingParticle();
        return of(name.given(), particles, name.family(), name.suffix());
    }

    /// Lower-case words at the seam of given and family names are particles, wherever they were put.
    private static PersonName of(String given, String particles, String family, String suffix) {
        boolean onlyGiven = family.isBlank();
        List<String> givenWords = new ArrayList<>(onlyGiven ? List.of() : words(given));
        List<String> familyWords = new ArrayList<>(words(onlyGiven ? given : family));
        List<String> seam = new ArrayList<>();
        while (givenWords.size() > 1 && startsLow(givenWords.getLast())) {
            seam.addFirst(givenWords.removeLast());
        }
        seam.addAll(words(particles));
        while (familyWords.size() > 1 && startsLow(familyWords.getFirst())) {
            seam.add(familyWords.removeFirst());
        }
        boolean inCapitals = isInCapitals(String.join("", familyWords));
        return new PersonName(GivenNames.of(givenWords, inCapitals), join(seam), join(familyWords), letters(suffix));
    }

    /// What a name written in one line may mean: the words do not say where the family name begins.
    static List<PersonName> readings(String written) {
        List<String> parts = new ArrayList<>(Arrays.asList(written.split(",", -1)));
        String suffix = "";
        for (int i = parts.size() - 1; i > 0 && suffix.isEmpty(); i--) {
            suffix = isSuffix(parts.get(i)) ? parts.remove(i) : "";
        }
        if (parts.size() > 1) {
            return List.of(of(String.join(" ", parts.subList(1, parts.size())), "", parts.getFirst(), suffix));
        }
        List<String> words = new ArrayList<>(words(parts.getFirst()));
        if (words.size() > 2 && suffix.isEmpty() && isSuffix(words.getLast())) {
            suffix = words.removeLast();
        }
        return words.size() == 1 ? List.of(of("", "", words.getFirst(), suffix)) : splits(words, suffix);
    }

    private static List<PersonName> splits(List<String> words, String suffix) {
        List<PersonName> readings = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (i == 1 || !startsLow(words.get(i - 1))) {
                String given = String.join(" ", words.subList(0, i));
                readings.add(of(given, "", String.join(" ", words.subList(i, words.size())), suffix));
            }
        }
        return readings;
    }

    Likeness likeness(PersonName other) {
        if (!sharesFamily(other)) {
            return Likeness.NONE;
        }
        boolean bothHaveSuffix = !suffix.isEmpty() && !other.suffix.isEmpty();
        if (bothHaveSuffix && !suffix.equals(other.suffix)) {
            return Likeness.NONE;
        }
        boolean whole = suffix.equals(other.suffix) && wholeFamily().equals(other.wholeFamily());
        Likeness givenNames = given.likeness(other.given);
        return whole || givenNames == Likeness.NONE ? givenNames : Likeness.POSSIBLE;
    }

    boolean sharesFamily(PersonName other) {
        boolean oneWithoutParticles = particles.isEmpty() || other.particles.isEmpty();
        return wholeFamily().equals(other.wholeFamily()) || (oneWithoutParticles && family.equals(other.family));
    }

    /// Whether this is a name like `罗梁晨`, in which nothing parts the family name from the given.
    boolean isWrittenInOne(String written) {
        String whole = letters(written);
        boolean eastAsian = whole.codePoints().findFirst().stream().anyMatch(PersonName::isEastAsian);
        return eastAsian && whole.equals(wholeFamily() + given.joined());
    }

    private String wholeFamily() {
        return particles + family;
    }

    private static boolean isEastAsian(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /// Letters and digits alone, folded: `O’Brien` is `obrien`.
    static String letters(String text) {
        return Folding.sortKey(text).replace(" ", "");
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(letters(word));
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("[\\s~]+"));
    }

    private static boolean startsLow(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String join(List<String> words) {
        return letters(String.join("", words));
    }
}
