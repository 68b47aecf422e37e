package bib.csl.engine;

import bib.csl.InlineTags;
import bib.csl.engine.text.CaseMapping;
import bib.csl.engine.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Given names as initials, and initials in given names with the ending a style wants.
final class Initials {
    private final String ending;
    private final boolean hyphens;

    /// @param ending  the value of `initialize-with`
    /// @param hyphens the style's `initialize-with-hyphen`
    Initials(String ending, boolean hyphens) {
        this.ending = ending;
        this.hyphens = hyphens;
    }

    /// A word of a given name and what stands after it: a hyphen, a space or nothing.
    private record Word(String text, boolean hyphenAfter, boolean last) {}

    /// The initials of a given name.
    String of(String given) {
        if (isTitle(given) || !Scripts.startsRomanesque(withoutTags(given))) {
            return given;
        }
        StringBuilder out = new StringBuilder();
        for (Word word : words(given)) {
            initial(word, out);
        }
        return trimmed(out);
    }

    /// The given name as it is, but with the ending after each initial that stands in it.
    String normalized(String given) {
        if (isTitle(given) || !Scripts.startsRomanesque(withoutTags(given))) {
            return given;
        }
        StringBuilder out = new StringBuilder();
        List<Word> words = words(given);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!isAbbreviation(word)) {
                out.append(word.text());
                out.append(word.last() ? "" : word.hyphenAfter() ? "-" : " ");
                continue;
            }
            out.append(withoutPeriod(word.text()));
            boolean nextShort = i + 1 < words.size() && isAbbreviation(words.get(i + 1));
            out.append(word.last() || nextShort ? ending : ending.stripTrailing());
            boolean hyphen = word.hyphenAfter() && !nextShort;
            out.append(word.last() ? "" : hyphen ? "-" : nextShort ? "" : " ");
        }
        return trimmed(out);
    }

    private static boolean isTitle(String given) {
        return given.equals("Lord") || given.equals("Lady");
    }

    /// The text behind the tags that it begins with.
    private static String withoutTags(String text) {
        int start = 0;
        int end = InlineTags.endAt(text, 0);
        while (end > start) {
            start = end;
            end = InlineTags.endAt(text, start);
        }
        return text.substring(start);
    }

    private static String untagged(String text) {
        return text.substring(0, nextTag(text, "<"));
    }

    private static String closingTags(String text) {
        int tag = nextTag(text, "</");
        return text.substring(tag, InlineTags.endAt(text, tag));
    }

    /// Where the first tag that begins so stands; the text's end where there is none.
    private static int nextTag(String text, String start) {
        int tag = text.indexOf(start);
        while (tag >= 0 && InlineTags.endAt(text, tag) == tag) {
            tag = text.indexOf(start, tag + 1);
        }
        return tag < 0 ? text.length() : tag;
    }

    private static String trailingSpace(String text) {
        return text.substring(text.stripTrailing().length());
    }

    private List<Word> words(String given) {
        String name = hyphens ? given : given.replace('-', ' ');
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hyphen = c == '-' && !beforeLower(name, i);
            if (hyphen || Character.isWhitespace(c)) {
                boolean joined = !word.isEmpty() && (hyphen || hyphenFollows(name, i));
                end(word, joined, words);
            } else {
                word.append(c);
                if (c == '.' && i + 1 < name.length() && name.charAt(i + 1) != ' ' && name.charAt(i + 1) != '-') {
                    end(word, false, words);
                }
                if (c == '.' && i + 1 < name.length() && name.charAt(i + 1) == '-') {
                    end(word, true, words);
                }
            }
        }
        end(word, false, words);
        if (!words.isEmpty()) {
            Word last = words.removeLast();
            words.add(new Word(last.text(), false, true));
        }
        return words;
    }

    private static boolean hyphenFollows(String name, int at) {
        int i = at;
        while (i < name.length() && Character.isWhitespace(name.charAt(i))) {
            i++;
        }
        return i < name.length() && name.charAt(i) == '-';
    }

    private static boolean beforeLower(String name, int at) {
        return at + 1 < name.length() && name.charAt(at + 1) >= 'a' && name.charAt(at + 1) <= 'z';
    }

    private static void end(StringBuilder word, boolean hyphen, List<Word> words) {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), hyphen, false));
            word.setLength(0);
        }
    }

    private void initial(Word word, StringBuilder out) {
        String text = withoutTags(word.text());
        int point = text.isEmpty() ? ' ' : text.codePointAt(0);
        boolean upper = Character.isLetter(point) && !Character.isLowerCase(point);
        if (!upper) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            out.append(word.text()).append(word.last() ? "" : " ");
            return;
        }
        out.append(word.text(), 0, word.text().length() - text.length());
        out.append(initialLetters(untagged(text)));
        out.append(closingTags(text).isEmpty() ? ending : ending.stripTrailing());
        out.append(closingTags(text));
        out.append(closingTags(text).isEmpty() ? "" : trailingSpace(ending));
        if (word.hyphenAfter()) {
            while (!out.isEmpty()
                    && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\u00a0')) {
                out.setLength(out.length() - 1);
            }
            out.append('-');
        }
    }

    /// The first letter; an abbreviation such as `Ph.` stays whole, and so do capitals that start a word: `DJ`ohn.
    private static String initialLetters(String word) {
        if (word.length() > 2 && word.endsWith(".")) {
            return word.substring(0, word.length() - 1);
        }
        int end = Character.charCount(word.codePointAt(0));
        int capitals = end;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean mixed = capitals > end && capitals < word.length() && Character.isLetter(word.charAt(capitals));
        return mixed
                ? word.substring(0, end) + CaseMapping.lower(word.substring(end, capitals), Locale.ROOT)
                : word.substring(0, end);
    }

    private static boolean isAbbreviation(Word word) {
        String text = withoutTags(word.text());
        return (text.length() > 1 && text.endsWith("."))
                || (text.length() == 1 && Character.isUpperCase(text.charAt(0)));
    }

    private static String withoutPeriod(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static String trimmed(StringBuilder out) {
        int end = out.length();
        while (end > 0
                && (Character.isWhitespace(out.charAt(end - 1))
                        || out.charAt(end - 1) == '\u00a0'
                        || out.charAt(end - 1) == '\ufeff')) {
            end--;
        }
        String text = out.substring(0, end);
        return text.contains("  ") ? text.replaceAll(" +", " ") : text;
    }
}
