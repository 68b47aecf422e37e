package bib.csl.engine.item;

import bib.csl.ItemName;
import bib.csl.engine.text.Scripts;

/// A name of an item, its particles and suffix found.
///
/// @param position         its place in the variable, from 1
/// @param commaAfterGiven  what stands before a particle that follows the given name: `,` or nothing
public record PersonName(
        int position,
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        boolean commaSuffix,
        String literal,
        boolean staticOrdering,
        String commaAfterGiven,
        NameKey key) {
    static PersonName of(ItemName name, int position) {
        if (name.isOrganisation()) {
            return organisation(position, name.literal());
        }
        return new Particles(name).name(position);
    }

    public static PersonName organisation(int position, String literal) {
        return new PersonName(position, "", "", "", "", "", false, literal, false, "", new NameKey("", "", ""));
    }

    public boolean isOrganisation() {
        return !literal.isEmpty();
    }

    /// Whether it has letters of a script in which the given name comes first.
    public boolean isRomanesque() {
        return Scripts.hasRomanesque(family);
    }

    /// All parts one after the other, to compare names.
    public String raw() {
        return nonDroppingParticle + family + given + droppingParticle + suffix + literal;
    }

    public boolean sameAs(PersonName other) {
        return raw().equals(other.raw());
    }
}
