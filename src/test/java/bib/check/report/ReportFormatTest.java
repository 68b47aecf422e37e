package bib.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.check.Checks;
import bib.check.finding.Finding;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What CI systems are given.
final class ReportFormatTest {
    private static final Source SOURCE = new Source("my refs,1:2.bib", "@misc{k,\n  doi = {ü𝔘x},\n}\n");
    private static final Span PLACE = new Span(SOURCE, 21, 22);

    private static String write(String format) {
        Diagnostic diagnostic = Diagnostic.warning(PLACE, "100 % wrong", "one\ntwo");
        Finding finding = new Finding("doi", diagnostic, List.of(new TextEdit(PLACE, "y")));
        Report report = new Report(Checks.choose(List.of("doi", "isbn"), List.of()), List.of(finding), "1.2.3");
        return ReportFormats.named(format).write(report);
    }

    @Test
    void workflowCommandsEscapeWhatWouldEndThem() {
        assertThat(write("github"))
                .isEqualTo("::warning file=my refs%2C1%3A2.bib,line=2,col=12,title=doi::"
                        + "100 %25 wrong; hint: one%0Atwo\n");
    }

    @Test
    void jsonSaysWhatAndWhere() {
        Json.Obj finding = object(array(parse(write("json"))).getFirst());
        assertThat(finding.members())
                .containsEntry("check", Json.of("doi"))
                .containsEntry("severity", Json.of("warning"))
                .containsEntry("file", Json.of("my refs,1:2.bib"))
                .containsEntry("line", Json.of(2))
                .containsEntry("column", Json.of(12))
                .containsEntry("message", Json.of("100 % wrong"))
                .containsEntry("fixable", Json.of(true));
    }

    /// The properties that SARIF 2.1.0 requires of each object (OASIS, sections 3.13 to 3.58), and where GitHub reads
    /// the place.
    @Test
    void sarifHasWhatItsSchemaRequires() {
        Json.Obj log = object(parse(write("sarif")));
        assertThat(log.members()).containsEntry("version", Json.of("2.1.0"));
        Json.Obj run = object(array(member(log, "runs")).getFirst());
        Json.Obj driver = object(member(object(member(run, "tool")), "driver"));
        assertThat(driver.members()).containsEntry("name", Json.of("bib")).containsEntry("version", Json.of("1.2.3"));
        List<Json> rules = array(member(driver, "rules"));
        assertThat(rules)
                .extracting(rule -> member(object(rule), "id"))
                .containsExactly(Json.of("doi"), Json.of("isbn"));
        assertThat(run.members()).containsEntry("columnKind", Json.of("unicodeCodePoints"));
        Json.Obj result = object(array(member(run, "results")).getFirst());
        assertThat(result.members()).containsEntry("ruleId", Json.of("doi")).containsEntry("ruleIndex", Json.of(0));
        assertThat(result.members()).containsEntry("level", Json.of("warning"));
        assertThat(object(member(result, "message")).members()).containsKey("text");
        Json.Obj place = object(member(object(array(member(result, "locations")).getFirst()), "physicalLocation"));
        assertThat(object(member(place, "artifactLocation")).members())
                .containsEntry("uri", Json.of("my%20refs%2C1%3A2.bib"));
        assertRegion(member(place, "region"));
        Json.Obj change =
                object(array(member(object(array(member(result, "fixes")).getFirst()), "artifactChanges"))
                        .getFirst());
        assertThat(change.members()).containsKey("artifactLocation");
        Json.Obj replacement = object(array(member(change, "replacements")).getFirst());
        assertRegion(member(replacement, "deletedRegion"));
        assertThat(object(member(replacement, "insertedContent")).members()).containsEntry("text", Json.of("y"));
    }

    private static void assertRegion(Json region) {
        assertThat(object(region).members())
                .containsEntry("startLine", Json.of(2))
                .containsEntry("startColumn", Json.of(12))
                .containsEntry("endLine", Json.of(2))
                .containsEntry("endColumn", Json.of(13));
    }

    @Test
    void anUnknownFormatIsRefusedWithTheClosest() {
        assertThatThrownBy(() -> ReportFormats.named("serif"))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.hint()).isEqualTo("did you mean sarif?"));
    }

    private static Json parse(String json) {
        return JsonReader.read(new Source("report", json));
    }

    private static Json.Obj object(Json json) {
        assertThat(json).isInstanceOf(Json.Obj.class);
        return (Json.Obj) json;
    }

    private static List<Json> array(Json json) {
        assertThat(json).isInstanceOf(Json.Arr.class);
        return ((Json.Arr) json).elements();
    }

    private static Json member(Json.Obj object, String name) {
        assertThat(object.members()).containsKey(name);
        return object.members().getOrDefault(name, Json.Null.NULL);
    }
}
