package bib.io.format;

import bib.entry.Name;
import bib.entry.Name.PrefixUse;

/// How a format writes a person in one text.
public enum PersonForm {
    /// `van Beethoven, Ludwig, Jr.`; without a comma it is an organisation, or somebody with one name (RIS).
    SUFFIX_LAST,
    /// The same, and an organisation ends in a comma (EndNote).
    ORGANISATION_COMMA,
    /// `van Beethoven, Ludwig Jr` (PubMed).
    SUFFIX_BARE,
    /// `van Beethoven, Jr., Ludwig` (Hayagriva).
    SUFFIX_SECOND,
    /// Each part apart, between [#SEPARATOR]s: what a format with a field for each part is read and written through.
    PARTS;

    /// No name has it in it.
    private static final String SEPARATOR = "\u001f";

    public Name read(String text) {
        if (this == PARTS) {
            String[] parts = text.split(SEPARATOR, -1);
            return new Name(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
        String name = EntryMaker.fold(text);
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Name.organisation(name);
        }
        String family = name.substring(0, comma).strip();
        String rest = name.substring(comma + 1).strip();
        if (rest.isEmpty()) {
            return this == ORGANISATION_COMMA ? Name.organisation(family) : person(family, "", "");
        }
        int second = rest.indexOf(',');
        if (second >= 0) {
            String first = rest.substring(0, second).strip();
            String last = rest.substring(second + 1).strip();
            return this == SUFFIX_SECOND ? person(family, last, first) : person(family, first, last);
        }
        int space = rest.lastIndexOf(' ');
        boolean bare = this == SUFFIX_BARE && space > 0 && isSuffix(rest.substring(space + 1));
        return bare
                ? person(family, rest.substring(0, space).strip(), rest.substring(space + 1))
                : person(family, rest, "");
    }

    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Jr.", "Sr", "Sr.", "2nd", "3rd", "4th", "5th", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    /// Words in small letters before the family name are its prefix, as in BibTeX.
    private static Name person(String family, String given, String suffix) {
        int at = 0;
        while (at < family.length() && Character.isLowerCase(family.codePointAt(at))) {
            int space = family.indexOf(' ', at);
            if (space < 0) {
                break;
            }
            at = space + 1;
        }
        return new Name(given, family.substring(0, at).strip(), family.substring(at), suffix, "");
    }

    public String write(Name name) {
        if (this == PARTS) {
            return String.join(SEPARATOR, name.given(), name.prefix(), name.family(), name.suffix(), name.literal());
        }
        if (name.isOrganisation()) {
            return this == ORGANISATION_COMMA ? name.literal() + "," : name.literal();
        }
        String family = (name.prefix() + " " + name.family()).strip();
        if (name.suffix().isEmpty()) {
            return family + ", " + name.given();
        }
        return switch (this) {
            case SUFFIX_LAST, ORGANISATION_COMMA -> family + ", " + name.given() + ", " + name.suffix();
            case SUFFIX_BARE -> family + ", " + name.given() + " " + name.suffix();
            case SUFFIX_SECOND, PARTS -> family + ", " + name.suffix() + ", " + name.given();
        };
    }

    /// Whether a name has the same parts when it is read again.
    public boolean holds(Name name) {
        return read(write(name)).equals(name.withPrefixUse(PrefixUse.UNSAID));
    }
}
