package bib.csl.engine.style;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.styles.StyleInfo;
import bib.csl.styles.Styles;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a style says that the schema of CSL 1.0.2 does not have is told with its place, and costs nothing else.
final class GrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text variable="titel"/>                   | CSL has no variable 'titel'                    | did you mean title?
            <text variable="title" colour="red"/>      | the element 'text' has no attribute 'colour'   | ``
            <text variable="title" prefx="("/>         | the element 'text' has no attribute 'prefx'    | did you mean prefix?
            <text variable="title" text-case="upper"/> | 'text-case' cannot be 'upper'                  | did you mean uppercase?
            <text variable="title" font-style="bold"/> | 'font-style' cannot be 'bold'                  | ``
            <names variable="authors"/>                | CSL has no variable 'authors'                  | did you mean author?
            <number variable="volume" form="Roman"/>   | 'form' cannot be 'Roman'                       | did you mean roman?
            <group><tekst/></group>                    | the element 'tekst' is not known here          | ``
            <text macro="nam"/>                        | there is no macro 'nam'                        | did you mean name?
            """)
    void whatCslDoesNotKnowIsToldWithItsLine(String element, String message, String hint) {
        List<Diagnostic> warnings = warnings("<layout>\n" + element + "\n</layout>");

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.message()).isEqualTo(message);
            assertThat(warning.hint()).isEqualTo(hint);
            assertThat(warning.span().line()).isEqualTo(4);
        });
    }

    @Test
    void conditionsAndOptionsAreReadWordByWord() {
        assertThat(warnings("<layout><choose><if type=\"book novel\" position=\"first last\" locator=\"page\">"
                        + "<text term=\"ibid\"/></if></choose></layout>"))
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("CSL has no item type 'novel'", "'position' cannot be 'last'");
        assertThat(read("et-al-min=\"three\" collapse=\"years\"", "<layout><text term=\"ibid\"/></layout>")
                        .warnings())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("'et-al-min' is no whole number: 'three'", "'collapse' cannot be 'years'");
    }

    @Test
    void anEtAlTermMayHaveASpace() {
        assertThat(warnings("<layout><names variable=\"author\"><name/><et-al term=\"and others\"/></names></layout>"))
                .isEmpty();
    }

    /// They are checked against the schema before they are published.
    @Test
    void noBundledStyleHasSuchAFault() {
        Styles styles = new Styles(List.of());
        List<Diagnostic> faults = new ArrayList<>();
        Styles.catalog().all().stream()
                .filter(style -> !style.isDependent())
                .map(StyleInfo::name)
                .forEach(name -> faults.addAll(
                        TreeBuilder.read(styles.find(name).source()).warnings()));
        assertThat(faults).isEmpty();
    }

    private static List<Diagnostic> warnings(String citation) {
        return read("", citation).warnings();
    }

    private static StyleTree read(String options, String citation) {
        return TreeBuilder.read(new Source("test.csl", """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                  <macro name="name"><names variable="author"/></macro>
                  <citation %s>%s</citation></style>""".formatted(options, citation)));
    }
}
