package bib.cli;

import bib.search.Query;
import bib.search.QueryParser;
import bib.search.SearchField;
import bib.search.YearRange;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is looked for: query words and filters. All of them must hold.
final class FilterOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words to find anywhere; also field:word, \"a phrase\", -word, OR and parentheses.")
    List<String> words = new ArrayList<>();

    @Option(
            names = {"-a", "--author"},
            paramLabel = "A",
            description = "A person, in any order of the name; an initial stands for a given name.")
    List<String> authors = new ArrayList<>();

    @Option(names = "--venue", paramLabel = "V", description = "Where it came out, in full or in short.")
    List<String> venues = new ArrayList<>();

    @Option(names = "--title", paramLabel = "T", description = "Words of the title.")
    List<String> titles = new ArrayList<>();

    @Option(names = "--year", paramLabel = "Y", description = "A year, or a range: 2019, 2018..2020, 2018.., ..2020.")
    List<String> years = new ArrayList<>();

    @Option(names = "--type", paramLabel = "T", description = "The type of entry, as inproceedings.")
    List<String> types = new ArrayList<>();

    @Option(names = "--keyword", paramLabel = "K", description = "A keyword.")
    List<String> keywords = new ArrayList<>();

    @Option(names = "--role", paramLabel = "R", description = "A role that somebody has in it, as equal.")
    List<String> roles = new ArrayList<>();

    /// The filters as one query.
    Query query() {
        List<Query> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add(QueryParser.parse(String.join(" ", words)));
        }
        add(parts, SearchField.AUTHOR, authors);
        add(parts, SearchField.VENUE, venues);
        add(parts, SearchField.TITLE, titles);
        years.forEach(year -> parts.add(YearRange.parse(year)));
        add(parts, SearchField.TYPE, types);
        add(parts, SearchField.KEYWORD, keywords);
        add(parts, SearchField.ROLE, roles);
        return switch (parts.size()) {
            case 0 -> new Query.All();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    private static void add(List<Query> parts, SearchField field, List<String> values) {
        values.forEach(value -> parts.add(new Query.Words(field, value, false)));
    }
}
