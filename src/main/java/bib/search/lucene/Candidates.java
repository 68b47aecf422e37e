package bib.search.lucene;

import bib.entry.Role;
import bib.search.Folding;
import bib.search.QueryWord;
import bib.search.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Our query to a query of Lucene's that finds all the entries ours does, and maybe more.
///
/// Which words stand together, in one name or one after the other, the index does not know, nor what a negation or a
/// year asks for; all that is for [bib.search.Condition] to say of each candidate.
final class Candidates {
    private Candidates() {}

    /// Words of an index are cut at this length, and so are those of a query.
    static String cut(String word) {
        return word.length() <= Folding.MAX_LENGTH ? word : word.substring(0, Folding.MAX_LENGTH);
    }

    static Query of(bib.search.Query query) {
        return narrow(query).orElse(MatchAllDocsQuery.INSTANCE);
    }

    /// Nothing where every entry is a candidate.
    private static Optional<Query> narrow(bib.search.Query query) {
        return switch (query) {
            case bib.search.Query.All _, bib.search.Query.Not _, bib.search.Query.Years _ -> Optional.empty();
            case bib.search.Query.And(var parts) -> every(parts);
            case bib.search.Query.Or(var parts) -> some(parts);
            case bib.search.Query.Words words -> Optional.of(words(words));
        };
    }

    private static Optional<Query> every(List<bib.search.Query> parts) {
        List<Query> clauses = new ArrayList<>();
        parts.forEach(part -> narrow(part).ifPresent(clauses::add));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(all(clauses));
    }

    /// Where one part lets every entry through, the others still say which are the better ones.
    private static Optional<Query> some(List<bib.search.Query> parts) {
        List<Query> clauses = new ArrayList<>();
        for (bib.search.Query part : parts) {
            clauses.add(narrow(part).orElseGet(() -> new BoostQuery(MatchAllDocsQuery.INSTANCE, 0)));
        }
        return Optional.of(any(clauses));
    }

    private static Query words(bib.search.Query.Words condition) {
        List<QueryWord> words = QueryWord.of(condition.text());
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<SearchField> fields = condition.field().fields();
        return condition.exact() ? phrase(condition, words, fields) : eachWord(condition, words, fields);
    }

    private static Query eachWord(bib.search.Query.Words condition, List<QueryWord> words, List<SearchField> fields) {
        boolean venueBeginnings = condition.field() == SearchField.ANY;
        List<Query> every = new ArrayList<>();
        for (QueryWord word : words) {
            List<Query> anywhere = new ArrayList<>();
            for (SearchField field : fields) {
                boolean beginnings = field == SearchField.TITLE
                        || field == SearchField.KEYWORD
                        || (field == SearchField.VENUE && venueBeginnings);
                anywhere.add(word(field, word, beginnings));
            }
            every.add(any(anywhere));
        }
        return all(every);
    }

    private static Query phrase(bib.search.Query.Words condition, List<QueryWord> words, List<SearchField> fields) {
        List<Query> anywhere = new ArrayList<>();
        for (SearchField field : fields) {
            if (isProse(field)) {
                anywhere.add(
                        all(words.stream().map(word -> word(field, word, false)).toList()));
            } else {
                anywhere.add(literal(field, condition.text().strip().toLowerCase(Locale.ROOT)));
            }
        }
        return any(anywhere);
    }

    private static boolean isProse(SearchField field) {
        return switch (field) {
            case AUTHOR, TITLE, VENUE, KEYWORD -> true;
            case ANY, YEAR, TYPE, ROLE, KEY -> false;
        };
    }

    private static Query word(SearchField field, QueryWord word, boolean beginnings) {
        if (!isProse(field)) {
            return literal(field, word.literal());
        }
        boolean longer = word.findsLonger(beginnings);
        List<Query> parts = new ArrayList<>();
        int last = word.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            parts.add(term(field, word.parts().get(i), longer && i == last));
        }
        return word.joined().isEmpty() ? all(parts) : any(List.of(all(parts), term(field, word.joined(), longer)));
    }

    private static Query literal(SearchField field, String literal) {
        String value = field == SearchField.ROLE ? Role.canonical(literal) : literal;
        boolean prefix = value.endsWith("*");
        return term(field, prefix ? value.substring(0, value.length() - 1) : value, prefix);
    }

    /// A word as a whole, and, at half the weight, longer words that begin with it.
    private static Query term(SearchField field, String word, boolean longer) {
        float weight = field.weight();
        Term term = new Term(field.label(), cut(word));
        Query whole = new BoostQuery(new TermQuery(term), weight);
        if (!longer) {
            return whole;
        }
        return any(List.of(whole, new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), weight / 2)));
    }

    private static Query all(List<Query> clauses) {
        return combine(clauses, Occur.MUST);
    }

    private static Query any(List<Query> clauses) {
        return combine(clauses, Occur.SHOULD);
    }

    private static Query combine(List<Query> clauses, Occur occur) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        clauses.forEach(clause -> combined.add(clause, occur));
        return combined.build();
    }
}
