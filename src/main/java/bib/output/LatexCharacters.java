package bib.output;

import bib.source.Resource;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// What LaTeX can do with a character beyond ASCII.
final class LatexCharacters {
    /// What every LaTeX sets from UTF-8 without a package and with its oldest fonts (OT1 in `ot1enc.dfu`, `t1enc.dfu`,
    /// `omsenc.dfu`): accents that can be put on letters, and common signs.
    private static final String PLAIN = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
            + "ĂăĆćČčĎďĚěĞğİıĹĺĽľŁłŃńŇňŐőŒœŔŕŘřŚśŞşŠšŤťŢţŮůŰűŸŹźŻżŽž–—‘’“”†‡•§¶¡¿·";

    /// Loaded when the first unusual character comes.
    private static final class Table {
        static final Map<Integer, String> INSTEAD = load();

        private static Map<Integer, String> load() {
            Map<Integer, String> table = new HashMap<>();
            Resource.text(LatexCharacters.class, "latex-characters.txt").lines().forEach(line -> {
                int tab = line.indexOf('\t');
                table.put(Integer.parseInt(line.substring(0, tab), 16), line.substring(tab + 1));
            });
            return table;
        }
    }

    private LatexCharacters() {}

    static boolean isPlain(int c) {
        return PLAIN.indexOf(c) >= 0;
    }

    /// LaTeX that prints the same or the closest, for where the font has no such character; empty where there is none.
    static String instead(int c) {
        String known = Table.INSTEAD.getOrDefault(c, "");
        return known.isEmpty() ? decomposed(c) : known;
    }

    /// A letter with its accents as commands, as `ē` as `\={e}`; empty for what is no such letter.
    private static String decomposed(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        boolean letter = parts.length() > 1 && parts.charAt(0) < 0x80 && Character.isLetter(parts.charAt(0));
        for (int i = 1; i < parts.length(); i++) {
            letter &= isAccent(parts.charAt(i));
        }
        return letter ? accented(parts.charAt(0), parts.substring(1)) : "";
    }

    static boolean isAccent(char c) {
        return c >= 0x300 && c < 0x370 && !accent(c).isEmpty();
    }

    /// @param accents combining characters, from the letter outwards
    static String accented(int letter, String accents) {
        String result = Character.toString(letter);
        boolean above = accents.chars().anyMatch(accent -> isAbove((char) accent));
        if (above && (letter == 'i' || letter == 'j')) {
            result = "\\" + result;
        }
        StringBuilder before = new StringBuilder();
        for (int i = accents.length() - 1; i >= 0; i--) {
            before.append(accent(accents.charAt(i))).append('{');
        }
        return before + result + "}".repeat(accents.length());
    }

    private static boolean isAbove(char accent) {
        return switch (accent) {
            case 0x323, 0x326, 0x327, 0x328, 0x331 -> false;
            default -> true;
        };
    }

    private static String accent(char combining) {
        return switch (combining) {
            case 0x300 -> "\\`";
            case 0x301 -> "\\'";
            case 0x302 -> "\\^";
            case 0x303 -> "\\~";
            case 0x304 -> "\\=";
            case 0x306 -> "\\u";
            case 0x307 -> "\\.";
            case 0x308 -> "\\\"";
            case 0x30A -> "\\r";
            case 0x30B -> "\\H";
            case 0x30C -> "\\v";
            case 0x323 -> "\\d";
            case 0x326 -> "\\textcommabelow";
            case 0x327 -> "\\c";
            case 0x328 -> "\\k";
            case 0x331 -> "\\b";
            default -> "";
        };
    }
}
