package bib.csl.engine.item;

import bib.csl.ItemName;

/// Finds particles and suffixes that stand in the family or given name, as the reference processor does.
final class Particles {
    private static final String JOINERS = "-\u02bb\u2019'";

    private String family;
    private String given;
    private String dropping;
    private String nonDropping;
    private String suffix;
    private boolean commaSuffix;
    private final boolean staticOrdering;
    private String commaAfterGiven = "";

    Particles(ItemName name) {
        family = name.family();
        given = name.given();
        dropping = name.droppingParticle();
        nonDropping = name.nonDroppingParticle();
        suffix = name.suffix();
        commaSuffix = name.commaSuffix();
        staticOrdering = name.staticOrdering();
        boolean quoted = family.length() > 2 && family.startsWith("\"") && family.endsWith("\"");
        if (quoted) {
            family = family.substring(1, family.length() - 1);
        }
        if (!quoted && !name.parsed() && nonDropping.isEmpty() && !family.isEmpty() && !given.isEmpty()) {
            findInFamily();
            findSuffix();
            findInGiven();
        }
    }

    PersonName name(int position) {
        return new PersonName(
                position,
                family,
                given,
                dropping,
                nonDropping,
                suffix,
                commaSuffix,
                "",
                staticOrdering,
                commaAfterGiven,
                NameKey.of(nonDropping.isEmpty() ? family : family + " " + nonDropping, given));
    }

    private void findInFamily() {
        int end = 0;
        int next = particleEnd(end);
        while (next > end) {
            end = next;
            next = particleEnd(end);
        }
        if (end > 0) {
            String found = family.substring(0, end);
            nonDropping = found.strip();
            boolean spaced = found.endsWith(" ") && JOINERS.indexOf(nonDropping.charAt(nonDropping.length() - 1)) > 0;
            if (spaced) {
                nonDropping += " ";
            }
            family = family.substring(end);
        }
    }

    /// Where a lower-case particle that starts at a place ends, the space after it included.
    private int particleEnd(int start) {
        int wordEnd = family.indexOf(' ', start);
        int end = wordEnd < 0 ? family.length() : wordEnd;
        int joined = end;
        if (wordEnd < 0) {
            joined = lastJoiner(start, end);
            if (joined < 0) {
                return start;
            }
        } else {
            joined = end + 1;
        }
        while (joined < family.length() && family.charAt(joined) == ' ') {
            joined++;
        }
        return joined < family.length() && startsLower(family, start) ? joined : start;
    }

    private int lastJoiner(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            if (JOINERS.indexOf(family.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean startsLower(String text, int start) {
        int i = start;
        while (i < text.length() - 1 && (JOINERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
            i++;
        }
        int point = text.codePointAt(i);
        return Character.toUpperCase(point) != point;
    }

    private void findSuffix() {
        int comma = given.indexOf(',');
        if (!suffix.isEmpty() || comma < 0) {
            return;
        }
        boolean forced = comma + 1 < given.length() && given.charAt(comma + 1) == '!';
        String after = given.substring(comma + (forced ? 2 : 1)).strip();
        if (after.replace(".", "").equals("et al") && dropping.isEmpty()) {
            dropping = after;
            commaAfterGiven = ",";
        } else {
            commaSuffix |= forced;
            suffix = after;
        }
        given = given.substring(0, comma).stripTrailing();
    }

    private void findInGiven() {
        int start = given.length();
        int space = given.lastIndexOf(' ', start - 1);
        while (space > 0 && space + 1 < start && startsLower(given, space + 1)) {
            start = space;
            space = given.lastIndexOf(' ', start - 1);
        }
        if (start < given.length()) {
            dropping = given.substring(start).strip();
            given = given.substring(0, start).stripTrailing();
        }
    }
}
