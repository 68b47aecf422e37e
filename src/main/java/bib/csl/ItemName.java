package bib.csl;

/// A CSL-JSON name variable's element. Parts that are absent are empty.
///
/// @param literal        an organisation's whole name; the other parts are empty then
/// @param staticOrdering whether the family name always comes first (`static-ordering`)
/// @param parsed         whether the parts are final: particles are not looked for in them (`parse-names` off)
public record ItemName(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        boolean commaSuffix,
        String literal,
        boolean staticOrdering,
        boolean parsed) {
    /// What a last name says where others follow whom nobody names (`and others`): no CSL variable says it, and
    /// pandoc reads and writes it so. Set, it is the style's `et al.`
    public static final String OTHERS = "others";

    public ItemName(
            String family,
            String given,
            String droppingParticle,
            String nonDroppingParticle,
            String suffix,
            boolean commaSuffix,
            String literal) {
        this(family, given, droppingParticle, nonDroppingParticle, suffix, commaSuffix, literal, false, false);
    }

    public static ItemName person(String given, String family) {
        return new ItemName(family, given, "", "", "", false, "");
    }

    public static ItemName organisation(String literal) {
        return new ItemName("", "", "", "", "", false, literal);
    }

    public boolean isOrganisation() {
        return !literal.isEmpty();
    }
}
