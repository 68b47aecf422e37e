package bib.cli;

/// Numbers with their nouns.
final class Plural {
    private Plural() {}

    static String of(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return count + " " + plural;
    }
}
