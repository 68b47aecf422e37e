package bib.io;

/// The forms that the schema of CITATION.cff prescribes (`schema.json` 1.2.0).
final class CffKeys {
    private CffKeys() {}

    /// Whether a key may have a value; of a language, its writer takes what it may have.
    static boolean fits(String key, String value) {
        return key.equals("languages") || !valid(key, value).isEmpty();
    }

    /// The value a key may have; empty where it may have none such.
    static String valid(String key, String value) {
        boolean fits =
                switch (key) {
                    case "doi" -> value.matches("10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+");
                    case "url" -> value.matches("(https|http|ftp|sftp)://.+");
                    case "isbn" -> value.matches("[0-9\\- ]{10,17}X?");
                    case "issn" -> value.matches("\\d{4}-\\d{3}[\\dxX]");
                    case "pmcid" -> value.matches("PMC[0-9]{7}");
                    case "date-accessed" -> value.matches("\\d{4}-\\d{2}-\\d{2}");
                    case "languages" -> value.matches("[a-z]{2,3}");
                    case "license" -> value.matches("[A-Za-z0-9.+-]+");
                    default -> true;
                };
        return key.equals("status") ? status(value) : fits ? value : "";
    }

    private static String status(String pubstate) {
        return switch (pubstate) {
            case "inpress" -> "in-press";
            case "inpreparation" -> "in-preparation";
            case "prepublished" -> "preprint";
            case "submitted" -> "submitted";
            default -> "";
        };
    }

    /// biblatex's key for a `status`.
    static String pubstate(String status) {
        return switch (status) {
            case "in-press", "advance-online" -> "inpress";
            case "in-preparation" -> "inpreparation";
            case "preprint" -> "prepublished";
            default -> status;
        };
    }
}
