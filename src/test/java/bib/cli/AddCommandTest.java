package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib add`: what is added looks as if it had been there.
final class AddCommandTest {
    private static final String DOWNLOAD = """
            @Article{Zola_2020, author="\\'E. Zola", title={J'accuse}, journal = "J. " # abbr, year=2020}""";

    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    private void adds(String library, String download, String expected) {
        Run run = place.with(library).fed(download, "add");
        assertThat(place.text()).as(run.err()).isEqualTo(expected);
        assertThat(run.code()).isZero();
    }

    @Test
    void inTheMannerOfTheFile() {
        String aligned = """
                @string{abbr = {X}}

                @misc{a,
                  title     = {x},
                  shorttitle = {y},
                  year      = {1},
                }
                """;
        adds(aligned, DOWNLOAD, aligned + """

                @article{Zola_2020,
                  author    = {\\'E. Zola},
                  title     = {J'accuse},
                  journal   = "J. " # abbr,
                  year      = {2020},
                }
                """);
        String inParentheses = "@MISC(a, ID=\"x\", NO=1)\r\n@MISC(b, ID=1, NO=\"z\", XX=\"y\")";
        adds(
                inParentheses,
                "@misc{c, title = {say \"x\"}, note = {x}, year = {1}}",
                inParentheses + "\r\n@MISC(c, TITLE={say \"x\"}, NOTE=\"x\", YEAR=1)\r\n");
        adds("", "@misc{c, title = \"x\"}", "@misc{c,\n  title = {x},\n}\n");
    }

    /// Nothing of them is lost: such an entry stays as it is.
    @Test
    void commentsInAnEntryComeAlong() {
        String library = "@misc{a,\n    TITLE = {x}\n}\n";
        String remark = "@Misc{c,\n  title = {y}, % from the cover\n  % year = 1999,\n  year = 2000\n}";
        adds(library, remark, library + "\n" + remark + "\n");
        adds(
                library,
                "@Misc{title = {y}, % from the cover\n  year = 2000}",
                library + "\n@Misc{2000y, title = {y}, % from the cover\n  year = 2000}\n");
    }

    @Test
    void linesEndAsThoseOfTheFile() {
        String library = "@misc{a,\r\n  title = {x},\r\n}\r\n";
        adds(
                library,
                "@string{s = {1\n2}}\n@misc{c, abstract = {one\ntwo}}\n@misc{d, % x\n title = {y}}",
                library + "\r\n@string{s = {1\r\n2}}\r\n\r\n@misc{c,\r\n  abstract = {one\r\ntwo},\r\n}\r\n"
                        + "\r\n@misc{d, % x\r\n title = {y}}\r\n");
    }

    @Test
    void columnsFollowTheLongestName() {
        String library = """
                @misc{a,
                  title  = {x},
                  author = {y},
                }


                @misc{b,
                  title  = {x},
                  author = {y},
                }
                """;
        adds(library, "@misc{c, year=2020, booktitle={x}}", library + """


                @misc{c,
                  year      = {2020},
                  booktitle = {x},
                }
                """);
    }

    @Test
    void keysAreMade() {
        Run run = place.fed("""
                @article{author = {Agüera y Arcas, Blaise}, title = {The {On-Device} Agent}, year = 2024}
                @article{, author = {Agüera y Arcas, Blaise}, title = {On-device}, date = {2024-05}}
                @misc{,title = {x}, author = {{The Gemini Team}}}
                """, "add");
        assertThat(run.err())
                .isEqualTo("bib: wrote " + place.file()
                        + ": added aguerayarcas2024ondevice, aguerayarcas2024ondevicea, geminix\n");
        assertThat(place.text()).startsWith(LIBRARY).contains("@misc{geminix,\n  title");
    }

    @Test
    void definitionsComeAlongAndTheRestIsTold() {
        String definition = "@string{abbr = {Abbr.}}";
        Run run = place.with("@misc{a, b = {c}, d = {e}}\n").fed("see this:\n" + definition + "\n" + DOWNLOAD, "add");
        assertThat(place.text())
                .isEqualTo("@misc{a, b = {c}, d = {e}}\n\n" + definition + "\n\n"
                        + "@article{Zola_2020, author = {\\'E. Zola}, title = {J'accuse}, journal = \"J. \" # abbr,"
                        + " year = {2020}}\n");
        assertThat(run.err()).contains("-:1:1: note: this is no entry, and is not added");
    }

    @Test
    void fromAFile() throws IOException {
        Path download = place.path("download");
        Files.writeString(download, "@misc{c, title = {x}}");
        Run run = place.run("add", download.toString(), "--dry-run", "--diff");
        assertThat(run.out()).contains("+@misc{c,\n+  title = {x},\n+}\n");
        assertThat(place.text()).isEqualTo(LIBRARY);
    }

    @Test
    void whatCannotBeAdded() {
        refuses("@misc{last, title = {x}}", "the key 'last' is taken already, by", "bib makes one");
        refuses("@misc{c, title = {x}} @misc{c, title = {y}}", "the key 'c' is taken already, by -:1", "");
        refuses("@misc{c, title = {x}\n@misc{d, title = {y}}", "-:1:", "");
        refuses("@misc{a b, title = {x}}", "'a b' cannot be a key", "leave it out");
        refuses("nothing", "there is no entry in -", "");
        place.with("@misc{x, title = {y}\n");
        refuses("@misc{c, title = {x}}", "nothing can be added", "a.bib:1:1");
    }

    private void refuses(String download, String message, String hint) {
        String before = place.text();
        Run run = place.fed(download, "add");
        assertThat(run.err()).contains(message).contains(hint).doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.text()).isEqualTo(before);
    }

    @Test
    void keysThatDifferInLetterCaseAreTold() {
        Run add = place.fed("@misc{LAST, title = {x}}\n@misc{new, title = {x}}\n@misc{New, title = {y}}", "add");
        assertThat(add.code()).isZero();
        assertThat(add.err())
                .contains("-:1:1: warning: the key 'LAST' differs from 'last', by " + place.file()
                        + ":20, in letter case only")
                .contains("-:3:1: warning: the key 'New' differs from 'new', by -:2, in letter case only")
                .contains("hint: choose another: BibTeX takes them for one key");
        Run rename = place.run("rename", "iclr", "Dup");
        assertThat(rename.err()).contains("the key 'Dup' differs from 'dup'");
        assertThat(place.run("rename", "luo2019", "LUO2019").err()).doesNotContain("differs");
    }

    @Test
    void aliasesAreKeysToo() {
        place.with("@misc{a, ids = {luo2019adaptive, old}, title = {x}}\n");
        refuses("@misc{old, title = {x}}", "the key 'old' is taken already, by", ":1, as an alias of 'a'");
        Run add = place.fed(
                "@misc{, author = {Luo}, year = 2019, title = {Adaptive}}\n@misc{b, ids = {a, c}, title = {y}}", "add");
        assertThat(place.text()).contains("@misc{luo2019adaptivea,");
        assertThat(add.err())
                .contains("-:2:1: warning: the key 'a' is taken already")
                .contains("take it out of 'ids'");
    }
}
