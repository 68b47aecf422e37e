package bib.bibtex.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.bibtex.BibtexReader;
import bib.entry.Entry;
import bib.entry.Library;
import bib.source.BibException;
import bib.source.Source;
import bib.source.TextEdits;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An edit looks as if the entry's owner had made it, and touches no other byte.
final class EntryEditorTest {
    private static final String ALIGNED = """
            % before
            @inproceedings{luo2019,
              author    = {Luo, Liangchen and Xiong, Yuanhao},
              title     = {Adaptive {B}ounds},
              year      = 2019,
              month     = may,
              booktitle = "Proc. of " # iclr,
            }
            @misc{other, title={x}}
            """;

    private static String edit(String text, UnaryOperator<EntryEditor> wish) {
        Source source = new Source("a.bib", text);
        Entry entry = BibtexReader.read(source).library().entries().getFirst();
        return TextEdits.apply(source, wish.apply(EntryEditor.of(entry)).edits());
    }

    private static void gives(String before, UnaryOperator<EntryEditor> wish, String after) {
        assertThat(edit(before, wish)).isEqualTo(after);
    }

    @Test
    void aValueChangesBetweenItsDelimiters() {
        gives(ALIGNED, entry -> entry.set("title", "New {T}itle"), ALIGNED.replace("Adaptive {B}ounds", "New {T}itle"));
        gives("@a{k, t = \"x\"}", entry -> entry.set("t", "y {\"} z"), "@a{k, t = \"y {\"} z\"}");
        gives("@a{k, t = \"x\"}", entry -> entry.set("t", "say \"y\""), "@a{k, t = {say \"y\"}}");
    }

    @Test
    void numbersMonthsAndJoinedValuesChangeAsTheyMust() {
        gives(ALIGNED, entry -> entry.set("year", "2020"), ALIGNED.replace("2019,\n  month", "2020,\n  month"));
        gives(ALIGNED, entry -> entry.set("year", "in press"), ALIGNED.replace("= 2019", "= {in press}"));
        gives(ALIGNED, entry -> entry.set("month", "jun"), ALIGNED.replace("may", "jun"));
        gives(ALIGNED, entry -> entry.set("month", "June 3"), ALIGNED.replace("may", "{June 3}"));
        gives(ALIGNED, entry -> entry.set("booktitle", "ICLR"), ALIGNED.replace("\"Proc. of \" # iclr", "{ICLR}"));
        gives("@a{k, t = , y = {1}}", entry -> entry.set("t", "x"), "@a{k, t = {x}, y = {1}}");
    }

    @Test
    void whatIsThereAlreadyIsNoEdit() {
        assertThat(edit(ALIGNED, entry -> entry.set("title", "Adaptive {B}ounds")
                        .remove("note")))
                .isEqualTo(ALIGNED);
    }

    @Test
    void aNewFieldFollowsTheLast() {
        gives(
                ALIGNED,
                entry -> entry.set("note", "Oral"),
                ALIGNED.replace("# iclr,\n", "# iclr,\n  note      = {Oral},\n"));
        gives(
                "@a{k,\n  t = {x}\n}",
                entry -> entry.set("note", "n").set("year", "2020"),
                "@a{k,\n  t = {x},\n  note = {n},\n  year = {2020}\n}");
    }

    @Test
    void aNewValueHasTheLineEndsOfTheFile() {
        gives("@a{k,\r\n  t = {x}\r\n}", entry -> entry.set("t", "p\nq\r\nr"), "@a{k,\r\n  t = {p\r\nq\r\nr}\r\n}");
        gives("@a{k,\r\n  t = {x}\r\n}", entry -> entry.set("n", "p\nq"), "@a{k,\r\n  t = {x},\r\n  n = {p\r\nq}\r\n}");
        gives("@a{k,\n  t = {p\nq}\n}", entry -> entry.set("t", "p\r\nq"), "@a{k,\n  t = {p\nq}\n}");
    }

    @Test
    void annotationsStandBesideTheirField() {
        gives(
                ALIGNED,
                entry -> entry.set("author+an", "1=equal; 2=equal"),
                ALIGNED.replace("Yuanhao},\n", "Yuanhao},\n  author+an = {1=equal; 2=equal},\n"));
        gives(
                "@a{k, author = {X}, author+an = {1=me}, title = {t}}",
                entry -> entry.set("author+an:orcid", "1=\"0\""),
                "@a{k, author = {X}, author+an = {1=me}, author+an:orcid = {1=\"0\"}, title = {t}}");
    }

    @Test
    void manners() {
        gives("@a{k, t={x}, y=2020}", entry -> entry.set("number", "7"), "@a{k, t={x}, y=2020, number=7}");
        gives(
                "@Article(k,\r\n\tAuthor = \"A\",\r\n\tTitle = \"T\"\r\n)",
                entry -> entry.set("note", "n"),
                "@Article(k,\r\n\tAuthor = \"A\",\r\n\tTitle = \"T\",\r\n\tNote = \"n\"\r\n)");
        gives(
                "@ARTICLE{k\n  , AUTHOR = {A}\n  , YEAR   = {2020}\n  }",
                entry -> entry.set("note", "n"),
                "@ARTICLE{k\n  , AUTHOR = {A}\n  , YEAR   = {2020}\n  , NOTE   = {n}\n  }");
        gives(
                "@a{k,\n  author =       {A},\n  year =         2020\n}",
                entry -> entry.set("note", "n"),
                "@a{k,\n  author =       {A},\n  year =         2020,\n  note =         {n}\n}");
        gives(
                "@a{k,\n    author = {A},\n      year = {2020},\n}",
                entry -> entry.set("journal", "J"),
                "@a{k,\n    author = {A},\n      year = {2020},\n   journal = {J},\n}");
        gives(
                "@a{k,\n  author = {A},\n  year   = {2020},\n}",
                entry -> entry.set("shortbooktitle", "J"),
                "@a{k,\n  author = {A},\n  year   = {2020},\n  shortbooktitle = {J},\n}");
    }

    @Test
    void entriesWithoutFields() {
        gives("@a{k}", entry -> entry.set("note", "n"), "@a{k,\n  note = {n},\n}");
        gives("@a{k,\n}", entry -> entry.set("note", "n").set("t", "u"), "@a{k,\n  note = {n},\n  t = {u},\n}");
        gives("@a{k,\n  t = {x},\n}", entry -> entry.remove("t").set("u", "y"), "@a{k,\n  u = {y},\n}");
    }

    @Test
    void aFieldGoesWithItsLine() {
        gives(ALIGNED, entry -> entry.remove("title"), ALIGNED.replace("  title     = {Adaptive {B}ounds},\n", ""));
        gives(
                ALIGNED,
                entry -> entry.remove("author"),
                ALIGNED.replace("  author    = {Luo, Liangchen and Xiong, Yuanhao},\n", ""));
        gives("@a{k,\n  t = {x},\n  y = 1\n}", entry -> entry.remove("y"), "@a{k,\n  t = {x}\n}");
        gives("@a{k, t = {x}, y = 1, t = {z}}", entry -> entry.remove("t"), "@a{k, y = 1}");
        gives("@a{k\n  , t = {x}\n  , y = 1\n  }", entry -> entry.remove("t"), "@a{k\n  , y = 1\n  }");
    }

    @Test
    void theLastFieldGoesButNotTheCommaBehindTheKey() {
        gives("@a{k, t = {x} }", entry -> entry.remove("t"), "@a{k, }");
        gives("@a{k,\n  t = {x},\n  y = 1\n}", entry -> entry.remove("t").remove("y"), "@a{k,\n}");
        gives("@a(k,t={x},t={y})", entry -> entry.remove("t"), "@a(k,)");
        gives("@a{k,\n  t = {x},\n}", entry -> entry.remove("t"), "@a{k,\n}");
        gives("@a{k\n  , t = {x}\n}", entry -> entry.remove("t"), "@a{k,\n}");
    }

    @Test
    void commentsInsideAnEntryStay() {
        String commented = "@a{k,\n  t = {x}, % why\n  y = {1} % last\n}";
        gives(commented, entry -> entry.remove("y"), "@a{k,\n  t = {x}, % why\n   % last\n}");
        gives(
                commented,
                entry -> entry.set("note", "n"),
                "@a{k,\n  t = {x}, % why\n  y = {1}, % last\n  note = {n}\n}");
        gives(
                "@a{k,t = {x}, % why\ny = 2000}",
                entry -> entry.set("note", "n"), "@a{k,t = {x}, % why\ny = 2000,\nnote = {n}}");
        gives("@a{k,% why\n\ty = 2000}", entry -> entry.set("note", "n"), "@a{k,% why\n\ty = 2000,\n\tnote = {n}}");
        gives(
                "@a{k,\n    % why\n    t = {x},\n    % more\n    y = 2000 % last\n}",
                entry -> entry.set("note", "n"),
                "@a{k,\n    % why\n    t = {x},\n    % more\n    y = 2000, % last\n    note = {n}\n}");
    }

    @Test
    void fieldsBesideCommentsGoTogether() {
        gives("@a{k,% why\n x=1,x=2,x=3, y=4}", entry -> entry.remove("x"), "@a{k,% why\n , y=4}");
        gives("@a{k, y=4,% why\n x=, x=2}", entry -> entry.remove("x"), "@a{k, y=4,% why\n }");
    }

    /// What is left would be no entry: a mail address, or nothing at all; or it would uncover what stood hidden.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title@a{k,# =,title=}",
                "@a{k,# =,title=}",
                "@title{# =,title=}",
                "@a{ =, title={x}}",
                "@b{k, t = {\n%}, title={x}}@% @a{k,}"
            })
    void whatWouldBeLostIsRefused(String text) {
        Library library = BibtexReader.read(new Source("a.bib", text)).library();
        assertThatThrownBy(() -> EntryEditor.of(library.entries().getFirst())
                        .remove("title")
                        .set("t", "x")
                        .remove("t")
                        .edits())
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                .hasMessageContaining("cannot be edited safely");
    }

    @Test
    void theKeyAlone() {
        gives(ALIGNED, entry -> entry.rename("luo"), ALIGNED.replace("luo2019", "luo"));
    }

    @Test
    void bracesMustMatch() {
        for (String value : new String[] {"{", "}", "a}b{c", "\\{"}) {
            assertThatThrownBy(() -> edit(ALIGNED, entry -> entry.set("title", value)))
                    .isInstanceOfSatisfying(
                            BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.USAGE))
                    .hasMessageContaining("'title'");
        }
    }

    @Test
    void anEntryThatIsNotWholeIsRefused() {
        for (String text : new String[] {"@a{k, t = {x}", "@a{k, t = {see\n@b{l, t = {y}}\n}}"}) {
            assertThatThrownBy(() -> edit(text, entry -> entry.set("title", "y")))
                    .isInstanceOfSatisfying(
                            BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                    .hasMessageContaining("a.bib:1:1")
                    .hasMessageContaining("'k'");
        }
    }
}
