package bib.search;

import bib.entry.Role;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Words in a field, by the rules of [Query.Words].
final class WordsCondition implements Condition {
    private final SearchField field;
    private final List<QueryWord> words;
    private final boolean exact;
    private final String literal;

    WordsCondition(Query.Words condition) {
        field = condition.field();
        words = QueryWord.of(condition.text());
        exact = condition.exact();
        literal = condition.text().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public double score(EntryWords entry) {
        if (words.isEmpty()) {
            return NO;
        }
        if (exact) {
            return phrase(entry);
        }
        return field == SearchField.AUTHOR ? oneName(entry) : everyWord(entry);
    }

    private double phrase(EntryWords entry) {
        for (SearchField candidate : field.fields()) {
            if (hasPhrase(entry, candidate)) {
                return candidate.weight() * words.size();
            }
        }
        return NO;
    }

    private boolean hasPhrase(EntryWords entry, SearchField candidate) {
        return switch (candidate) {
            case AUTHOR -> anyName(entry, name -> name.hasPhrase(words));
            case TITLE, VENUE, KEYWORD -> anyText(entry, candidate, text -> text.hasPhrase(words));
            case KEY, TYPE, YEAR -> hasLiteral(entry, candidate, literal);
            case ROLE -> hasLiteral(entry, candidate, Role.canonical(literal));
            case ANY -> false;
        };
    }

    private double oneName(EntryWords entry) {
        return anyName(entry, this::hasAllWords) ? SearchField.AUTHOR.weight() * words.size() : NO;
    }

    private boolean hasAllWords(NameWords name) {
        for (QueryWord word : words) {
            if (!name.has(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyName(EntryWords entry, Predicate<NameWords> condition) {
        for (NameWords name : entry.names()) {
            if (condition.test(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyText(EntryWords entry, SearchField field, Predicate<FoldedText> condition) {
        for (FoldedText text : entry.prose(field)) {
            if (condition.test(text)) {
                return true;
            }
        }
        return false;
    }

    private double everyWord(EntryWords entry) {
        double sum = 0;
        for (QueryWord word : words) {
            double score = field == SearchField.ANY ? best(entry, word) : score(entry, field, word);
            if (score == NO) {
                return NO;
            }
            sum += score;
        }
        return sum;
    }

    private static double best(EntryWords entry, QueryWord word) {
        double best = NO;
        for (SearchField candidate : SearchField.ANY.fields()) {
            if (best < candidate.weight()) {
                best = Math.max(best, score(entry, candidate, word));
            }
        }
        return best == NO ? beginning(entry, SearchField.VENUE, word) : best;
    }

    private static double score(EntryWords entry, SearchField candidate, QueryWord word) {
        boolean found =
                switch (candidate) {
                    case AUTHOR -> anyName(entry, name -> name.has(word));
                    case TITLE, VENUE, KEYWORD -> anyText(entry, candidate, text -> text.has(word, false));
                    case KEY, TYPE, YEAR -> hasLiteral(entry, candidate, word.literal());
                    case ROLE -> hasLiteral(entry, candidate, Role.canonical(word.literal()));
                    case ANY -> false;
                };
        if (found) {
            return candidate.weight();
        }
        boolean beginnings = candidate == SearchField.TITLE || candidate == SearchField.KEYWORD;
        return beginnings ? beginning(entry, candidate, word) : NO;
    }

    private static double beginning(EntryWords entry, SearchField field, QueryWord word) {
        return anyText(entry, field, text -> text.has(word, true)) ? field.weight() / 2.0 : NO;
    }

    private static boolean hasLiteral(EntryWords entry, SearchField candidate, String literal) {
        for (String value : entry.literals(candidate)) {
            if (QueryWord.isLiterally(literal, value)) {
                return true;
            }
        }
        return false;
    }
}
