package bib.entry;

/// The name of a person, in the four parts of BibTeX and biblatex, or of an organisation, whole.
///
/// Every part is Unicode text without LaTeX; a part that is not there is empty.
///
/// @param given   as `Liangchen`
/// @param prefix  what BibTeX calls *von*, as `van der`
/// @param family  as `Luo`
/// @param suffix  what BibTeX calls *Jr*, as `III`
/// @param literal an organisation's whole name; all other parts are empty then
/// @param use     whether the prefix counts as part of the family name
public record Name(String given, String prefix, String family, String suffix, String literal, PrefixUse use) {
    /// biblatex's option `useprefix` (biblatex manual, "Extended Name Format"), which a name may have for itself.
    public enum PrefixUse {
        /// The name does not say; its entry may.
        UNSAID,
        /// `useprefix=true`: sorted and cited with its prefix.
        WITH_FAMILY,
        /// `useprefix=false`: sorted and cited without it.
        APART
    }

    public Name(String given, String prefix, String family, String suffix, String literal) {
        this(given, prefix, family, suffix, literal, PrefixUse.UNSAID);
    }

    public Name withPrefixUse(PrefixUse newUse) {
        return new Name(given, prefix, family, suffix, literal, newUse);
    }

    public static Name person(String given, String family) {
        return new Name(given, "", family, "", "");
    }

    public static Name organisation(String literal) {
        return new Name("", "", "", "", literal);
    }

    public boolean isOrganisation() {
        return !literal.isEmpty();
    }

    /// In reading order: `Ludwig van Beethoven`, `Martin Luther King, Jr.`
    public String display() {
        if (isOrganisation()) {
            return literal;
        }
        StringBuilder out = new StringBuilder(given);
        appendWord(out, prefix);
        appendWord(out, family);
        if (!suffix.isEmpty()) {
            out.append(", ").append(suffix);
        }
        return out.toString();
    }

    private static void appendWord(StringBuilder out, String word) {
        boolean separate = !out.isEmpty() && !word.isEmpty();
        out.append(separate ? " " : "").append(word);
    }
}
