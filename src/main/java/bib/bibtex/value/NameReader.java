package bib.bibtex.value;

import bib.entry.ListItems;
import bib.entry.Name;
import bib.entry.Names;
import bib.latex.Chars;
import bib.latex.Latex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names as BibTeX and biblatex write them (BibTeX's manual, "Names"; biblatex manual, "Name List Formats").
///
/// `First von Last`, `von Last, First`, `von Last, Jr, First`, `family=…, given=…`; names are joined by `and`. Braces
/// hold together: a name wholly in braces is an organisation's.
public final class NameReader {
    /// Names, and one sentence for each that is not as it should be.
    ///
    /// @param marked the places (from 1) of the names into which a mark was typed, as a star
    public record Result(Names names, List<String> problems, List<Integer> marked) {}

    private static final String ACCENTS = "\"'`^~=.";
    private static final Set<String> LETTERS =
            Set.of("aa", "AA", "ae", "AE", "oe", "OE", "ss", "dh", "DH", "dj", "DJ", "ng", "NG", "th", "TH");
    private static final String MARKS = "*∗⋆†‡§¶";

    private final List<Name> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>(0);
    private final List<Integer> marked = new ArrayList<>(0);
    private boolean others;

    private NameReader() {}

    /// @param value a name field's value, LaTeX as it stands
    public static Result read(String value) {
        NameReader reader = new NameReader();
        List<String> parts = ListItems.of(value);
        for (int i = 0; i < parts.size(); i++) {
            reader.add(parts.get(i), i == parts.size() - 1);
        }
        if (reader.names.isEmpty() && !parts.isEmpty()) {
            reader.problems.clear();
            reader.problems.add("there is no name in it");
        }
        return new Result(new Names(reader.names, reader.others), reader.problems, reader.marked);
    }

    /// Whether a glance shows that reading the names would find nothing wrong with them.
    ///
    /// @param from where they begin in the text; `to` is one past their end
    public static boolean isSimple(CharSequence text, int from, int to) {
        int commas = 0;
        boolean empty = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '*' || (c > 0x7F && MARKS.indexOf(c) >= 0) || (c == '\\' && !isAccent(text, i + 1, to))) {
                return false;
            }
            commas += c == ',' ? 1 : 0;
            boolean and = (c == 'a' || c == 'A') && ListItems.isAnd(text, i, from, to);
            if (commas > 2 || (and && empty)) {
                return false;
            }
            if (and) {
                commas = 0;
                i += 2;
            }
            empty = and || (empty && (Chars.isBlank(c) || c == ',' || c == '{' || c == '}'));
        }
        return !empty;
    }

    /// Whether the command behind a backslash is an accent or a letter, as `\"`, `\c` and `\ss`: it changes nothing
    /// about where names begin and end.
    private static boolean isAccent(CharSequence text, int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        char command = text.charAt(at);
        int end = at + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ACCENTS.indexOf(command) >= 0
                || (Character.isLetter(command)
                        && (end == at + 1
                                || LETTERS.contains(text.subSequence(at, end).toString())));
    }

    private void add(String part, boolean last) {
        if (part.isEmpty()) {
            problems.add("a name is missing beside an 'and'");
        } else if (part.equalsIgnoreCase("others") && last && !names.isEmpty()) {
            others = true;
        } else {
            add(part, name(part));
        }
    }

    private void add(String part, Name name) {
        if (name.display().isBlank()) {
            problems.add("a name is missing where '" + part + "' stands");
            return;
        }
        names.add(name);
        if (hasMark(name)) {
            marked.add(names.size());
        }
    }

    private static boolean hasMark(Name name) {
        return hasMark(name.given()) || hasMark(name.prefix()) || hasMark(name.family()) || hasMark(name.suffix());
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Name name(String part) {
        if (NameSplitter.isWholeGroup(part)) {
            return Name.organisation(text(part));
        }
        List<String> pieces = NameSplitter.atCommas(part);
        if (ExtendedName.isOne(pieces)) {
            return ExtendedName.read(pieces);
        }
        List<String> words = NameSplitter.words(pieces.getFirst());
        return switch (pieces.size()) {
            case 1 -> firstLast(words);
            case 2 -> lastFirst(words, "", pieces.get(1));
            case 3 -> lastFirst(words, pieces.get(1), pieces.get(2));
            default -> {
                problems.add("the name '" + text(part) + "' has too many commas; names are joined by ' and '");
                String given = String.join(", ", pieces.subList(2, pieces.size()));
                yield lastFirst(words, pieces.get(1), given);
            }
        };
    }

    private static Name firstLast(List<String> words) {
        int last = words.size() - 1;
        int von = 0;
        while (von < last && !NameSplitter.isLowerCase(words.get(von))) {
            von++;
        }
        if (von == last) {
            return name(words.subList(0, last), List.of(), words.subList(last, words.size()), "");
        }
        int end = vonEnd(words, von);
        return name(words.subList(0, von), words.subList(von, end), words.subList(end, words.size()), "");
    }

    private static Name lastFirst(List<String> words, String suffix, String given) {
        int end = vonEnd(words, 0);
        List<String> family = words.subList(end, words.size());
        return name(NameSplitter.words(given), words.subList(0, end), family, suffix);
    }

    /// One past the last lower-case word, the last word of all not counted: it is always family.
    private static int vonEnd(List<String> words, int from) {
        int end = words.size() - 1;
        while (end > from && !NameSplitter.isLowerCase(words.get(end - 1))) {
            end--;
        }
        return Math.max(end, from);
    }

    private static Name name(List<String> given, List<String> von, List<String> family, String suffix) {
        String familyText = text(String.join(" ", family));
        String givenText = text(String.join(" ", given));
        return familyText.isEmpty()
                ? new Name("", text(String.join(" ", von)), givenText, text(suffix), "")
                : new Name(givenText, text(String.join(" ", von)), familyText, text(suffix), "");
    }

    /// A part's text: ties and thin spaces are spaces in a name.
    static String text(String latex) {
        String text = Latex.decode(latex);
        boolean fixed = text.indexOf('\u00a0') >= 0 || text.indexOf('\u2009') >= 0;
        return (fixed ? text.replace('\u00a0', ' ').replace('\u2009', ' ') : text).strip();
    }
}
