package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Entries as people write them. The last column is what the warning says; empty where all is well.
final class ToleranceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @a{k, t={a {B} c}, y=2019}         | k       | t=a {B} c;y=2019      |
            @a{k ¶, t={a}¶, y={b}¶}            | k       | t=a;y=b               |
            @a{k, t={}, y="", z={ }}           | k       | t=;y=;z=              |
            @a{k, t=a"b{"}c", u={"}}           | k       | t=a"b{"}c";u="        | without braces
            @a{k, t="a {"}b{"} c"}             | k       | t=a {"}b{"} c         |
            @a{k, t="me @ home", u={@b{c}}}    | k       | t=me @ home;u=@b{c}   |
            @a(k, t={a(b)}, u="c)")            | k       | t=a(b);u=c)           |
            @a{k}                              | k       |                       |
            @a{k,}                             | k       |                       |
            @a{k, t={a \\} b {}}               | k       | t=a \\;b=             | '=' is missing
            @a{k, t={\\{a\\}}}                 | k       | t=\\{a\\}             |
            @a{k, t={a} y={b}}                 | k       | t=a;y=b               | a comma is missing before
            @a{k, t={a},, y={b}}               | k       | t=a;y=b               | comma too many
            @a{a b, t={c}}                     | a b     | t=c                   | has a space
            @a{k¶ t={a}}                       | k       | t=a                   | comma is missing after the key
            @a{, t={a}}                        |         | t=a                   | has no key
            @a{t={a}}                          |         | t=a                   | has no key
            @a{é漢字, t={a}}                     | é漢字     | t=a                   | strict BibTeX readers
            @a{http://x.y/?a=b, t={a}}         | http://x.y/?a=b | t=a           | strict BibTeX readers
            @a{k, a/b={x}}                     | k       | a/b=x                 | strict BibTeX readers
            @a{k, title+an:x={="0"}}           | k       | title+an:x=="0"       |
            @a{k, t={a¶ b={c},¶ d},¶e={f}}     | k       | t=a¶ b={c},¶ d;e=f    | looks like a field
            @a{k, t = , y = 1}                 | k       | t=;y=1                | has no value
            @a{k, t = ¶ y = 1}                 | k       | t=;y=1                | has no value
            @a{k, t=http://x.y/?a=b, y=1}      | k       | t=http://x.y/?a=b;y=1 | without braces
            @a{k, t=x.y/?a=b&c=d#e¶, y=1}      | k       | t=x.y/?a=b&c=d#e;y=1  | without braces
            @a{k, t = https://x.y/#a, y=1}     | k       | t=https://x.y/#a;y=1  | without braces
            @a{k, t = ¶ a/b = {c}}             | k       | t=;a/b=c              | has no value
            @a{k, t, y = 1}                    | k       | y=1                   | has no value
            @a{k, t {a}}                       | k       | t=a                   | '=' is missing
            @a{k, t = The Best of All, y = 1}  | k       | t=The Best of All;y=1 | without braces
            @a{k, t = 12--15}                  | k       | t=12--15              | without braces
            @a{k, t = {a} # }                  | k       | t=a                   | nothing follows
            @a{k, t = "a "quoted" b", y = 1}   | k       | t=a "quoted" b;y=1    | quote inside
            @a{k, t = "a \\"o b", y = 1}       | k       | t=a \\"o b;y=1        | quote inside
            @a{k,¶% t={no}¶u={a}}              | k       | u=a                   | no comments
            @a{k, t={50% a}}                   | k       | t=50% a               |
            @a{k, @t={a}, u={b}}               | k       | @t=a;u=b              | refuse '@'
            @a{k, t="a".¶}                     | k       | t=a                   | '.' is not expected
            @a{k, t = "a";¶ u = {b}}           | k       | t=a;u=b               | ';' is not expected
            @a(k(1)b, t={a})                   | k(1)b   | t=a                   |
            @a{k, t = a #&# b}                 | k       | t=a&b                 | refuse '&'
            @a{k, t={@string{b="c"}¶@string{d="e"}}, u=1} | k | t=@string{b="c"}¶@string{d="e"};u=1 |
            @a{k, t={@b{l, u={c}}¶@b{m, u={c}}}, v=1}     | k | t=@b{l, u={c}}¶@b{m, u={c}};v=1     |
            @a{k, t={a},¶¶@b                   | k       | t=a                   | never closed
            """)
    void delivered(String source, String key, String fields, String warning) {
        Reading reading = BibtexReader.read(new Source("-", source.replace('¶', '\n')));
        assertThat(reading.library().entries()).hasSize(1);
        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.key()).isEqualTo(key == null ? "" : key);
        assertThat(entry.fields().stream().map(ToleranceTest::shown).collect(Collectors.joining(";")))
                .isEqualTo(fields == null ? "" : fields);
        assertThat(reading.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        if (warning == null) {
            assertThat(reading.diagnostics()).isEmpty();
        } else {
            assertThat(reading.diagnostics())
                    .anySatisfy(diagnostic ->
                            assertThat(diagnostic.message() + diagnostic.hint()).contains(warning));
        }
    }

    private static String shown(Field field) {
        return field.name() + "=" + field.value().strip().replace('\n', '¶');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @a{}                              | is empty
            @string{}                         | defines nothing
            @string{a = {b                    | never closed
            @{k, t = {a}}                     | it has no type
            @ (k, t = {a})                    | it has no type
            @{t = {a}}                        | it has no type
            """)
    void skipped(String source, String error) {
        Reading reading = BibtexReader.read(new Source("-", source + "\n@b{good, t = {x}}"));
        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("good");
        assertThat(reading.diagnostics().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.diagnostics().getFirst().message()).contains(error);
    }

    /// A brace or a quote is missing: the entry is there, and so is the one after it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @a{k, t = "never closed, y = "b"}               | t=never closed;y=b                     | add the missing quote
            @a{k, t = {never closed                         | t=never closed                         | never closed
            @a{k, t = {never, y = 2019}                     | t=never;y=2019                         | before the next field
            @a{k, t = {a, b¶ y = {c},¶ z = 1                | t=a, b;y=c;z=1                         | up to the next field
            @a{k, t = {a,¶ y = {b,¶ z = {c}¶}               | t=a;y=b;z=c                            | up to the next field
            @a{k, t = {a {b} {c,¶ y = 2000¶}                | t=a {b} {c;y=2000                      | up to the next field
            @a{k, t = "a,¶ y = "b"¶}                        | t=a;y=b                                | add the missing quote
            @a{k, t = {a,¶ y = 2000¶                        | t=a;y=2000                             | up to the next field
            @a{k, t = {x¶ k = 3 y}, y = 2000¶               | t=x¶ k = 3 y;y=2000                    | never closed
            """)
    void mended(String source, String fields, String error) {
        String text = source.replace('¶', '\n') + "\n@b{good, t = {x}}\n@c{other, t = {}}";
        Reading reading = BibtexReader.read(new Source("-", text));
        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("k", "good", "other");
        assertThat(reading.library().entries().getFirst().fields().stream()
                        .map(ToleranceTest::shown)
                        .collect(Collectors.joining(";")))
                .isEqualTo(fields);
        assertThat(reading.diagnostics()).anySatisfy(diagnostic -> assertThat(diagnostic.message() + diagnostic.hint())
                .contains(error));
    }

    @Test
    void anEntryWithoutATypeIsToldWithItsPlace() {
        Reading reading =
                BibtexReader.read(new Source("-", "A } too many.\n\n  @{luo19, title = {T}}\n\nmail @ {home}"));
        assertThat(reading.library().entries()).isEmpty();
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "-:1:3: warning: this '}' closes nothing; the text before it is ignored",
                        "-:3:3: error: this entry was skipped: it has no type");
    }

    @Test
    void aCommentBehindAValueIsNoPartOfItAndNoMissingComma() {
        Reading reading = BibtexReader.read(
                new Source("-", "@a{k,\n  year = 2000 % sure,\n  , month = may % or June\n  , t = {x} % last\n}"));
        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.fields()).extracting(Field::value).containsExactly("2000", "May", "x");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly("-:2:15: warning: the rest of the line is ignored");
        assertThat(BibtexReader.read(new Source("-", "@a{k, t = {x} % no comma\n  u = {y}}"))
                        .diagnostics())
                .extracting(Diagnostic::summary)
                .contains("-:2:3: warning: a comma is missing before this");
    }

    /// The quoted entries are no sign that the brace is missing; the entry that follows is.
    @Test
    void aValueThatQuotesEntriesAndIsNeverClosedEndsBeforeTheNextEntry() {
        String text = "@a{k, t={@b{l, u={c}} and more,\n@c{m, u={c}}\n@d{n, u={c}}";
        Reading reading = BibtexReader.read(new Source("-", text));
        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("k", "m", "n");
    }

    /// JBibTeX sees an outline of the block; the place it names must be found again in the source.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @a{k,¶  t = {long {value}},¶  a/b = {x}}      | -:3:3
            @a{k,¶  t = "long" # {er},¶¶ u = {y}, é漢 = 1} | -:4:12
            ¶ @a{漢, t = {x}}                             | -:2:5
            """)
    void anObjectionHasItsPlace(String source, String place) {
        Reading reading = BibtexReader.read(new Source("-", source.replace('¶', '\n')));
        assertThat(reading.diagnostics()).singleElement().satisfies(diagnostic -> assertThat(diagnostic.summary())
                .startsWith(place + ": warning: strict BibTeX readers"));
    }
}
