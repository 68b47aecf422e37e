package bib.bibtex.write;

import bib.bibtex.FieldNames;
import bib.bibtex.value.FieldMeaning;
import bib.bibtex.value.VerbatimFields;
import bib.entry.Field;
import bib.entry.Pages;
import bib.latex.BareSigns;
import bib.latex.Braces;
import bib.latex.Chars;
import bib.latex.LatexEncoder;
import bib.latex.PreambleCommands;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Span;

/// Text on its way into a value.
public final class ValueText {
    private ValueText() {}

    /// The value that says a text: LaTeX, or in an address or identifier the text itself; ranges of pages with BibTeX's
    /// two hyphens.
    ///
    /// @param field the field it is for, in lower case
    public static String of(String field, String text, LatexEncoder latex) {
        if (VerbatimFields.contain(field)) {
            return text.replace("{", "%7B").replace("}", "%7D");
        }
        return field.equals("pages") ? Pages.doubled(latex.encode(text)) : latex.encode(text);
    }

    /// A field with a value whose LaTeX says more than its text, as `\emph`: text and markup are what the value means.
    ///
    /// @param name in lower case
    public static Field field(String name, String value, Span span) {
        return Field.of(name, span, value, new FieldMeaning(new PreambleCommands()));
    }

    /// A value with its letters beyond ASCII as LaTeX; an address or identifier stays.
    ///
    /// @param field the field it is for, in lower case
    public static String ascii(String field, String value) {
        return VerbatimFields.contain(field) ? value : LatexEncoder.ascii(value);
    }

    /// Refuses what BibTeX could not tell from the rest of a file: every brace counts, after a backslash too.
    ///
    /// @param what what a message calls the value, as `title`
    /// @throws BibException of kind USAGE where its braces do not match
    public static void requireBalanced(String what, String value) {
        int lone = Braces.lone(value);
        if (lone >= 0) {
            boolean closes = value.charAt(lone) == '}';
            throw unbalanced(what, closes ? "a '}' in it closes nothing" : "a '{' in it is never closed");
        }
    }

    /// Whether all braces of a value, or a part of one, have partners in it.
    public static boolean isBalanced(String value) {
        return Braces.lone(value) < 0;
    }

    private static BibException unbalanced(String what, String why) {
        String hint = "braces must match, after a backslash too: write \\textbraceleft{} for a lone one";
        return new BibException(Kind.USAGE, "the value of '" + what + "' cannot stand in BibTeX: " + why, hint);
    }

    /// Whether a text can name a field: no blank, no sign of BibTeX's own, no digit first.
    public static boolean isFieldName(String name) {
        return !name.isEmpty()
                && FieldNames.nameEnd(name, 0, name.length()) == name.length()
                && !Character.isDigit(name.charAt(0));
    }

    /// Whether BibTeX and LaTeX take a text for a key.
    public static boolean isKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Chars.isBlank(c) || Character.isISOControl(c) || ",{}\"#%=~\\@()'".indexOf(c) >= 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /// A value in which the characters that are commands to TeX ([BareSigns]) are written as characters, as far as a
    /// backslash can do that. Addresses and identifiers, and all else, stay as they are.
    ///
    /// @param field the field it is for, in lower case
    public static String escaped(String field, String value) {
        if (VerbatimFields.contain(field) || field.contains("+")) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length() + 16);
        int copied = 0;
        for (int at : BareSigns.in(value)) {
            out.append(value, copied, at).append(isEscapable(value.charAt(at)) ? "\\" : "");
            copied = at;
        }
        return out.append(value, copied, value.length()).toString();
    }

    /// Whether a backslash before a character that is a command to TeX makes it the character. `\^` sets an accent.
    public static boolean isEscapable(char sign) {
        return sign != '^';
    }

    /// A text whose lines end as those of a file do.
    ///
    /// @param lineEnd `\n`, `\r\n` or `\r`
    static String inLines(String text, String lineEnd) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isLineEnd(c)) {
                out.append(c);
            } else if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                out.append(lineEnd);
            }
        }
        return out.toString();
    }

    /// Whether quotes can delimit a value: BibTeX ends it at the first quote outside braces.
    static boolean fitsQuotes(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return false;
            }
        }
        return true;
    }
}
