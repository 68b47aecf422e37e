package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.value.NameLists;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Inheritance;
import bib.entry.Names;
import bib.entry.Reading;
import bib.entry.References;
import bib.source.Diagnostic;
import bib.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// References to single fields of `@xdata`. The first case is the biblatex manual's ("Data Containers"), the others its
/// rules.
final class SingleFieldTest {
    private static final String DATA = """
            @XData{someauthors, author = {John Smith and Brian Brown}, author+an = {2=equal}}
            @XData{somelocations, location = {Location1 and Location2}, year = {1999}, month = {5}}
            @XData{some-notes, note = {A note}, note+an = {=seen}, title = {Here and There}, shorttitle = {}}
            @book{book, title = {A Book}}
            """;

    private static Reading read(String text) {
        Reading reading = BibtexReader.read(new Source("-", text));
        assertThat(reading.diagnostics()).isEmpty();
        return Inheritance.resolve(reading.library());
    }

    private static Entry resolved(Reading reading, String key) {
        return reading.library().find(key).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            author    | Alan Drudge and xdata=someauthors-author-2   | Alan Drudge and Brian Brown
            editor    | xdata=someauthors-author and Ann Editor      | John Smith and Brian Brown and Ann Editor
            location  | xdata=somelocations-location-1 and Location3 | Location1 and Location3
            publisher | xdata=somelocations-location                 | Location1 and Location2
            note      | xdata=some-notes-note                        | A note
            addendum  | XDATA=some-notes-TITLE                       | Here and There
            """)
    void isFilledIn(String field, String value, String filled) {
        Reading reading = read(DATA + "@Book{k, " + field + " = {" + value + "}}");
        Entry entry = resolved(reading, "k");
        assertThat(entry.field(field).orElseThrow().value()).isEqualTo(filled);
        assertThat(entry.names(field)).isEqualTo(entry.names(field).isEmpty() ? Names.NONE : NameLists.read(filled));
        assertThat(entry.field(field).orElseThrow().span().text()).isEqualTo(field + " = {" + value + "}");
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(References.needed(entry)).hasSize(1).allMatch(key -> key.startsWith("some"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            author | xdata=someauthors-author-3  | there is no item 3 in 'author' of 'someauthors'
            author | A and xdata=gone-author-1   | there is no entry 'gone'
            note   | xdata=somenotes-note        | there is no entry 'somenotes'
            note   | xdata=book-title            | 'book' is no @xdata entry; nothing was taken from it
            note   | xdata=somelocations         | 'xdata=somelocations' names no field
            note   | xdata=somelocations-title   | 'somelocations' has no field 'title'
            note   | xdata=some-notes-shorttitle | 'some-notes' has no field 'shorttitle'
            note   | xdata=someauthors-author    | are not of one type
            editor | xdata=somelocations-location-1 | are not of one type
            """)
    void isToldAndStaysWhereItLeadsNowhere(String field, String value, String message) {
        Reading reading = read(DATA + "@Book{k, " + field + " = {" + value + "}}");
        assertThat(resolved(reading, "k").field(field).orElseThrow().value()).isEqualTo(value);
        assertThat(reading.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.message()).startsWith("field '" + field + "'").contains(message);
            assertThat(found.span().text()).contains(value);
            assertThat(found.hint()).isNotEmpty();
        });
    }

    @Test
    void isFollowedFromOneContainerToTheNext() {
        Reading reading = read("""
                @misc{k, title = {T}, editor = {xdata=a-editor}}
                @xdata{a, editor = {xdata=b-author-2 and Xu Sun}}
                @xdata{b, author = {Yan Liu and Wei Li}}
                """);
        assertThat(resolved(reading, "k").field("editor").orElseThrow().value()).isEqualTo("Wei Li and Xu Sun");
    }

    @Test
    void circlesEndWhereTheyClose() {
        Reading reading = read("""
                @misc{k, note = {xdata=a-note}}
                @xdata{a, note = {xdata=b-note}}
                @xdata{b, note = {xdata=a-note}}
                @xdata{c, note = {xdata=c-note}}
                """);
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "field 'note': it leads back to this entry", "field 'note': it leads back to this entry");
    }

    @Test
    void listsThatDoubleEachOtherEnd() {
        StringBuilder text = new StringBuilder("@xdata{x0, author = {Yan Liu}, author+an = {1=equal}}\n");
        for (int i = 1; i < 60; i++) {
            String part = "xdata=x" + (i - 1) + "-author";
            text.append("@xdata{x" + i + ", author = {" + part + " and " + part + "}}\n");
        }
        Reading reading = read(text.toString());
        assertThat(resolved(reading, "x4").names("author").list()).hasSize(16);
        assertThat(reading.diagnostics())
                .anySatisfy(found -> assertThat(found.message()).contains("it would become too long"));
    }

    @Test
    void annotationsComeAlong() {
        Reading reading = read(DATA + """
                @misc{k, author = {Yan Liu and xdata=someauthors-author-2}, author+an = {1=student},
                  editor = {Yan Liu and xdata=someauthors-author}, note = {xdata=some-notes-note}}
                """);
        assertThat(resolved(reading, "k").annotations())
                .containsExactly(
                        new Annotation("author", "default", 1, "", "student", false),
                        new Annotation("author", "default", 2, "", "equal", false),
                        new Annotation("editor", "default", 3, "", "equal", false),
                        new Annotation("note", "default", 0, "", "seen", false));
    }

    @Test
    void aYearIsADate() {
        Reading reading = read(DATA + "@misc{k, year = {xdata=somelocations-year}}");
        assertThat(resolved(reading, "k").date().start().orElseThrow().year()).isEqualTo(1999);
        assertThat(resolved(reading, "k").date().start().orElseThrow().month()).isZero();
    }
}
