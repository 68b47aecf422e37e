package bib.search;

import java.util.ArrayList;
import java.util.List;

/// A query made ready to be asked of many entries: what a match is, in one place.
///
/// The score of words is the sum over the words of the weight of the best field they stand in: 4 for author, title
/// and key, 2 for venue and keyword, 1 for the rest; half of it where only the beginning of a longer word was found.
/// Of conditions joined by *and* or *or* the scores of those that hold are added; years and negations add nothing.
public interface Condition {
    /// The score of an entry that does not match.
    double NO = -1;

    /// How well an entry matches, 0 or more, or [#NO].
    double score(EntryWords entry);

    static Condition of(Query query) {
        return switch (query) {
            case Query.All() -> _ -> 0;
            case Query.And(var parts) -> all(conditions(parts));
            case Query.Or(var parts) -> any(conditions(parts));
            case Query.Not(var part) -> not(of(part));
            case Query.Years(int from, int to) -> entry -> entry.hasYear(from, to) ? 0 : NO;
            case Query.Words words -> new WordsCondition(words);
        };
    }

    private static List<Condition> conditions(List<Query> queries) {
        List<Condition> conditions = new ArrayList<>(queries.size());
        queries.forEach(query -> conditions.add(of(query)));
        return conditions;
    }

    private static Condition not(Condition condition) {
        return entry -> condition.score(entry) == NO ? 0 : NO;
    }

    private static Condition all(List<Condition> conditions) {
        return entry -> {
            double sum = 0;
            for (Condition condition : conditions) {
                double score = condition.score(entry);
                if (score == NO) {
                    return NO;
                }
                sum += score;
            }
            return sum;
        };
    }

    private static Condition any(List<Condition> conditions) {
        return entry -> {
            double sum = NO;
            for (Condition condition : conditions) {
                double score = condition.score(entry);
                if (score != NO) {
                    sum = Math.max(sum, 0) + score;
                }
            }
            return sum;
        };
    }
}
