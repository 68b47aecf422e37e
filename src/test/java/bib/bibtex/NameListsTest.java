package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Name;
import bib.entry.Names;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names as values: BibTeX's form has two commas at most (Patashnik, "BibTeXing", section 4).
final class NameListsTest {
    private static final LatexEncoder LATEX = new LatexEncoder(LatexEncoder.Target.UNICODE);

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
}
