package bib.io.yaml;

import java.util.Set;

/// The forms that the schema of CITATION.cff prescribes (`schema.json` 1.2.0).
final class CffKeys {
    /// Licences by their SPDX identifiers; of the several hundred that the schema lists, those in use.
    private static final Set<String> LICENSES = Set.of("""
                    0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0
                    BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0
                    CC-BY-3.0 CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0
                    CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CPL-1.0 ECL-2.0
                    EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-1.0 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0
                    GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.0 LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0
                    LGPL-3.0-only LGPL-3.0-or-later LPPL-1.3c MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL MS-RL MulanPSL-2.0 NCSA
                    ODbL-1.0 ODC-By-1.0 OFL-1.1 OSL-3.0 PDDL-1.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 Ruby SSPL-1.0
                    UPL-1.0 Unlicense Vim W3C WTFPL X11 ZPL-2.1 Zlib""".split("\\s+"));

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
                    case "url" -> value.matches("(https|http|ftp|sftp)://\\S+");
                    case "isbn" -> value.matches("[0-9\\- ]{10,17}X?");
                    case "issn" -> value.matches("\\d{4}-\\d{3}[\\dxX]");
                    case "pmcid" -> value.matches("PMC[0-9]{7}");
                    case "date-accessed" -> value.matches("\\d{4}-\\d{2}-\\d{2}");
                    case "languages" -> value.matches("[a-z]{2,3}");
                    case "license" -> LICENSES.contains(value);
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
