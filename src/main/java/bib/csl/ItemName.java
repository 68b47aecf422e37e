package bib.csl;

/// A CSL-JSON name variable's element. Parts that are absent are empty.
///
/// @param literal an organisation's whole name; the other parts are empty then
public record ItemName(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        boolean commaSuffix,
        String literal) {
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
