package bib.io;

import static org.assertj.core.api.Assertions.assertThat;

import bib.io.format.Format;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.json.Json;
import bib.json.JsonReader;
import bib.json.JsonWriter;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// CSL-JSON to biblatex and back, as text both times: every variable of every type (CSL 1.0.2, appendices III and IV)
/// is there again.
final class CslVariablesTest {
    private static final List<String> TYPES = List.of("""
                    article article-journal article-magazine article-newspaper bill book broadcast chapter classic
                    collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
                    interview legal_case legislation manuscript map motion_picture musical_score pamphlet
                    paper-conference patent performance periodical personal_communication post post-weblog regulation
                    report review review-book software song speech standard thesis treaty webpage""".split("\\s+"));
    private static final List<String> NAMES = List.of("""
                    author chair collection-editor compiler composer container-author contributor curator director
                    editor editorial-director executive-producer guest host illustrator interviewer narrator organizer
                    original-author performer producer recipient reviewed-author script-writer series-creator
                    translator""".split("\\s+"));
    private static final List<String> DATES =
            List.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");
    private static final List<String> TEXTS = List.of("""
                    abstract annote archive archive_collection archive_location archive-place authority call-number
                    chapter-number citation-label collection-number collection-title container-title
                    container-title-short dimensions division DOI edition event-place event-title genre ISBN ISSN issue
                    jurisdiction keyword language medium note number-of-pages number-of-volumes original-publisher
                    original-publisher-place original-title page part part-title PMCID PMID printing publisher
                    publisher-place references reviewed-genre reviewed-title scale section source status supplement
                    title-short URL version volume volume-title volume-title-short""".split("\\s+"));

    @Test
    void everyVariableOfEveryTypeComesBackThroughBiblatex() {
        List<Json> items = new ArrayList<>();
        for (String type : TYPES) {
            NAMES.forEach(variable -> items.add(item(items.size(), type, variable, name(variable))));
            DATES.forEach(variable -> items.add(item(items.size(), type, variable, date())));
            TEXTS.forEach(variable -> items.add(item(items.size(), type, variable, Json.of(value(variable)))));
        }

        List<Json> back = throughBiblatex(items);

        for (int i = 0; i < items.size(); i++) {
            Map<String, Json> members = ((Json.Obj) back.get(i)).members();
            assertThat(members).containsAllEntriesOf(((Json.Obj) items.get(i)).members());
            assertThat(members).doesNotContainKey("custom");
        }
    }

    /// The number of a book is no place in a series, and no page.
    @Test
    void theNumberOfABookComesBack() {
        Json item = item(1, "book", "number", Json.of("17"));

        assertThat(((Json.Obj) throughBiblatex(List.of(item)).getFirst()).members())
                .containsAllEntriesOf(((Json.Obj) item).members());
    }

    private static List<Json> throughBiblatex(List<Json> items) {
        Format json = Formats.named("csl-json");
        Format biblatex = Formats.named("biblatex");
        Source source = new Source("items.json", JsonWriter.write(Json.of(items)));
        String bib = biblatex.write(
                json.read(source).library().entries(), new Writing(false, Map.of(), List.of(), new Losses()));
        String out = json.write(
                biblatex.read(new Source("items.bib", bib)).library().entries(),
                new Writing(false, Map.of(), List.of(), new Losses()));
        return ((Json.Arr) JsonReader.read(new Source("back.json", out))).elements();
    }

    private static Json item(int number, String type, String variable, Json value) {
        return Json.object()
                .put("id", "item" + number)
                .put("type", type)
                .put("title", "Title")
                .put(variable, value)
                .build();
    }

    private static Json name(String variable) {
        return Json.of(List.of(Json.object()
                .put("family", "Of " + variable)
                .put("given", "Jane")
                .build()));
    }

    private static Json date() {
        return Json.object()
                .put("date-parts", Json.of(List.of(Json.of(List.of(Json.of(2001), Json.of(2), Json.of(3))))))
                .build();
    }

    private static String value(String variable) {
        return switch (variable) {
            case "DOI" -> "10.1000/182";
            case "URL" -> "https://example.org/q";
            case "language" -> "fr-FR";
            case "page" -> "1-9";
            default -> "Of " + variable;
        };
    }
}
