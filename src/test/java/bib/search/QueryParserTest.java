package bib.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bib.source.BibException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParserTest {
    private static Query.Words any(String text) {
        return new Query.Words(SearchField.ANY, text, false);
    }

    private static Query.Words author(String text) {
        return new Query.Words(SearchField.AUTHOR, text, false);
    }

    private static Query.Words phrase(SearchField field, String text) {
        return new Query.Words(field, text, true);
    }

    @Test
    void wordsAllHold() {
        assertThat(QueryParser.parse("adaptive Gradient*"))
                .isEqualTo(new Query.And(List.of(any("adaptive"), any("Gradient*"))))
                .isEqualTo(QueryParser.parse("adaptive AND Gradient*"));
        assertThat(QueryParser.parse("C++")).isEqualTo(any("C++"));
        assertThat(QueryParser.parse("Yu-hui")).isEqualTo(any("Yu-hui"));
    }

    @Test
    void nothingIsEverything() {
        assertThat(QueryParser.parse("  ")).isEqualTo(new Query.All());
        assertThat(QueryParser.parse("*")).isEqualTo(new Query.All());
    }

    @Test
    void quotesMakePhrases() {
        assertThat(QueryParser.parse("\"learning rate\"")).isEqualTo(phrase(SearchField.ANY, "learning rate"));
        assertThat(QueryParser.parse("“learning rate”")).isEqualTo(phrase(SearchField.ANY, "learning rate"));
        assertThat(QueryParser.parse("title:\"a \\\"b\\\" \\\\ c\""))
                .isEqualTo(phrase(SearchField.TITLE, "a \"b\" \\ c"));
    }

    @Test
    void fieldsAreNamedInAnyCase() {
        assertThat(QueryParser.parse("Author:Luo")).isEqualTo(author("Luo"));
        assertThat(QueryParser.parse("editor:Luo")).isEqualTo(author("Luo"));
        assertThat(QueryParser.parse("author: Luo")).isEqualTo(author("Luo"));
        assertThat(QueryParser.parse("author:  \"Liangchen Luo\" 2019"))
                .isEqualTo(new Query.And(List.of(phrase(SearchField.AUTHOR, "Liangchen Luo"), any("2019"))));
        assertThat(QueryParser.parse("year: 2019..2021")).isEqualTo(new Query.Years(2019, 2021));
        assertThat(QueryParser.parse("author:(Liangchen Luo)")).isEqualTo(author("Liangchen Luo"));
        assertThat(QueryParser.parse("author:(Luo OR Li)"))
                .isEqualTo(new Query.Or(List.of(author("Luo"), author("Li"))));
        assertThat(QueryParser.parse("author:(Luo -title:x)"))
                .isEqualTo(new Query.And(
                        List.of(author("Luo"), new Query.Not(new Query.Words(SearchField.TITLE, "x", false)))));
    }

    @Test
    void yearsAreRanges() {
        assertThat(QueryParser.parse("year:2019")).isEqualTo(new Query.Years(2019, 2019));
        assertThat(QueryParser.parse("year:2019..2021")).isEqualTo(new Query.Years(2019, 2021));
        assertThat(QueryParser.parse("year:2019..")).isEqualTo(new Query.Years(2019, Integer.MAX_VALUE));
        assertThat(QueryParser.parse("year:..2018")).isEqualTo(new Query.Years(Integer.MIN_VALUE, 2018));
        assertThat(QueryParser.parse("year:(2019 OR 2021)"))
                .isEqualTo(new Query.Or(List.of(new Query.Years(2019, 2019), new Query.Years(2021, 2021))));
    }

    @Test
    void operatorsBindAsUsual() {
        assertThat(QueryParser.parse("a b OR -c"))
                .isEqualTo(new Query.Or(List.of(new Query.And(List.of(any("a"), any("b"))), new Query.Not(any("c")))));
        assertThat(QueryParser.parse("NOT a (b OR c)"))
                .isEqualTo(new Query.And(List.of(new Query.Not(any("a")), new Query.Or(List.of(any("b"), any("c"))))));
        assertThat(QueryParser.parse("a or not b"))
                .isEqualTo(new Query.And(List.of(any("a"), any("or"), any("not"), any("b"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/x",
                "10:30",
                "arXiv:2507.06261",
                "doi:10.1000/182",
                "std::vector",
                "Critique:",
            })
    void notEveryColonNamesAField(String word) {
        assertThat(QueryParser.parse(word)).isEqualTo(any(word));
    }

    @Test
    void pastedTitlesAreWords() {
        assertThat(QueryParser.parse("Critique: A — & B"))
                .isEqualTo(new Query.And(List.of(any("Critique:"), any("A"), any("B"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            autor:Luo          | 1  | there is no field 'autor'        | did you mean author?
            luo foo:bar        | 5  | there is no field 'foo'          | there are any, author
            luo "open          | 5  | the quotation mark is not closed | close it
            luo (a (b)         | 5  | the parenthesis is not closed    | close it
            luo)               | 4  | no opening parenthesis           | remove it
            ()                 | 2  | a word is missing here           | write a word
            OR a               | 1  | a word is missing here           | write a word
            a OR               | 5  | a word is missing here           | write a word
            a AND              | 6  | a word is missing here           | write a word
            a NOT              | 6  | a word is missing here           | write a word
            &&                 | 1  | there is no word to look for     | letter or digit
            author:            | 8  | looked for in 'author' is missing | write author:word
            luo (Title: ) x    | 13 | looked for in 'Title' is missing | quote it
            year:20x9          | 6  | '20x9' is not a year             | 2018..2020
            year:2021..2019    | 6  | run backwards                    | 2019..2021
            year:2019..2x      | 6  | '2x' in '2019..2x' is not a year | 2018..2020
            """)
    void mistakesAreNamedWithTheirPlace(String query, int column, String message, String hint) {
        BibException thrown = catchThrowableOfType(BibException.class, () -> QueryParser.parse(query));
        assertThat(thrown.kind()).isEqualTo(BibException.Kind.USAGE);
        assertThat(thrown)
                .hasMessageStartingWith("query:1:" + column + ": error: ")
                .hasMessageContaining(message);
        assertThat(thrown.diagnostics().getFirst().hint()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "NOT ", "author:(", "-("})
    void deepNestingIsRefused(String opening) {
        BibException thrown = catchThrowableOfType(
                BibException.class, () -> QueryParser.parse(opening.repeat(10_000) + "x" + ")".repeat(10_000)));
        assertThat(thrown).hasMessageContaining("nested too deeply");
    }

    @Test
    void longQueriesAreReadInLinearTime() {
        assertThat(QueryParser.parse("a OR ".repeat(100_000) + "a")).isInstanceOf(Query.Or.class);
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("queries") Query query) {
        assertThat(QueryParser.parse(QueryPrinter.print(query))).isEqualTo(query);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            Query query = QueryParser.parse(text);
            assertThat(QueryParser.parse(QueryPrinter.print(query))).isEqualTo(query);
        } catch (BibException e) {
            assertThat(e.kind()).isEqualTo(BibException.Kind.USAGE);
        }
    }

    @Provide
    Arbitrary<Query> queries() {
        return queries(3);
    }

    private static Arbitrary<Query> queries(int depth) {
        Arbitrary<Query> leaf = Arbitraries.oneOf(words(), years(), Arbitraries.just(new Query.All()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Query> part = queries(depth - 1);
        Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(leaf, parts.map(Query.And::new), parts.map(Query.Or::new), part.map(Query.Not::new));
    }

    private static Arbitrary<Query> words() {
        Arbitrary<SearchField> field =
                Arbitraries.of(SearchField.class).filter(candidate -> candidate != SearchField.YEAR);
        Arbitrary<String> odd = Arbitraries.of("OR", "-x", "author:", "a:b", "(", "\"q\"", "\\", "C++", "*a*", "AND");
        Arbitrary<String> word = Arbitraries.oneOf(
                        odd, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5))
                .map(text -> QueryWord.of(text).isEmpty() ? text + "w" : text);
        Arbitrary<String> text = word.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Combinators.combine(field, text, Arbitraries.of(true, false)).as(Query.Words::new);
    }

    private static Arbitrary<Query> years() {
        Arbitrary<Integer> year = Arbitraries.integers().between(-999, 9999);
        return Combinators.combine(
                        year,
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 3))
                .as((from, length, open) -> new Query.Years(
                        open == 1 || open == 3 ? Integer.MIN_VALUE : from,
                        open == 2 || open == 3 ? Integer.MAX_VALUE : from + length));
    }
}
