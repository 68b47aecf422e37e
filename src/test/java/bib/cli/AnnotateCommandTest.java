package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib annotate`: what is said of names, beside what was said already.
final class AnnotateCommandTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    private void annotates(String before, String after, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "annotate";
        args[1] = "luo2019";
        System.arraycopy(more, 0, args, 2, more.length);
        place.with(LIBRARY.replace("{1=self}", before)).gives(LIBRARY.replace("{1=self}", after), args);
    }

    @Test
    void aRoleIsAddedToWhatIsThere() {
        annotates("{1=self}", "{1=self,equal; 2=equal}", "--role", "equal", "--author", "Luo", "--author", "Xiong");
        annotates("{1=self;}", "{1=self; 3=student}", "--role", "student", "--author", "Liu");
        annotates("{4=x}", "{2=equal; 4=x}", "--role", "equal", "--author", "yuanhao xiong");
        annotates(
                "{=all; 1:family=x; 2:student}",
                "{=all; 1:family=x; 1=me; 2=student}",
                "--role",
                "me",
                "-a",
                "Luo, L.");
    }

    @Test
    void aRoleThatIsThereByAnotherNameIsThere() {
        annotates("{1=EqualContrib}", "{1=EqualContrib}", "--role", "equal", "--author", "Luo");
    }

    @Test
    void aNewFieldStandsBesideTheNames() {
        place.gives(
                LIBRARY.replace("Müller, Bernd},\n", "Müller, Bernd},\n  author+an = {1=equal},\n"),
                "annotate",
                "last",
                "--role",
                "equal",
                "--author",
                "aguera");
    }

    @Test
    void rolesAreTakenAway() {
        annotates("{1=self,equal; 2=equal}", "{1=self; 2=equal}", "--role", "equal", "--author", "Luo", "--remove");
        place.with(LIBRARY)
                .gives(
                        LIBRARY.replace("  author+an = {1=self},\n", ""),
                        "annotate",
                        "luo2019",
                        "--role",
                        "highlight",
                        "--author",
                        "Luo",
                        "--remove");
    }

    @Test
    void namedAnnotationsAndTexts() {
        String orcid = "0000-0002-1825-0097";
        place.gives(
                LIBRARY.replace("{1=self},\n", "{1=self},\n  author+an:orcid = {2=\"" + orcid + "\"},\n"),
                "annotate",
                "luo2019",
                "--name",
                "orcid",
                "--text",
                orcid,
                "--author",
                "Xiong");
        place.run("annotate", "luo2019", "--name", "orcid", "--text", "new", "--author", "Xiong");
        assertThat(place.text()).contains("author+an:orcid = {2=\"new\"},");
        place.gives(LIBRARY, "annotate", "luo2019", "--name", "orcid", "--author", "Xiong", "--remove");
    }

    @Test
    void whoIsMeantMustBeSure() {
        String[] wish = {"annotate", "last", "--role", "equal", "--author", ""};
        wish[5] = "Müller";
        place.refuses(ExitCode.USAGE, "may be several", "Anna Müller, Bernd Müller", wish);
        wish[5] = "Luo";
        place.refuses(ExitCode.UNKNOWN, "there is no 'Luo'", "Blaise Agüera y Arcas, Anna Müller", wish);
        wish[5] = "";
        place.refuses(ExitCode.UNKNOWN, "there is no ''", "", wish);
        wish[5] = "mueller, anna";
        place.refuses(ExitCode.UNKNOWN, "there is no 'mueller, anna'", "", wish);
        place.refuses(
                ExitCode.UNKNOWN,
                "no names in 'editor'",
                "author",
                "annotate",
                "last",
                "--role",
                "x",
                "-a",
                "y",
                "--field",
                "editor");
        place.refuses(ExitCode.USAGE, "a role is missing", "--role", "annotate", "last", "-a", "y");
        place.refuses(ExitCode.USAGE, "whose role", "--author", "annotate", "last", "--role", "y");
        place.refuses(ExitCode.USAGE, "cannot have a ';'", "", "annotate", "last", "--role", "a;b", "-a", "Anna");
    }

    @Test
    void whatCannotBeUnderstoodIsNotOverwritten() {
        place.with(LIBRARY.replace("{1=self}", "{first=self}"))
                .refuses(
                        ExitCode.INPUT,
                        "'first' is no position",
                        "a.bib:5:3: error:",
                        "annotate",
                        "luo2019",
                        "--role",
                        "equal",
                        "--author",
                        "Luo");
    }

    @Test
    void renameTakesReferencesAlong() {
        String more = "@misc{set, entryset = {a, iclr ,b}, related = iclr}\n";
        place.with(LIBRARY + more)
                .gives(
                        LIBRARY.replace("{iclr,\n", "{iclr19,\n").replace("{iclr},\n  year", "{iclr19},\n  year")
                                + "@misc{set, entryset = {a, iclr19 ,b}, related = {iclr19}}\n",
                        "rename",
                        "iclr",
                        "iclr19");
        place.with("@misc{a, entryset = {par2,par}}\n@misc{par, title = {x}}\n@misc{par2, title = {x}}\n")
                .gives(
                        "@misc{a, entryset = {par2,new}}\n@misc{new, title = {x}}\n@misc{par2, title = {x}}\n",
                        "rename",
                        "par",
                        "new");
        place.laidOut().refuses(ExitCode.USAGE, "'last' is taken already, by", "a.bib:20", "rename", "iclr", "last");
        place.refuses(ExitCode.USAGE, "'a b' cannot be a key", "safe in keys", "rename", "iclr", "a b");
        place.refuses(ExitCode.UNKNOWN, "no entry 'x'", "", "rename", "x", "y");
        place.refuses(ExitCode.USAGE, "", "", "rename", "x");
    }

    /// biblatex manual, "Special Fields": `ids` are further keys of an entry.
    @Test
    void aliasesAreKeysToo() {
        String file = "@misc{a, crossref = {alias}, related = {par}}\n@misc{par, ids = {alias, old}, title = {x}}\n";
        place.with(file)
                .refuses(
                        ExitCode.USAGE,
                        "the key 'old' is taken already, by",
                        ":2, as an alias of 'par'",
                        "rename",
                        "a",
                        "old");
        place.refuses(ExitCode.UNKNOWN, "'old' is an alias", "the key is par", "rename", "old", "new");
        place.gives(file.replace("par}", "new}").replace("{par,", "{new,"), "rename", "par", "new");
        place.with(file)
                .gives(
                        file.replace("par}", "alias}")
                                .replace("{par,", "{alias,")
                                .replace("alias, old", "old"),
                        "rename",
                        "par",
                        "alias");
        place.with("@misc{a, ids = {b}, title = {x}}\n").gives("@misc{b, title = {x}}\n", "rename", "a", "b");
        assertThat(place.with(file).run("rm", "par").err()).contains("'a' names 'par'", "'a' names 'alias'");
    }
}
