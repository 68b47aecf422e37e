package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib convert` on the command line: what it guesses, what it says, how it ends.
final class ConvertCommandTest {
    private static final String RIS = "TY  - JOUR\nAU  - Luo, Liangchen\nTI  - A Title\nPY  - 2019\nER  - \n";

    @RegisterExtension
    private final Workplace place = new Workplace();

    private Run convert(String stdin, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "convert";
        System.arraycopy(args, 0, all, 1, args.length);
        return place.fed(stdin, all);
    }

    @Test
    void stdinIsKnownByWhatStandsInIt() {
        Run run = convert(RIS, "-", "--to", "bibtex");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                @article{luo2019title,
                  author = {Luo, Liangchen},
                  year   = {2019},
                  title  = {A Title},
                }
                """);
    }

    @Test
    void theOutputsNameSaysTheFormat() {
        place.write("refs.txt", RIS);

        Run run = convert("", "refs.txt", "-o", "refs.yml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(place.text("refs.yml")).startsWith("luo2019title:\n  type: article\n");
    }

    @Test
    void aFileThatCannotBeReadCostsItselfAlone() {
        place.write("a.ris", RIS);
        place.write("cut.json", "[{\"id\": \"x\", ");
        place.write("b.bib", "@misc{b, title = {Other}}\n");

        Run run = convert("", "cut.json", "a.ris", "missing.ris", "b.bib", "-o", "out.bib");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("cut.json:1:", "missing.ris");
        assertThat(place.text("out.bib")).contains("@article{luo2019title,", "@misc{b,");
    }

    @Test
    void keysThatAreTakenGetAnother() {
        String two = "@misc{a, title = {One}}\n@misc{a, title = {Two}}\n";

        Run run = convert(two, "-", "--to", "hayagriva");

        assertThat(run.out()).isEqualTo("a:\n  type: misc\n  title: One\na-2:\n  type: misc\n  title: Two\n");
        assertThat(run.err()).contains("one is written as 'a-2'");
    }

    /// What biber and BibTeX take for a key is less than what other programs do.
    @Test
    void keysThatNoBibCanHoldAreMadeAnew() {
        String items = """
                [{"id": "a}b", "type": "book", "title": "One", "author": [{"family": "Luo"}]},
                 {"id": "Luo 2019", "type": "book", "title": "Two", "author": [{"family": "Luo"}]},
                 {"id": "luo", "type": "book", "title": "Three", "author": [{"family": "Luo"}]}]
                """;

        Run run = convert(items, "-", "--to", "biblatex");

        assertThat(run.out()).contains("@book{luoone,\n", "@book{luotwo,\n", "@book{luo,\n");
        assertThat(run.err()).isEqualTo("""
                bib: warning: biblatex cannot hold the key 'a}b'; its entry is written as 'luoone'
                bib: warning: biblatex cannot hold the key 'Luo 2019'; its entry is written as 'luotwo'
                """);
        assertThat(convert(items, "-", "--to", "hayagriva").out()).contains("a}b:\n", "Luo 2019:\n");
    }

    @Test
    void whatCannotBeToldIsAsked() {
        assertThat(convert("plain words", "-", "--to", "ris").err()).contains("--from");
        assertThat(convert(RIS, "-").err()).contains("--to");
        assertThat(convert(RIS, "-", "--to", "riss").err()).contains("did you mean ris");
        assertThat(convert("plain words", "-", "--to", "ris").code()).isEqualTo(ExitCode.INPUT);
        assertThat(convert(RIS, "-").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void goodRecordsOfABadFileComeThrough() {
        Run run = convert("rubbish\n" + RIS, "-", "--from", "ris", "--to", "csl-json");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).contains("\"title\": \"A Title\"");
        assertThat(run.err()).startsWith("-:1:1: error: this belongs to no record");
    }

    @Test
    void whatANameSaysOfItsPrefixIsADroppingParticleOrIsTold() {
        String book = "@book{k, author = {family=Goethe, given=Johann, prefix=von, useprefix=false}, title = {T}}\n";

        Run json = convert(book, "-", "--to", "csl-json");
        Run ris = convert(book, "-", "--to", "ris");

        assertThat(json.out()).contains("\"dropping-particle\": \"von\"");
        assertThat(json.err()).isEmpty();
        assertThat(ris.out()).contains("AU  - von Goethe, Johann\n");
        assertThat(ris.err()).isEqualTo("bib: RIS cannot hold the option 'useprefix' of a name: 1 entry (k)\n");
    }

    @Test
    void aFieldThatComesBackAsAnotherIsToldAsThat() {
        Run json = convert("@misc{k, title = {T}, organization = {ACM}}\n", "-", "--to", "csl-json");

        assertThat(json.out()).contains("\"publisher\": \"ACM\"");
        assertThat(json.err())
                .contains(
                        "CSL-JSON cannot hold the field 'organization', which comes back as 'publisher': 1 entry (k)");
    }

    @Test
    void nothingIsNoResult() {
        Run run = convert("", "-", "--from", "ris", "--to", "bibtex");

        assertThat(run.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(run.err()).contains("there are no entries in -");
    }

    @Test
    void lossesAreToldOnceForEachKind() {
        String many = "@misc{a, title={A}, shorthand={X}}@misc{b, title={B}, shorthand={X}}"
                + "@misc{c, title={C}, shorthand={X}}@misc{d, title={D}, shorthand={X}}";

        assertThat(convert(many, "-", "--to", "hayagriva").err())
                .isEqualTo("bib: Hayagriva cannot hold the field 'shorthand': 4 entries (a, b, c, …)\n");
        assertThat(convert(many, "-", "--to", "hayagriva", "-q").err()).isEmpty();
    }

    @Test
    void whatGoesAlongWithAnEntryIsAsciiToo() {
        String library = """
                @string{crelle = {J. für Mathematik}}
                @string{sinica = {漢字}}
                @preamble{"\\newcommand{\\city}{Köln}"}

                @article{a, author = {A}, title = {In \\city}, journal = crelle, year = 2000}

                @article{b, author = {B}, title = {T}, journal = sinica, year = 2000}
                """;

        Run run = convert(library, "-", "--to", "bibtex", "--ascii");

        assertThat(run.out()).isEqualTo(library.replace("ü", "{\\\"u}").replace("ö", "{\\\"o}"));
        assertThat(run.err()).isEqualTo("bib: BibTeX cannot hold a definition in ASCII: 1 entry (b)\n");
    }

    /// BibTeX knows a macro from where it is defined on.
    @Test
    void macrosThatAMacroNeedsComeAlong() {
        String library = "@string{z = {Z}}\n@string{aa = z # { und A}}\n@string{other = {O}}\n\n@misc{k, title = aa}\n";

        assertThat(convert(library, "-", "--to", "bibtex").out())
                .isEqualTo(library.replace("@string{other = {O}}\n", ""));
    }

    @Test
    void aMacroWhoseNameIsPartOfAWordStaysBehind() {
        String library = "@string{ma = {M}}\n@string{jan = {J}}\n\n@misc{k, title = {Maple}, note = JAN # \"x\"}\n";

        assertThat(convert(library, "-", "--to", "bibtex").out()).isEqualTo(library.replace("@string{ma = {M}}\n", ""));
    }

    @Test
    void librariesMayBeInOtherFormats() {
        place.write("refs.ris", RIS);

        Run found = place.run("search", "--library", "refs.ris", "--author", "Luo", "--format", "keys");
        Run set = place.run("export", "--library", "refs.ris", "--style", "apa", "--format", "text");

        assertThat(found.out()).isEqualTo("luo2019title\n");
        assertThat(set.out()).isEqualTo("Luo, L. (2019). A Title.\n");
    }
}
