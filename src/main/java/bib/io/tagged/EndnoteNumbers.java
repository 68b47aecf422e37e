package bib.io.tagged;

import java.util.HashMap;
import java.util.Map;

/// The numbers of EndNote's reference types, which its XML has beside their names.
final class EndnoteNumbers {
    private static final String ROWS = """
            2 Artwork
            3 Audiovisual Material
            4 Bill
            5 Book Section
            6 Book
            7 Case
            8 Catalog
            9 Computer Program
            10 Conference Proceedings
            12 Web Page
            13 Generic
            14 Hearing
            17 Journal Article
            19 Magazine Article
            20 Map
            21 Film or Broadcast
            23 Newspaper Article
            24 Pamphlet
            25 Patent
            26 Personal Communication
            27 Report
            28 Edited Book
            31 Statute
            32 Thesis
            34 Unpublished Work
            36 Manuscript
            37 Figure
            38 Chart or Table
            39 Equation
            43 Electronic Article
            44 Electronic Book
            45 Online Database
            46 Government Document
            47 Conference Paper
            48 Online Multimedia
            49 Classical Work
            50 Legal Rule or Regulation
            51 Ancient Text
            52 Dictionary
            53 Encyclopedia
            54 Grant
            55 Aggregated Database
            56 Blog
            57 Serial
            58 Standard
            59 Dataset
            60 Electronic Book Section
            61 Music
            """;
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        for (String row : ROWS.split("\n")) {
            int space = row.indexOf(' ');
            NAMES.put(row.substring(0, space), row.substring(space + 1));
            NUMBERS.put(row.substring(space + 1), row.substring(0, space));
        }
    }

    private EndnoteNumbers() {}

    /// The name of the type with a number; empty where none has it.
    static String name(String number) {
        return NAMES.getOrDefault(number, "");
    }

    /// The number of a type; empty where it has none.
    static String of(String name) {
        return NUMBERS.getOrDefault(name, "");
    }
}
