package bib.csl.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Changes the case of text that may hold inline markup (CSL 1.0.2, "Text-case").
///
/// What stands in `nocase` spans, small capitals, sub- and superscript stays as it is.
public final class Casing {
    private final TextCase mode;
    private final Locale locale;
    private final List<Token> tokens;
    private final List<String> open = new ArrayList<>(2);
    private boolean first = true;
    private boolean afterPunctuation;
    private int lastWord = -1;
    private int singleOpen;
    private int doubleOpen;
    private final int firstMark;

    private Casing(TextCase mode, String text, Locale locale) {
        this.mode = mode;
        this.locale = locale;
        this.tokens = CaseTokens.of(text);
        int mark = 0;
        while (mark < tokens.size()
                && (tokens.get(mark).kind == CaseTokens.Kind.WORD || tokens.get(mark).kind == CaseTokens.Kind.SPACE)) {
            mark++;
        }
        this.firstMark = mark;
    }

    /// A stretch of the text: a word, space, a mark or a tag.
    static final class Token {
        final CaseTokens.Kind kind;
        String text;

        Token(CaseTokens.Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }
    }

    /// @param language for the rules of upper and lower case, as `tr`
    public static String apply(TextCase mode, String text, Locale language) {
        if (mode == TextCase.NONE || text.isEmpty()) {
            return text;
        }
        boolean plain = text.indexOf('<') < 0;
        if (plain && mode == TextCase.UPPERCASE) {
            return upper(text, language);
        }
        if (plain && mode == TextCase.LOWERCASE) {
            return CaseMapping.lower(text, language);
        }
        return new Casing(mode, text, language).run();
    }

    /// Greek capitals have no accents.
    private static String upper(String text, Locale language) {
        String upper = CaseMapping.upper(text, language);
        if (!language.getLanguage().equals("el")) {
            return upper;
        }
        StringBuilder out = new StringBuilder(upper.length());
        for (char c : Normalizer.normalize(upper, Normalizer.Form.NFD).toCharArray()) {
            if (c != '\u0301' && c != '\u0300' && c != '\u0342') {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private String run() {
        String restore = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind) {
                case TAG -> tag(token.text);
                case MARK -> mark(token.text);
                case WORD -> word(i, token, restore);
                case SPACE -> {}
            }
            boolean strayQuote = token.kind == CaseTokens.Kind.MARK && isStrayQuote(token.text.charAt(0));
            restore = strayQuote ? token.text : "";
        }
        capitalizeLastStopWord();
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.text);
        }
        return out.toString();
    }

    /// Whether a closing quotation mark has no opening one: it is an apostrophe then, and the word goes on.
    private boolean isStrayQuote(char mark) {
        switch (mark) {
            case '\u2018' -> singleOpen++;
            case '\u201c' -> doubleOpen++;
            case '\u2019' -> {
                return singleOpen-- <= 0 && restored(true);
            }
            case '\u201d' -> {
                return doubleOpen-- <= 0 && restored(false);
            }
            default -> {}
        }
        return false;
    }

    private boolean restored(boolean single) {
        if (single) {
            singleOpen = 0;
        } else {
            doubleOpen = 0;
        }
        return true;
    }

    private void tag(String tag) {
        if (tag.startsWith("</")) {
            if (!open.isEmpty() && open.getLast().equals(tag)) {
                open.removeLast();
            }
        } else {
            String closer = CaseTokens.protectingCloser(tag);
            if (!closer.isEmpty()) {
                open.add(closer);
            }
        }
    }

    private void mark(String mark) {
        char last = mark.charAt(mark.length() - 1);
        if (last == '!' || last == '?' || last == ':') {
            afterPunctuation = true;
        }
    }

    private void word(int index, Token token, String strayQuote) {
        if (!open.isEmpty()) {
            first = false;
            afterPunctuation = false;
            lastWord = -1;
            return;
        }
        if (!strayQuote.isEmpty()) {
            first = false;
            afterPunctuation = false;
            lastWord = -1;
            if (mode == TextCase.TITLE || mode == TextCase.CAPITALIZE_ALL || mode == TextCase.CAPITALIZE_FIRST) {
                return;
            }
        }
        token.text = changed(token.text, index);
        first = false;
        afterPunctuation = false;
        lastWord = index;
    }

    private String changed(String word, int index) {
        return switch (mode) {
            case LOWERCASE -> CaseMapping.lower(word, locale);
            case UPPERCASE -> upper(word, locale);
            case CAPITALIZE_FIRST -> first ? capitalizedIfLower(word) : word;
            case CAPITALIZE_ALL -> capitalizedIfLower(word);
            case SENTENCE -> first ? capitalize(word) : CaseMapping.lower(word, locale);
            case TITLE -> title(word, index);
            case NONE -> word;
        };
    }

    private String title(String word, int index) {
        boolean hyphened = index + 1 == firstMark
                && firstMark < tokens.size()
                && tokens.get(firstMark).text.equals("-");
        boolean wanted =
                first || afterPunctuation || hyphened || (word.length() > 1 && !StopWords.contains(lower(word)));
        return wanted ? capitalizedIfLower(word) : word;
    }

    private void capitalizeLastStopWord() {
        if (mode != TextCase.TITLE || lastWord < 0) {
            return;
        }
        Token token = tokens.get(lastWord);
        if (token.text.length() > 1 && StopWords.contains(lower(token.text))) {
            token.text = capitalize(token.text);
        }
    }

    private String lower(String word) {
        return CaseMapping.lower(word, locale);
    }

    private String capitalizedIfLower(String word) {
        return word.equals(lower(word)) ? capitalize(word) : word;
    }

    private String capitalize(String word) {
        int end = Character.charCount(word.codePointAt(0));
        char c = word.charAt(0);
        boolean loneGreek = word.length() == 1 && c >= '\u0370' && c <= '\u03ff';
        return loneGreek ? word : word.substring(0, end).toUpperCase(locale) + word.substring(end);
    }
}
