package bib.publist;

/// ORCID iDs: sixteen characters in groups of four, the last of which checks the others (ISO 7064, MOD 11-2).
final class Orcid {
    private static final int LENGTH = "0000-0002-1825-0097".length();

    private Orcid() {}

    static boolean isValid(String orcid) {
        int total = 0;
        for (int i = 0; i < orcid.length(); i++) {
            char c = orcid.charAt(i);
            boolean last = i == LENGTH - 1;
            if (i % 5 == 4) {
                if (c != '-') {
                    return false;
                }
            } else if (last) {
                int check = (12 - total % 11) % 11;
                return orcid.length() == LENGTH && c == (check == 10 ? 'X' : (char) ('0' + check));
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                total = (total + c - '0') * 2 % 11;
            }
        }
        return false;
    }
}
