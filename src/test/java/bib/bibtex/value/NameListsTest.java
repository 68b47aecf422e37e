package bib.bibtex.value;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Name;
import bib.entry.Name.PrefixUse;
import bib.entry.Names;
import bib.latex.LatexEncoder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as values: BibTeX's form has two commas at most (Patashnik, "BibTeXing", section 4).
final class NameListsTest {
    private static final LatexEncoder LATEX = new LatexEncoder(LatexEncoder.Target.UNICODE);

    /// Words of names, and what means something to BibTeX, biblatex or TeX.
    private static final List<String> WORDS = List.of("""
            Luo van de Jr. others and AND O'Neil Agüera Øre ß 日本 d' X. family=Luo given= 3rd a,b , { } \\ \\v
            ~ & # $ % _ ^ " = -- – ’ ı Jean-Luc <x> ` éE useprefix=true
            """.strip().split("\\s+"));

    @Test
    void aCommaInsideAPartIsInBraces() {
        Names names = new Names(List.of(new Name("Hans, Peter", "", "Harman", "Jr.", "")), false);

        String value = NameLists.write(names, LATEX);

        assertThat(value).isEqualTo("{Harman}, {Jr.}, {Hans, Peter}");
        assertThat(NameLists.read(value)).isEqualTo(names);
    }

    @Test
    void whatANameSaysOfItsPrefixIsWritten() {
        String value = "family={Goethe}, given={Johann}, prefix={von}, useprefix=false"
                + " and family={Gaulle}, given={Charles}, prefix={de}, useprefix=true and van Beethoven, Ludwig";

        assertThat(NameLists.write(NameLists.read(value), new LatexEncoder(LatexEncoder.Target.UNICODE)))
                .isEqualTo(value);
    }

    /// `others` is no name at the end of a list, `and` joins names, a small letter begins a prefix, and a whole name in
    /// braces is an organisation's (Patashnik, "BibTeXing", section 4; biblatex manual, "Name List Formats").
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``    | ``  | others           | ``  | {others},
            Liang | ``  | others           | ``  | others, Liang
            ``    | ``  | Barnes and Noble | ``  | {Barnes and Noble},
            Peter | ``  | Simon AND Sons   | ``  | {Simon AND Sons}, {Peter}
            ``    | ``  | Luo              | Jr. | family={Luo}, suffix={Jr.}
            ``    | von | ``               | ``  | prefix={von}
            John  | ``  | von Neumann      | ``  | {von Neumann}, {John}
            ``    | ``  | Ng               | ``  | Ng
            """)
    void aNameIsWrittenSoThatItIsReadAsItself(
            String given, String prefix, String family, String suffix, String expected) {
        Names names =
                new Names(List.of(Name.person("Liangchen", "Luo"), new Name(given, prefix, family, suffix, "")), false);

        String value = NameLists.write(names, LATEX);

        assertThat(value.strip()).isEqualTo("Luo, Liangchen and " + expected);
        assertThat(NameLists.read(value)).isEqualTo(names);
    }

    @Test
    void anOrganisationKeepsItsCommas() {
        Names names =
                new Names(List.of(Name.organisation("Barnes and Noble, Inc."), Name.organisation("others")), true);

        String value = NameLists.write(names, LATEX);

        assertThat(value).isEqualTo("{Barnes and Noble, Inc.} and {others} and others");
        assertThat(NameLists.read(value)).isEqualTo(names);
    }

    @Property(tries = 2000)
    void whatIsWrittenIsReadAsItself(@ForAll("names") Names names, @ForAll LatexEncoder.Target target) {
        String value = NameLists.write(names, new LatexEncoder(target));

        assertThat(NameLists.read(value)).as(value).isEqualTo(names);
    }

    @Provide
    Arbitrary<Names> names() {
        Arbitrary<Name> person = Combinators.combine(
                        part(0), part(0), part(1), part(0), Arbitraries.of(PrefixUse.class))
                .as((given, prefix, family, suffix, use) ->
                        new Name(given, prefix, family, suffix, "").withPrefixUse(use));
        Arbitrary<Name> organisation = part(1).map(Name::organisation);
        Arbitrary<Name> prefixOnly = part(1).map(prefix -> new Name("", prefix, "", "", ""));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(6, person), Tuple.of(2, organisation), Tuple.of(1, prefixOnly))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Names::new);
    }

    private static Arbitrary<String> part(int least) {
        return Arbitraries.of(WORDS).list().ofMinSize(least).ofMaxSize(3).map(words -> String.join(" ", words));
    }
}
