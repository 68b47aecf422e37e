package bib.publist;

import bib.publist.Person.Likeness;
import java.util.ArrayList;
import java.util.List;

/// The given names of a person, to be compared: `Wei-Lin J.` is `wei`, `lin` (hyphenated to the one before), `j`.
record GivenNames(List<Part> parts) {
    private static final int MOST_INITIALS = 3;

    /// @param hyphenated whether it is one name with the part before it
    record Part(String text, boolean hyphenated) {
        boolean isInitial() {
            return text.codePointCount(0, text.length()) == 1;
        }

        boolean abbreviates(Part other) {
            return (isInitial() && other.text.startsWith(text)) || (other.isInitial() && text.startsWith(other.text));
        }
    }

    GivenNames {
        parts = List.copyOf(parts);
    }

    /// @param inCapitals whether the family name is in capitals; else `JE` are two initials
    static GivenNames of(List<String> words, boolean inCapitals) {
        List<Part> parts = new ArrayList<>();
        for (String word : words) {
            boolean hyphenated = false;
            StringBuilder part = new StringBuilder();
            for (int c : (word + " ").codePoints().toArray()) {
                boolean hyphen = Character.getType(c) == Character.DASH_PUNCTUATION;
                if (hyphen || c == '.' || c == ' ') {
                    add(parts, part.toString(), hyphenated, inCapitals);
                    part.setLength(0);
                    hyphenated = hyphen;
                } else {
                    part.appendCodePoint(c);
                }
            }
        }
        return new GivenNames(parts);
    }

    private static void add(List<Part> parts, String written, boolean hyphenated, boolean inCapitals) {
        String folded = PersonName.letters(written);
        boolean initials = !inCapitals
                && written.length() > 1
                && written.length() <= MOST_INITIALS
                && written.chars().allMatch(Character::isUpperCase);
        if (initials) {
            folded.codePoints().forEach(c -> parts.add(new Part(Character.toString(c), false)));
        } else if (!folded.isEmpty()) {
            parts.add(new Part(folded, hyphenated));
        }
    }

    String joined() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.text()));
        return out.toString();
    }

    Likeness likeness(GivenNames other) {
        if (joined().equals(other.joined())) {
            return Likeness.EXACT;
        }
        return new Alignment(parts, other.parts).likeness();
    }

    /// Walks both sides together.
    private static final class Alignment {
        private final List<Part> left;
        private final List<Part> right;
        private int i;
        private int j;

        Alignment(List<Part> left, List<Part> right) {
            this.left = left;
            this.right = right;
        }

        Likeness likeness() {
            if (left.isEmpty() || right.isEmpty()) {
                return Likeness.NONE;
            }
            boolean abbreviated = false;
            while (i < left.size() && j < right.size()) {
                abbreviated = left.get(i).abbreviates(right.get(j));
                if (abbreviated) {
                    i++;
                    j++;
                } else if (!joinedAlike()) {
                    return Likeness.NONE;
                }
            }
            boolean cutName = !abbreviated && (startsInsideName(left, i) || startsInsideName(right, j));
            return cutName ? Likeness.NONE : Likeness.POSSIBLE;
        }

        /// Past the shortest run of parts on both sides that makes the same letters: `weilin` and `wei`, `lin`.
        private boolean joinedAlike() {
            String a = left.get(i++).text();
            String b = right.get(j++).text();
            while (a.length() != b.length()) {
                if (a.length() < b.length()) {
                    if (i == left.size()) {
                        return false;
                    }
                    a += left.get(i++).text();
                } else {
                    if (j == right.size()) {
                        return false;
                    }
                    b += right.get(j++).text();
                }
            }
            return a.equals(b);
        }

        private static boolean startsInsideName(List<Part> parts, int next) {
            return next < parts.size() && parts.get(next).hyphenated();
        }
    }
}
