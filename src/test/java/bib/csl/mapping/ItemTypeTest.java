package bib.csl.mapping;

import static bib.csl.mapping.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.entry.Entry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Types against the definitions of biblatex's manual ("Entry Types") and of CSL 1.0.2 (appendix III).
final class ItemTypeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    article,        article-journal
                    book,           book
                    mvbook,         book
                    inbook,         chapter
                    bookinbook,     chapter
                    suppbook,       chapter
                    booklet,        pamphlet
                    collection,     book
                    mvcollection,   book
                    incollection,   chapter
                    suppcollection, chapter
                    dataset,        dataset
                    manual,         report
                    misc,           document
                    online,         webpage
                    electronic,     webpage
                    www,            webpage
                    patent,         patent
                    periodical,     periodical
                    suppperiodical, article-journal
                    proceedings,    book
                    mvproceedings,  book
                    inproceedings,  paper-conference
                    conference,     paper-conference
                    reference,      book
                    mvreference,    book
                    inreference,    entry-encyclopedia
                    report,         report
                    techreport,     report
                    set,            document
                    software,       software
                    thesis,         thesis
                    mastersthesis,  thesis
                    phdthesis,      thesis
                    unpublished,    manuscript
                    artwork,        graphic
                    audio,          song
                    bibnote,        document
                    commentary,     book
                    image,          graphic
                    jurisdiction,   legal_case
                    legislation,    legislation
                    legal,          treaty
                    letter,         personal_communication
                    movie,          motion_picture
                    music,          song
                    performance,    performance
                    review,         review
                    standard,       standard
                    video,          motion_picture
                    custom,         document
                    nonsense,       document
                    """)
    void everyEntryTypeHasACslType(String entryType, String itemType) {
        assertThat(ItemMapping.toItem(entry(entryType, "title", "T")).type()).isEqualTo(itemType);
    }

    @ParameterizedTest
    @CsvSource({"misc", "online", "article", "unpublished"})
    void aPreprintOnArxivIsAnArticle(String type) {
        Entry entry = entry(type, "title", "T", "eprint", "2507.06261", "archiveprefix", "arXiv");

        Item item = ItemMapping.toItem(entry);

        assertThat(item.type()).isEqualTo("article");
        assertThat(item.text())
                .containsEntry("number", "arXiv:2507.06261")
                .containsEntry("publisher", "arXiv")
                .containsEntry("URL", "https://arxiv.org/abs/2507.06261")
                .doesNotContainKey("genre");
        assertThat(ItemMapping.unmapped(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    phdthesis,  school,      MIT,      thesis
                    thesis,     institution, MIT,      thesis
                    techreport, institution, CERN,     report
                    book,       publisher,   Springer, book
                    """)
    void aWorkOfItsOwnThatIsOnArxivTooKeepsItsPublisher(String type, String field, String publisher, String expected) {
        Item item = ItemMapping.toItem(
                entry(type, field, publisher, "number", "7", "eprint", "2507.06261", "archiveprefix", "arXiv"));

        assertThat(item.type()).isEqualTo(expected);
        assertThat(item.text())
                .containsEntry("publisher", publisher)
                .containsEntry("URL", "https://arxiv.org/abs/2507.06261")
                .containsEntry("eprint", "2507.06261");
        assertThat(item.text().values()).contains("7").doesNotContain("arXiv:2507.06261");
    }

    @Test
    void aPreprintSaysSoWhereNoArchiveDoes() {
        assertThat(ItemMapping.toItem(entry("online", "entrysubtype", "preprint", "journaltitle", "bioRxiv"))
                        .type())
                .isEqualTo("article");
    }

    @Test
    void anArticleThatIsOnArxivTooStaysInItsJournal() {
        Entry entry = entry(
                "article", "journal", "JMLR", "eprint", "arXiv:2507.06261", "eprinttype", "arxiv", "doi", "10.1/x");

        Item item = ItemMapping.toItem(entry);

        assertThat(item.type()).isEqualTo("article-journal");
        assertThat(item.text()).containsEntry("container-title", "JMLR").doesNotContainKeys("number", "URL");
        assertThat(ItemMapping.unmapped(entry)).containsExactly("eprint", "eprinttype");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    article,       magazine,   article-magazine
                    article,       newspaper,  article-newspaper
                    online,        blog,       post-weblog
                    misc,          tweet,      post
                    inreference,   dictionary, entry-dictionary
                    """)
    void theSubtypeTellsTypesApart(String type, String subtype, String expected) {
        assertThat(ItemMapping.toItem(entry(type, "entrysubtype", subtype)).type())
                .isEqualTo(expected);
    }

    @Test
    void aTalkIsASpeech() {
        assertThat(ItemMapping.toItem(entry("unpublished", "eventtitle", "EMNLP"))
                        .type())
                .isEqualTo("speech");
    }

    @Test
    void thesesAndTechnicalReportsSayWhatTheyAre() {
        assertThat(genre("phdthesis")).contains("PhD thesis");
        assertThat(genre("mastersthesis")).contains("Master’s thesis");
        assertThat(genre("techreport")).contains("Technical report");
        assertThat(genre("thesis")).isEmpty();
    }

    private static Optional<String> genre(String type) {
        return ItemMapping.toItem(entry(type, "title", "T")).text("genre");
    }
}
