package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.publist.PublicationList.Links;
import bib.publist.PublicationList.Output;
import bib.publist.PublicationList.Section;
import bib.publist.PublicationList.Setup;
import bib.richtext.Format;
import bib.search.Query;
import bib.search.SearchField;
import bib.search.SortOrder;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListReaderTest {
    private static final String WHOLE = """
            title = "Publications of Liangchen Luo"
            lang = "de-DE"
            library = "publications.bib"
            style = "../styles/cv.csl"
            numbering = "descending"
            counting = "continue"
            legend = "never"

            [person]
            name = "Liangchen Luo"
            variants = ["L. C. Luo"]
            orcid = "0000-0002-1825-0097"

            [marks]
            self = "italic"
            intern = "‡"

            [legend-text]
            intern = "marks an intern"

            [output]
            format = "latex"
            standalone = true

            [[section]]
            title = "Publications"
            query = "keyword:publication"
            sort = "-year"

            [[section]]
            style = "ieee"
            numbering = "bullets"
            counting = "restart"
            legend = "auto"
            links = "title"
            quotes = "straight"
            marks = { self = "none", equal = "§" }
            """;

    private static final String SECTION = "[[section]]\nstyle = \"ieee\"\n";

    @Test
    void readsWhatIsSaidOfTheList() {
        PublicationList list = read(WHOLE);

        assertThat(list.title()).isEqualTo("Publications of Liangchen Luo");
        assertThat(list.lang()).isEqualTo("de-DE");
        assertThat(list.libraries()).containsExactly("data/publications.bib");
        assertThat(list.person()).isEqualTo(new Person("Liangchen Luo", List.of("L. C. Luo"), "0000-0002-1825-0097"));
        assertThat(list.legend().texts()).containsEntry("intern", "marks an intern");
        assertThat(list.output()).isEqualTo(new Output("latex", true));
    }

    @Test
    void aSectionLooksAsTheListDoes() {
        Section section = read(WHOLE).sections().getFirst();
        Setup setup = section.setup();

        assertThat(section.title()).isEqualTo("Publications");
        assertThat(section.query()).isEqualTo(new Query.Words(SearchField.KEYWORD, "publication", false));
        assertThat(section.order()).isEqualTo(SortOrder.NEWEST);
        assertThat(section.span().line()).isEqualTo(25);
        assertThat(setup.style()).isEqualTo("data/../styles/cv.csl");
        assertThat(setup.styleSpan().line()).isEqualTo(4);
        assertThat(setup.styleSpan().column()).isEqualTo(9);
        assertThat(setup.numbering()).isEqualTo(Numbering.DESCENDING);
        assertThat(setup.counting()).isEqualTo(Counting.CONTINUE);
        assertThat(setup.legend()).isEqualTo(Legend.Mode.NEVER);
        assertThat(setup.links()).isEqualTo(Links.STYLE);
        assertThat(setup.quotes()).isEqualTo(Quotes.STYLE);
        assertThat(setup.marks().of("self")).isEqualTo(new Mark.Look(Format.ITALIC));
        assertThat(setup.marks().of("intern")).isEqualTo(new Mark.Sign("‡"));
        assertThat(setup.marks().of("equal")).isEqualTo(new Mark.Sign("*"));
    }

    @Test
    void aSectionMayLookOtherwise() {
        Section section = read(WHOLE).sections().getLast();
        Setup setup = section.setup();

        assertThat(section.title()).isEmpty();
        assertThat(section.query()).isEqualTo(new Query.All());
        assertThat(setup.style()).isEqualTo("ieee");
        assertThat(setup.numbering()).isEqualTo(Numbering.BULLETS);
        assertThat(setup.counting()).isEqualTo(Counting.RESTART);
        assertThat(setup.legend()).isEqualTo(Legend.Mode.AUTO);
        assertThat(setup.links()).isEqualTo(Links.TITLE);
        assertThat(setup.quotes()).isEqualTo(Quotes.STRAIGHT);
        assertThat(setup.marks().of("self")).isEqualTo(Mark.None.NONE);
        assertThat(setup.marks().of("equal")).isEqualTo(new Mark.Sign("§"));
        assertThat(setup.marks().of("intern")).isEqualTo(new Mark.Sign("‡"));
    }

    @Test
    void hasDefaultsForAllButTheStyle() {
        PublicationList list = read(SECTION);

        assertThat(list.person()).isEqualTo(Person.NONE);
        assertThat(list.libraries()).isEmpty();
        assertThat(list.output()).isEqualTo(Output.DEFAULT);
        assertThat(list.sections().getFirst().setup().numbering()).isEqualTo(Numbering.ASCENDING);
        assertThat(list.sections().getFirst().setup().counting()).isEqualTo(Counting.RESTART);
        assertThat(list.sections().getFirst().setup().marks()).isEqualTo(Marks.DEFAULT);
        assertThat(list.sections().getFirst().setup().legend()).isEqualTo(Legend.Mode.AUTO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stile = "ieee"               | 1:1 | unknown key 'stile' in a list | did you mean style
            [perso]                      | 1:1 | unknown key 'perso' in a list | did you mean person
            [person]\\nnmae = "x"        | 2:1 | unknown key 'nmae' in [person] | did you mean name
            [person]\\norcid = ""        | 1:1 | the person has no name | add name
            [person]\\nname = 3          | 2:8 | 'name' is a text in quotes |
            person = "Luo"               | 1:10 | 'person' is a table |
            [person]\\nname = "L"\\nvariants = ["x", 4] | 3:18 | 'variants' holds texts in quotes |
            [person]\\nname = "L"\\norcid = "0000-0002-1825-0096" | 3:9 | '0000-0002-1825-0096' is not an ORCID iD | 16 digits
            numbering = "descnding"      | 1:13 | 'descnding' is no numbering | did you mean descending
            numbering = 7                | 1:13 | 'numbering' is one of ascending, descending, bullets, none, in quotes |
            counting = "maybe"           | 1:12 | 'maybe' is no counting | it is one of restart, continue
            links = "titel"              | 1:9 | 'titel' is no links | did you mean title
            legend = true                | 1:10 | 'legend' is one of auto, never, in quotes |
            links = true                 | 1:9 | 'links' is one of style, title, none, in quotes |
            lang = "xx"                  | 1:8 | there is no locale for the language 'xx' | as en-GB or de-DE
            lang = 1                     | 1:8 | 'lang' is a text in quotes |
            [output]\\nstandalone = "yes" | 2:14 | 'standalone' is true or false |
            [output]\\nformat = "docx"   | 2:10 | there is no output format 'docx' | text, html, markdown, latex, json
            [output]\\nfile = "x"        | 2:1 | unknown key 'file' in [output] | format, standalone
            [marks]\\nself = "blod"      | 2:8 | 'blod' is not a mark | did you mean bold
            [marks]\\nself = 1           | 2:8 | 'self' is a text in quotes |
            [marks]\\nintern = "*"       | 1:1 | the roles 'equal' and 'intern' have the same mark | another mark
            library = "a\\u0000b"        | 1:11 | 'a\\u0000b' is not a path |
            a = 1\\na = 2                | 2:1 | a previously defined at line 1, column 1 |
            title = Luo                  | 1:9 | Unexpected 'L |
            sort = "yaer"                | 1:8 | 'yaer' is nothing to sort by | did you mean
            """)
    void namesThePlaceOfWhatIsWrong(String text, String place, String message, String hint) {
        String file = text.replace("\\n", "\n") + "\n" + SECTION;
        String expected = message.replace("\\u0000", "\u0000");

        assertThat(wrong(file)).anySatisfy(found -> {
            assertThat(found.summary()).startsWith("data/luo.toml:" + place + ": error: ");
            assertThat(found.message()).contains(expected);
            assertThat(found.hint()).contains(hint == null ? "" : hint);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            titel = "A"                  | 3:1 | unknown key 'titel' in [[section]] | did you mean title
            query = "author:(luo"        | 3:17 | the parenthesis is not closed |
            query = 'author:(luo'        | 3:17 | the parenthesis is not closed |
            query = "\\u0061uthor:("     | 3:9 | a word is missing here |
            style = 1                    | 3:1 | style previously defined |
            marks = { self = "blod" }    | 3:18 | 'blod' is not a mark | did you mean bold
            marks = "bold"               | 3:9 | 'marks' is a table |
            section = 1                  | 3:1 | unknown key 'section' in [[section]] | title, query
            """)
    void namesThePlaceOfWhatIsWrongInASection(String text, String place, String message, String hint) {
        Diagnostic first = wrong(SECTION + text + "\n").getFirst();

        assertThat(first.summary())
                .startsWith("data/luo.toml:" + place + ": error: ")
                .contains(message);
        assertThat(first.hint()).contains(hint == null ? "" : hint);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(wrong("title = \"A\"\n"))
                .extracting(Diagnostic::message)
                .containsExactly("this list has no section");
        assertThat(wrong("[[section]]\n")).extracting(Diagnostic::message).containsExactly("this section has no style");
        assertThat(wrong("section = [1]\n"))
                .extracting(Diagnostic::message)
                .containsExactly("'section' is an array of tables");
        assertThat(wrong("[section]\n"))
                .extracting(Diagnostic::message)
                .containsExactly("'section' is an array of tables, each under [[section]]");
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheFile() {
        List<Diagnostic> wrong = wrong("""
                stil = "ieee"
                numbering = "up"
                [person]
                orcid = 4
                [[section]]
                quer = "x"
                [[section]]
                title = "unclosed
                [output]
                formt = "x"
                """);

        assertThat(wrong).extracting(found -> found.span().line()).containsExactly(1, 2, 4, 6, 8, 10);
    }

    @Test
    void aliasesOfARoleAreOneRole() {
        PublicationList list = read("[marks]\nequalcontrib = \"§\"\n" + SECTION);

        assertThat(list.sections().getFirst().setup().marks().of("equal")).isEqualTo(new Mark.Sign("§"));
    }

    @Test
    void boundsHostileInput() {
        int many = 100_000;
        List<String> hostile = List.of(
                "x = " + "[".repeat(many) + "]".repeat(many),
                "x = " + "{a=".repeat(many),
                "x = " + "[\"]\",".repeat(many / 5),
                "x = " + "['''\n]\n''',".repeat(many / 12),
                "[".repeat(many),
                "a" + ".a".repeat(many - 1) + " = 1",
                "[a" + ".a".repeat(many - 1) + "]",
                "x = " + "9".repeat(many),
                "x = \"" + "9".repeat(10 * many),
                "k = 1\n".repeat(many / 10),
                "\u0000\uD800\uFFFF",
                "");

        for (String text : hostile) {
            List<Diagnostic> wrong = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> wrong(text));
            assertThat(wrong).isNotEmpty();
        }
    }

    @Test
    void keepsTheParsersRemarksFromStderr() {
        PrintStream stderr = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            read(SECTION);
        } finally {
            System.setErr(stderr);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static List<Diagnostic> wrong(String text) {
        BibException thrown = catchThrowableOfType(BibException.class, () -> read(text));
        assertThat(thrown).isNotNull();
        assertThat(thrown.kind()).isEqualTo(Kind.INPUT);
        return thrown.diagnostics();
    }

    private static PublicationList read(String text) {
        return ListReader.read(new Source("data/luo.toml", text));
    }
}
