package bib.search;

import java.util.ArrayList;
import java.util.List;

/// A query as text that [QueryParser] reads back as the same query.
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.All() -> "*";
            case Query.And(var parts) -> join(parts, " ");
            case Query.Or(var parts) -> join(parts, " OR ");
            case Query.Not(var part) -> "-" + (part instanceof Query.Not ? "(" + print(part) + ")" : operand(part));
            case Query.Years years -> SearchField.YEAR.label() + ":" + YearRange.print(years);
            case Query.Words words -> words(words);
        };
    }

    private static String join(List<Query> parts, String operator) {
        List<String> printed = new ArrayList<>(parts.size());
        parts.forEach(part -> printed.add(operand(part)));
        return String.join(operator, printed);
    }

    private static String operand(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + print(query) + ")" : print(query);
    }

    private static String words(Query.Words words) {
        if (words.exact()) {
            return field(words, true) + "\"" + escape(words.text(), "\\\"") + "\"";
        }
        List<String> escaped = new ArrayList<>();
        QueryWord.written(words.text()).forEach(word -> escaped.add(word(word)));
        return escaped.size() == 1
                ? field(words, true) + escaped.getFirst()
                : field(words, false) + "(" + String.join(" ", escaped) + ")";
    }

    private static String field(Query.Words words, boolean anyByDefault) {
        return anyByDefault && words.field() == SearchField.ANY
                ? ""
                : words.field().label() + ":";
    }

    private static String word(String word) {
        boolean operator = word.equals("AND") || word.equals("OR") || word.equals("NOT") || word.startsWith("-");
        return (operator ? "\\" : "") + escape(word, "\\\"“”„():");
    }

    private static String escape(String text, String special) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(special.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
