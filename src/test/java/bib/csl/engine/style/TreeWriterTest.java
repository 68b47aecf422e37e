package bib.csl.engine.style;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.CslLocale;
import bib.csl.styles.Locales;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TreeWriterTest {
    private static final String STYLE = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" et-al-min="200"
                   et-al-use-first="3" initialize-with="">
              <locale xml:lang="en"><terms><term name="et-al">und «andere»</term>
                <term name="ordinal">th</term></terms></locale>
              <macro name="unused"><text value="never"/></macro>
              <macro name="when"><date variable="issued" form="text" date-parts="year"/></macro>
              <citation><layout prefix="(" suffix=")" delimiter="; ">
                <names variable="author editor"><name form="short" and="symbol"/><label form="short"/>
                  <et-al term="and others" font-style="italic"/>
                  <substitute><text variable="title" text-case="title" quotes="true"/></substitute></names>
                <text macro="when"/><text macro="missing"/><unknown/>
              </layout></citation>
              <bibliography><sort><key macro="when" sort="descending" names-min="0"/><key variable="title"/></sort>
                <layout><choose><if type="book" match="none"><number variable="volume" form="roman"/></if>
                  <else><group display="block"><text term="et-al" plural="true"/></group></else></choose></layout>
              </bibliography>
            </style>
            """;

    /// Macros are compared as what they hold: each is its own, however like another.
    @Test
    void whatIsReadBackIsWhatWasWritten() {
        Source source = new Source("test.csl", STYLE);
        StyleTree read = TreeBuilder.read(source);
        StyleTree back = TreeReader.style(source, TreeWriter.write(read));

        assertThat(TreeWriter.write(back)).isEqualTo(TreeWriter.write(read));
        assertThat(back.options()).isEqualTo(read.options()).containsEntry("et-al-min", "200");
        assertThat(back.citation().names()).isEqualTo(read.citation().names());
        assertThat(back.citation().names().etAlMin()).isEqualTo(200);
        assertThat(back.citation().children().getFirst())
                .isEqualTo(read.citation().children().getFirst())
                .isInstanceOf(Node.Names.class);
        assertThat(back.bibliography().orElseThrow().children())
                .isEqualTo(read.bibliography().orElseThrow().children());
        Node.Macro macro =
                back.bibliography().orElseThrow().keys().getFirst().macro().orElseThrow();
        assertThat(macro.name()).isEqualTo("when");
        assertThat(macro.hasDate()).isTrue();
        assertThat(macro.children()).hasSize(1).first().isInstanceOf(Node.Date.class);
        assertThat(back.uses()).isEqualTo(read.uses());
    }

    @Test
    void warningsKeepTheirPlaces() {
        Source source = new Source("test.csl", STYLE);
        StyleTree read = TreeBuilder.read(source);

        assertThat(read.warnings()).hasSize(2);
        assertThat(TreeReader.style(source, TreeWriter.write(read)).warnings())
                .extracting(Diagnostic::summary)
                .isEqualTo(read.warnings().stream().map(Diagnostic::summary).toList());
    }

    @Test
    void termsAreFoundWithoutReadingAll() {
        Source source = new Source("test.csl", STYLE);
        StyleTree back = TreeReader.style(source, TreeWriter.write(TreeBuilder.read(source)));
        LocalePart part = Objects.requireNonNull(back.locales().get("en"));

        assertThat(part.ordinals()).isTrue();
        assertThat(part.terms().get("et-al\tlong")).isEqualTo(new LocaleTerm("und «andere»", "und «andere»", "", ""));
        assertThat(part.terms().get("et-al\tshort")).isNull();
        assertThat(part.terms().get("")).isNull();
    }

    @Test
    void everyLocaleHasTheTermsDatesAndOptionsOfItsXml() {
        for (String lang : Locales.available()) {
            CslLocale locale = Locales.load(lang);
            LocalePart read = LocaleReader.read(locale.source());
            LocalePart back = TreeReader.locale(locale.compiled().orElseThrow().bytes());

            Map<String, LocaleTerm> terms = read.terms().all();
            assertThat(back.terms().all()).as(lang).isEqualTo(terms);
            assertThat(terms)
                    .as(lang)
                    .allSatisfy((key, term) -> assertThat(back.terms().get(key)).isEqualTo(term));
            assertThat(back.dates()).as(lang).isEqualTo(read.dates());
            assertThat(back.options()).as(lang).isEqualTo(read.options());
            assertThat(back.ordinals()).as(lang).isEqualTo(read.ordinals());
        }
    }
}
