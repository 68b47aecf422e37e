package bib.latex;

/// Superscripts, subscripts, double-struck letters and accents, as far as Unicode has them.
final class Scripts {
    private static final String SUPER_FROM = "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθ*′∘°†‡⋆∗";
    private static final String SUPER_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿ*′°°†‡⋆∗";
    private static final String SUB_FROM = "0123456789+-−=()aehijklmnoprstuvxβγρϕφχ";
    private static final String SUB_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ";
    private static final String DOUBLE_EXCEPTIONS = "CHNPQRZ";
    private static final String DOUBLE_EXCEPTIONS_TO = "ℂℍℕℙℚℝℤ";
    private static final int DOUBLE_CAPITAL_A = 0x1D538;
    private static final int DOUBLE_SMALL_A = 0x1D552;
    private static final int DOUBLE_ZERO = 0x1D7D8;

    private Scripts() {}

    /// The superscript; empty where a character has none.
    static String superscript(String text) {
        return mapped(text, SUPER_FROM, SUPER_TO);
    }

    /// The sign for the root of an order; the square root for none.
    static String root(String order) {
        return switch (order) {
            case "", "2" -> "√";
            case "3" -> "∛";
            case "4" -> "∜";
            default -> (superscript(order).isEmpty() ? order : superscript(order)) + "√";
        };
    }

    /// The subscript; empty where a character has none.
    static String subscript(String text) {
        return mapped(text, SUB_FROM, SUB_TO);
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int place = from.indexOf(text.charAt(i));
            if (place < 0 || place >= to.length()) {
                return "";
            }
            out.append(to.charAt(place));
        }
        return out.toString();
    }

    /// The text with its ASCII letters and digits double-struck.
    static String doubleStruck(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int exception = DOUBLE_EXCEPTIONS.indexOf(c);
            if (exception >= 0) {
                out.append(DOUBLE_EXCEPTIONS_TO.charAt(exception));
            } else {
                out.appendCodePoint(doubleStruck(c));
            }
        }
        return out.toString();
    }

    private static int doubleStruck(char c) {
        if (c >= 'A' && c <= 'Z') {
            return DOUBLE_CAPITAL_A + c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return DOUBLE_SMALL_A + c - 'a';
        }
        return c >= '0' && c <= '9' ? DOUBLE_ZERO + c - '0' : c;
    }
}
