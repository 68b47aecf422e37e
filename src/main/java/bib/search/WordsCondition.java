package bib.search;

import bib.entry.Role;
import java.util.List;
import java.util.Locale;

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
            case AUTHOR -> entry.names().stream().anyMatch(name -> name.hasPhrase(words));
            case TITLE, VENUE, KEYWORD -> entry.prose(candidate).stream().anyMatch(text -> text.hasPhrase(words));
            case KEY, TYPE, YEAR -> hasLiteral(entry, candidate, literal);
            case ROLE -> hasLiteral(entry, candidate, Role.canonical(literal));
            case ANY -> false;
        };
    }

    private double oneName(EntryWords entry) {
        for (NameWords name : entry.names()) {
            if (words.stream().allMatch(name::has)) {
                return SearchField.AUTHOR.weight() * words.size();
            }
        }
        return NO;
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
        return best == NO ? beginning(entry.prose(SearchField.VENUE), word, SearchField.VENUE.weight()) : best;
    }

    private static double score(EntryWords entry, SearchField candidate, QueryWord word) {
        boolean found =
                switch (candidate) {
                    case AUTHOR -> entry.names().stream().anyMatch(name -> name.has(word));
                    case TITLE, VENUE, KEYWORD ->
                        entry.prose(candidate).stream().anyMatch(text -> text.has(word, false));
                    case KEY, TYPE, YEAR -> hasLiteral(entry, candidate, word.literal());
                    case ROLE -> hasLiteral(entry, candidate, Condition.roleName(word));
                    case ANY -> false;
                };
        if (found) {
            return candidate.weight();
        }
        boolean beginnings = candidate == SearchField.TITLE || candidate == SearchField.KEYWORD;
        return beginnings ? beginning(entry.prose(candidate), word, candidate.weight()) : NO;
    }

    private static double beginning(List<FoldedText> texts, QueryWord word, double weight) {
        return texts.stream().anyMatch(text -> text.has(word, true)) ? weight / 2 : NO;
    }

    private static boolean hasLiteral(EntryWords entry, SearchField candidate, String literal) {
        return entry.literals(candidate).stream().anyMatch(value -> QueryWord.isLiterally(literal, value));
    }
}
