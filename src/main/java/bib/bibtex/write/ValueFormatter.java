package bib.bibtex.write;

import bib.bibtex.Piece;
import bib.bibtex.Piece.Kind;
import bib.bibtex.RawField;
import bib.bibtex.value.FieldMeaning;
import bib.bibtex.value.MonthMacros;
import bib.bibtex.value.PageRange;
import bib.bibtex.value.VerbatimFields;
import bib.bibtex.write.ValueRules.Delimiters;
import bib.bibtex.write.ValueRules.Numbers;
import bib.entry.DateWords;
import bib.entry.Doi;
import bib.latex.Chars;
import bib.latex.Latex;
import bib.latex.LetterSpelling;
import bib.latex.LetterSpelling.Spelled;
import bib.latex.PreambleCommands;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes one value after another in a style. One that would say anything else in it stays as it is.
final class ValueFormatter {
    private final ValueRules rules;
    private final boolean stripsSpaces;
    private final Set<String> macros;

    /// @param macros what the file defines, in lower case: such a month is not the one that BibTeX knows
    ValueFormatter(ValueRules rules, boolean stripsSpaces, Set<String> macros) {
        this.rules = rules;
        this.stripsSpaces = stripsSpaces;
        this.macros = macros;
    }

    /// A value as it is to be written.
    ///
    /// @param text delimiters and all
    /// @param kept why letters in it are not those of the style; empty where all are
    record Written(String text, String kept) {}

    /// A field's value as it is to be written.
    Written write(EntryText entry, RawField field) {
        List<Piece> pieces = field.pieces();
        if (pieces.isEmpty()) {
            return new Written(entry.valueSource(field), "");
        }
        String name = field.name().toLowerCase(Locale.ROOT);
        if (pieces.size() == 1) {
            String month = name.equals("month") && isDated(entry) ? month(entry.text(), pieces.getFirst()) : "";
            return month.isEmpty() ? single(entry.text(), pieces.getFirst(), name) : new Written(month, "");
        }
        String why = "it is joined by '#' from parts that may be LaTeX together alone";
        return new Written(write(entry.text(), field), isLatex(name) && hasOthers(entry.text(), field) ? why : "");
    }

    /// A macro's definition, or any other value of which only the delimiters are set.
    String write(String text, RawField definition) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : definition.pieces()) {
            String content = text.substring(piece.start(), piece.end());
            out.append(out.isEmpty() ? "" : " # ").append(delimited(piece.kind(), content, false));
        }
        return out.toString();
    }

    /// Whether a value of which only the delimiters are set has letters that are not those of the style.
    boolean hasOthers(String text, RawField definition) {
        return rules.spelling() != ValueRules.Spelling.FILE
                && definition.pieces().stream()
                        .filter(piece -> piece.kind() == Kind.BRACED || piece.kind() == Kind.QUOTED)
                        .map(piece -> text.substring(piece.start(), piece.end()))
                        .anyMatch(content -> !spelled(content).text().equals(content));
    }

    private Written single(String text, Piece piece, String name) {
        String content = text.substring(piece.start(), piece.end());
        if (piece.kind() == Kind.MACRO) {
            return new Written(content, "");
        }
        Written written = content(name, content);
        boolean number = Chars.isDigits(written.text());
        return new Written(delimited(piece.kind(), written.text(), number), written.kept());
    }

    private String delimited(Kind kind, String content, boolean number) {
        if (number && rules.numbers() == Numbers.BARE) {
            return content;
        }
        return switch (kind) {
            case BRACED, QUOTED -> delimited(content, kind == Kind.QUOTED);
            case NUMBER -> number && rules.numbers() == Numbers.DELIMITED ? delimited(content, false) : content;
            case MACRO, BARE -> content;
        };
    }

    private String delimited(String content, boolean quoted) {
        boolean quotes = rules.delimiters() == Delimiters.QUOTES || (quoted && rules.delimiters() == Delimiters.FILE);
        return quotes && ValueText.fitsQuotes(content) ? '"' + content + '"' : '{' + content + '}';
    }

    /// Without a year, a month is no date but the text that it is.
    private static boolean isDated(EntryText entry) {
        return entry.find("year") >= 0 || entry.find("date") >= 0;
    }

    /// The macro of a month that is named alone, in whatever way; empty where it is not.
    private String month(String text, Piece piece) {
        if (!rules.monthMacros() || piece.kind() == Kind.MACRO) {
            return "";
        }
        String word =
                Latex.decode(text.substring(piece.start(), piece.end())).strip().toLowerCase(Locale.ROOT);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        int number = Chars.isDigits(bare) && bare.length() <= 2 ? Integer.parseInt(bare) : DateWords.month(bare);
        String month = number >= 1 && number <= MonthMacros.ALL.size() ? MonthMacros.ALL.get(number - 1) : "";
        return macros.contains(month) ? "" : month;
    }

    private Written content(String name, String content) {
        if (!isLatex(name)) {
            return new Written(name.equals("doi") && rules.bareDois() ? doi(content) : content, "");
        }
        if (name.equals("pages") && rules.pageDashes()) {
            return new Written(PageRange.dashed(content), "");
        }
        Spelled spelled = spelled(content);
        boolean same = saysTheSame(name, content, spelled.text());
        String lettered = same ? spelled.text() : content;
        boolean title = name.endsWith("title") || name.endsWith("titleaddon");
        String written = title && rules.singleBraces() ? DoubledBraces.single(lettered) : lettered;
        written = stripsSpaces ? withoutLineTails(written) : written;
        return new Written(saysTheSame(name, lettered, written) ? written : lettered, kept(same, spelled.wanting()));
    }

    private static String kept(boolean same, String wanting) {
        return !same
                ? "in others it would say something else"
                : wanting.isEmpty() ? "" : "LaTeX has no command for '" + wanting + "'";
    }

    /// Whether a field's value is LaTeX, and no address, identifier or annotation.
    private static boolean isLatex(String name) {
        return !VerbatimFields.contain(name) && !name.contains("+");
    }

    private Spelled spelled(String content) {
        return switch (rules.spelling()) {
            case UNICODE -> LetterSpelling.toUnicode(content);
            case LATEX -> LetterSpelling.toLatex(content);
            case FILE -> new Spelled(content, "");
        };
    }

    private static boolean saysTheSame(String name, String before, String after) {
        FieldMeaning meaning = new FieldMeaning(new PreambleCommands());
        return before.equals(after)
                || (meaning.text(name, before).equals(meaning.text(name, after))
                        && meaning.names(name, before).equals(meaning.names(name, after)));
    }

    /// A plain DOI without the address before it.
    private static String doi(String content) {
        String bare = Doi.bare(content);
        boolean address = !bare.equals(content.strip());
        return address && bare.startsWith("10.") && bare.indexOf('%') < 0 ? bare : content;
    }

    /// Lines without the blanks at their ends. A blank after a backslash is a command.
    static String withoutLineTails(String content) {
        StringBuilder out = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (Chars.isLineEnd(c)) {
                int end = out.length();
                while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
                    end--;
                }
                out.setLength(end > 0 && out.charAt(end - 1) == '\\' ? Math.min(out.length(), end + 1) : end);
            }
            out.append(c);
        }
        return out.toString();
    }
}
