package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.cli.line.Takes.Known;
import bib.search.Query;
import bib.search.QueryParser;
import bib.search.SearchField;
import bib.search.YearRange;
import java.util.ArrayList;
import java.util.List;

/// What is looked for: query words and filters. All of them must hold.
final class FilterOptions {
    private final Value<List<String>> words;
    private final Value<List<String>> authors;
    private final Value<List<String>> venues;
    private final Value<List<String>> titles;
    private final Value<List<String>> years;
    private final Value<List<String>> types;
    private final Value<List<String>> keywords;
    private final Value<List<String>> roles;

    FilterOptions(CommandForm form) {
        words = form.queryWords(
                "QUERY",
                "Words to find anywhere; also field:word, \"a phrase\", -word, OR and parentheses. Behind -- nothing is"
                        + " an option.");
        authors = form.texts(
                "A", "A person, in any order of the name; an initial stands for a given name.", "-a", "--author");
        venues = form.texts("V", "Where it came out, in full or in short.", "--venue");
        titles = form.texts("T", "Words of the title.", "--title");
        years = form.texts("Y", "A year, or a range: 2019, 2018..2020, 2018.., ..2020.", "--year");
        types = form.texts(Takes.known("T", Known.TYPES), "The type of entry, as inproceedings.", "--type");
        keywords = form.texts("K", "A keyword.", "--keyword");
        roles = form.texts(
                Takes.one("R", "equal", "self", "corresponding", "student", "advisor"),
                "A role that somebody has in it, as equal.",
                "--role");
    }

    /// The filters as one query.
    Query query() {
        List<Query> parts = new ArrayList<>();
        if (!words.get().isEmpty()) {
            parts.add(QueryParser.parse(String.join(" ", words.get())));
        }
        add(parts, SearchField.AUTHOR, authors);
        add(parts, SearchField.VENUE, venues);
        add(parts, SearchField.TITLE, titles);
        years.get().forEach(year -> parts.add(YearRange.parse(year)));
        add(parts, SearchField.TYPE, types);
        add(parts, SearchField.KEYWORD, keywords);
        add(parts, SearchField.ROLE, roles);
        return switch (parts.size()) {
            case 0 -> new Query.All();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    private static void add(List<Query> parts, SearchField field, Value<List<String>> values) {
        values.get().forEach(value -> parts.add(new Query.Words(field, value, false)));
    }
}
