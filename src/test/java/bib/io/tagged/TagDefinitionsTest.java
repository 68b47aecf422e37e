package bib.io.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.io.Formats;
import bib.io.format.Losses;
import bib.io.format.Words;
import bib.io.format.Writing;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which tag or key of a format holds which field, by the format's own definition: written there, read from there, and
/// nothing said to be lost.
final class TagDefinitionsTest {
    /// "RIS Format Specifications" and the list of tags and types of 2012.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | author       | Luo, Liangchen           | AU  - Luo, Liangchen
                    incollection  | editor       | Luo, Liangchen           | A2  - Luo, Liangchen
                    book          | editor       | Luo, Liangchen           | A3  - Luo, Liangchen
                    book          | translator   | Luo, Liangchen           | A4  - Luo, Liangchen
                    article       | date         | 2019                     | PY  - 2019
                    article       | date         | 2019-03-04               | DA  - 2019/03/04/
                    article       | title        | On Things                | TI  - On Things
                    article       | journaltitle | Nature                   | T2  - Nature
                    incollection  | booktitle    | A Book                   | T2  - A Book
                    inproceedings | booktitle    | Proceedings              | T2  - Proceedings
                    incollection  | series       | A Series                 | T3  - A Series
                    book          | series       | A Series                 | T2  - A Series
                    article       | shortjournal | Nat.                     | J2  - Nat.
                    article       | volume       | 12                       | VL  - 12
                    article       | number       | 3                        | IS  - 3
                    article       | pages        | 12-15                    | SP  - 12¶EP  - 15
                    article       | pages        | A-1–A-10                 | SP  - A-1¶EP  - A-10
                    book          | pagetotal    | 321                      | SP  - 321
                    book          | volumes      | 3                        | NV  - 3
                    book          | edition      | 2                        | ET  - 2
                    book          | publisher    | Springer                 | PB  - Springer
                    thesis        | institution  | MIT                      | PB  - MIT
                    book          | location     | Berlin                   | CY  - Berlin
                    article       | issn         | 1471-0056                | SN  - 1471-0056
                    book          | isbn         | 0-13-110362-8            | SN  - 0-13-110362-8
                    thesis        | type         | Habilitation             | M3  - Habilitation
                    article       | doi          | 10.1000/182              | DO  - 10.1000/182
                    article       | url          | https://example.org/     | UR  - https://example.org/
                    online        | urldate      | 2021-02-03               | Y2  - 2021/02/03/
                    article       | abstract     | A text                   | AB  - A text
                    article       | keywords     | one, two                 | KW  - one¶KW  - two
                    article       | note         | A note                   | N1  - A note
                    article       | langid       | english                  | LA  - en
                    book          | shorttitle   | Things                   | ST  - Things
                    book          | library      | QA 76                    | CN  - QA 76
                    article       | pmcid        | PMC1234567               | C2  - PMC1234567
                    """)
    void ris(String type, String field, String value, String lines) {
        check("ris", type, field, value, lines);
    }

    /// National Library of Medicine, "MEDLINE/PubMed Data Element (Field) Descriptions".
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article      | pmid         | 26017442       | PMID- 26017442
                    article      | issn         | 1476-4687      | IS  - 1476-4687
                    book         | isbn         | 0-13-110362-8  | ISBN- 0-13-110362-8
                    article      | volume       | 521            | VI  - 521
                    article      | number       | 7553           | IP  - 7553
                    article      | date         | 2015-05-28     | DP  - 2015 May 28
                    article      | title        | Deep learning  | TI  - Deep learning
                    book         | title        | A Book         | BTI - A Book
                    incollection | booktitle    | A Book         | BTI - A Book
                    book         | series       | A Series       | CTI - A Series
                    article      | pages        | 436-44         | PG  - 436-44
                    article      | doi          | 10.1000/182    | LID - 10.1000/182 [doi]
                    article      | eid          | 012345         | LID - 012345 [pii]
                    article      | abstract     | A text         | AB  - A text
                    article      | author       | LeCun, Yann    | FAU - LeCun, Yann
                    book         | editor       | LeCun, Yann    | FED - LeCun, Yann
                    article      | shortjournal | Nature         | TA  - Nature
                    article      | journaltitle | Nature         | JT  - Nature
                    book         | publisher    | Springer       | PB  - Springer
                    book         | location     | Berlin         | PL  - Berlin
                    book         | edition      | 2              | EN  - 2
                    article      | keywords     | one, two       | OT  - one¶OT  - two
                    article      | origtitle    | Der Titel      | TT  - Der Titel
                    article      | pmcid        | PMC1234567     | PMC - PMC1234567
                    article      | note         | A note         | GN  - A note
                    """)
    void nbib(String type, String field, String value, String lines) {
        check("nbib", type, field, value, lines);
    }

    /// The tags of refer, with those that EndNote added ("EndNote Import").
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article      | author       | Luo, Liangchen        | %A Luo, Liangchen
                    incollection | booktitle    | A Book                | %B A Book
                    book         | location     | Berlin                | %C Berlin
                    article      | date         | 2019                  | %D 2019
                    incollection | editor       | Luo, Liangchen        | %E Luo, Liangchen
                    book         | publisher    | Springer              | %I Springer
                    article      | journaltitle | Nature                | %J Nature
                    article      | keywords     | one, two              | %K one¶%K two
                    book         | library      | QA 76                 | %L QA 76
                    article      | number       | 3                     | %N 3
                    article      | pages        | 12-15                 | %P 12-15
                    article      | doi          | 10.1000/182           | %R 10.1000/182
                    incollection | series       | A Series              | %S A Series
                    article      | title        | On Things             | %T On Things
                    article      | url          | https://example.org/  | %U https://example.org/
                    article      | volume       | 12                    | %V 12
                    article      | abstract     | A text                | %X A text
                    article      | note         | A note                | %Z A note
                    book         | volumes      | 3                     | %6 3
                    book         | edition      | 2                     | %7 2
                    article      | date         | 2019-03-04            | %D 2019¶%8 March 4
                    thesis       | type         | Habilitation          | %9 Habilitation
                    book         | translator   | Luo, Liangchen        | %? Luo, Liangchen
                    article      | issn         | 1471-0056             | %@ 1471-0056
                    book         | shorttitle   | Things                | %! Things
                    online       | urldate      | 2021-02-03            | %[ 2021-02-03
                    """)
    void endnote(String type, String field, String value, String lines) {
        check("endnote", type, field, value, lines);
    }

    /// EndNote's XML: the fields that each reference type has in the rows of its table (EndNote's manual, "Reference
    /// Types"), and the elements that its export names the rows.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | author       | Luo, Liangchen       | <contributors>¶<authors>¶<author>Luo, Liangchen</author>
                    collection    | editor       | Luo, Liangchen       | <contributors>¶<authors>¶<author>Luo, Liangchen</author>
                    incollection  | editor       | Luo, Liangchen       | <secondary-authors>¶<author>Luo, Liangchen</author>
                    inproceedings | editor       | Luo, Liangchen       | <secondary-authors>¶<author>Luo, Liangchen</author>
                    book          | editor       | Luo, Liangchen       | <tertiary-authors>¶<author>Luo, Liangchen</author>
                    book          | translator   | Luo, Liangchen       | <subsidiary-authors>¶<author>Luo, Liangchen</author>
                    article       | title        | On Things            | <titles>¶<title>On Things</title>
                    article       | journaltitle | Nature               | <secondary-title>Nature</secondary-title>
                    article       | journaltitle | Nature               | <periodical>¶<full-title>Nature</full-title>
                    article       | shortjournal | Nat.                 | <periodical>¶<abbr-1>Nat.</abbr-1>
                    incollection  | booktitle    | A Book               | <secondary-title>A Book</secondary-title>
                    incollection  | series       | A Series             | <tertiary-title>A Series</tertiary-title>
                    book          | series       | A Series             | <secondary-title>A Series</secondary-title>
                    book          | shorttitle   | Things               | <short-title>Things</short-title>
                    article       | pages        | 12-15                | <pages>12-15</pages>
                    article       | volume       | 12                   | <volume>12</volume>
                    article       | number       | 3                    | <number>3</number>
                    patent        | number       | US1234567            | <isbn>US1234567</isbn>
                    report        | number       | TR-12                | <isbn>TR-12</isbn>
                    book          | volumes      | 3                    | <num-vols>3</num-vols>
                    book          | edition      | 2                    | <edition>2</edition>
                    software      | version      | 2.1                  | <edition>2.1</edition>
                    incollection  | chapter      | 3                    | <section>3</section>
                    article       | keywords     | one, two             | <keywords>¶<keyword>one</keyword>¶<keyword>two</keyword>
                    article       | date         | 2019                 | <dates>¶<year>2019</year>
                    article       | date         | 2019-03-04           | <dates>¶<year>2019</year>¶<pub-dates>¶<date>March 4</date>
                    book          | location     | Berlin               | <pub-location>Berlin</pub-location>
                    book          | publisher    | Springer             | <publisher>Springer</publisher>
                    thesis        | institution  | MIT                  | <publisher>MIT</publisher>
                    report        | institution  | MIT                  | <publisher>MIT</publisher>
                    article       | issn         | 1471-0056            | <isbn>1471-0056</isbn>
                    book          | isbn         | 0-13-110362-8        | <isbn>0-13-110362-8</isbn>
                    article       | doi          | 10.1000/182          | <electronic-resource-num>10.1000/182</electronic-resource-num>
                    article       | url          | https://example.org/ | <urls>¶<related-urls>¶<url>https://example.org/</url>
                    online        | urldate      | 2021-02-03           | <access-date>2021-02-03</access-date>
                    article       | langid       | english              | <language>en</language>
                    thesis        | type         | Habilitation         | <work-type>Habilitation</work-type>
                    article       | abstract     | A text               | <abstract>A text</abstract>
                    article       | note         | A note               | <notes>A note</notes>
                    book          | library      | QA 76                | <call-num>QA 76</call-num>
                    article       | pmcid        | PMC1234567           | <custom2>PMC1234567</custom2>
                    article       | eid          | e0123456             | <custom7>e0123456</custom7>
                    """)
    void endnoteXml(String type, String field, String value, String lines) {
        check("endnote-xml", type, field, value, lines);
    }

    /// The row of editions is the day an article was online ("Epub Date").
    @Test
    void anArticleInEndnoteHasNoEdition() {
        Entry entry = ofXml("<ref-type name=\"Journal Article\"/><edition>2015/05/29</edition>");

        assertThat(entry.field("edition")).isEmpty();
    }

    /// EndNote's manual, "Reference Types", and the numbers that its XML has beside their names.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | Journal Article        | 17
                    book          | Book                   | 6
                    incollection  | Book Section           | 5
                    collection    | Edited Book            | 28
                    inproceedings | Conference Paper       | 47
                    proceedings   | Conference Proceedings | 10
                    thesis        | Thesis                 | 32
                    report        | Report                 | 27
                    online        | Web Page               | 12
                    software      | Computer Program       | 9
                    dataset       | Dataset                | 59
                    patent        | Patent                 | 25
                    standard      | Standard               | 58
                    periodical    | Serial                 | 57
                    booklet       | Pamphlet               | 24
                    unpublished   | Manuscript             | 36
                    legislation   | Statute                | 31
                    jurisdiction  | Case                   | 7
                    letter        | Personal Communication | 26
                    artwork       | Artwork                | 2
                    video         | Audiovisual Material   | 3
                    movie         | Film or Broadcast      | 21
                    audio         | Music                  | 61
                    inreference   | Encyclopedia           | 53
                    misc          | Generic                | 13
                    """)
    void endnoteXmlTypes(String type, String name, String number) {
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", "@" + type + "{k,\n  title = {T},\n}\n"))
                .library()
                .entries();

        String text =
                Formats.named("endnote-xml").write(entries, new Writing(false, Map.of(), List.of(), new Losses()));

        assertThat(text).contains("<ref-type name=\"" + name + "\">" + number + "</ref-type>");
        assertThat(ofXml("<ref-type>" + number + "</ref-type>").type().name()).isEqualTo(type);
        assertThat(ofXml("<ref-type name=\"" + name + "\"/>").type().name()).isEqualTo(type);
    }

    private static Entry ofXml(String elements) {
        String text =
                "<xml><records><record>" + elements + "<titles><title>T</title></titles></record></records></xml>";
        return Formats.named("endnote-xml")
                .read(new Source("a.xml", text))
                .library()
                .entries()
                .getFirst();
    }

    /// "The Hayagriva YAML File Format"; what an item stands in is its parent.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    book          | title        | On Things      | title: On Things
                    book          | author       | Luo, Liangchen | author: Luo, Liangchen
                    book          | editor       | Luo, Liangchen | editor: Luo, Liangchen
                    book          | date         | 2019-03-04     | date: 2019-03-04
                    book          | translator   | Luo, Liangchen | affiliated:¶  - role: translator¶    names:¶    - Luo, Liangchen
                    article       | journaltitle | Nature         | parent:¶    type: periodical¶    title: Nature
                    article       | volume       | 12             | parent:¶    type: periodical¶    volume: 12
                    article       | number       | 3              | parent:¶    type: periodical¶    issue: 3
                    incollection  | booktitle    | A Book         | parent:¶    type: anthology¶    title: A Book
                    inproceedings | booktitle    | Proceedings    | parent:¶    type: proceedings¶    title: Proceedings
                    inproceedings | eventtitle   | A Conference   | title: A Conference
                    book          | volumes      | 3              | volume-total: 3
                    book          | pagetotal    | 321            | page-total: 321
                    article       | pages        | 12-15          | page-range: 12-15
                    book          | edition      | 2              | edition: 2
                    book          | publisher    | Springer       | publisher: Springer
                    book          | location     | Berlin         | publisher:¶    location: Berlin
                    thesis        | institution  | MIT            | organization: MIT
                    book          | isbn         | 0-13-110362-8  | serial-number:¶    isbn: 0-13-110362-8
                    book          | doi          | 10.1000/182    | serial-number:¶    doi: 10.1000/182
                    book          | pmid         | 26017442       | serial-number:¶    pmid: '26017442'
                    book          | url          | https://a.org/ | url: https://a.org/
                    book          | langid       | british        | language: en-GB
                    book          | note         | A note         | note: A note
                    book          | abstract     | A text         | abstract: A text
                    thesis        | type         | Habilitation   | genre: Habilitation
                    book          | library      | QA 76          | call-number: QA 76
                    """)
    void hayagriva(String type, String field, String value, String lines) {
        check("hayagriva", type, field, value, lines);
    }

    /// "Guide to Citation File Format schema version 1.2.0", `definitions.reference`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | title        | On Things      | title: On Things
                    article       | author       | Plato          | authors:¶  - family-names: Plato
                    book          | translator   | Plato          | translators:¶  - family-names: Plato
                    article       | date         | 2019           | year: 2019
                    article       | date         | 2019-03-04     | date-published: 2019-03-04
                    article       | journaltitle | Nature         | journal: Nature
                    inproceedings | booktitle    | Proceedings    | collection-title: Proceedings
                    inproceedings | eventtitle   | A Conference   | conference:¶    name: A Conference
                    article       | volume       | 12             | volume: 12
                    article       | number       | 3              | issue: 3
                    article       | pages        | 12-15          | start: 12¶  end: 15
                    article       | pages        | A-1–A-10       | start: A-1¶  end: A-10
                    book          | pagetotal    | 321            | pages: 321
                    book          | volumes      | 3              | number-volumes: 3
                    book          | edition      | second         | edition: second
                    book          | publisher    | Springer       | publisher:¶    name: Springer
                    thesis        | institution  | MIT            | institution:¶    name: MIT
                    article       | doi          | 10.1000/182    | doi: 10.1000/182
                    book          | isbn         | 0-13-110362-8  | isbn: 0-13-110362-8
                    article       | issn         | 1471-0056      | issn: 1471-0056
                    article       | pmcid        | PMC1234567     | pmcid: PMC1234567
                    article       | url          | https://a.org/ | url: https://a.org/
                    article       | urldate      | 2021-02-03     | date-accessed: 2021-02-03
                    software      | version      | 2.1.0          | version: 2.1.0
                    software      | license      | MIT            | license: MIT
                    article       | langid       | english        | languages:¶  - en
                    thesis        | type         | Habilitation   | thesis-type: Habilitation
                    article       | pubstate     | inpress        | status: in-press
                    article       | abstract     | A text         | abstract: A text
                    article       | keywords     | one, two       | keywords:¶  - one¶  - two
                    article       | note         | A note         | notes: A note
                    """)
    void cff(String type, String field, String value, String lines) {
        check("cff", type, field, value, lines);
    }

    private static void check(String format, String type, String field, String value, String lines) {
        String given = field.equals("title") ? "" : "  title = {T},\n";
        String bib = "@" + type + "{k,\n" + given + "  " + field + " = {" + value + "},\n}\n";
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", bib))
                .library()
                .entries();
        Losses losses = new Losses();

        String text = Formats.named(format).write(entries, new Writing(false, Map.of(), List.of(), losses));

        assertThat(flush(text)).contains(flush(lines.replace('¶', '\n')));
        assertThat(losses.of("k")).noneMatch(loss -> loss.contains("'" + field + "'"));
        Entry back = Words.biblatex(
                Formats.named(format)
                        .read(new Source("back", text))
                        .library()
                        .entries()
                        .getFirst(),
                true);
        assertThat(back.names(field)).isEqualTo(entries.getFirst().names(field));
        if (back.names(field).isEmpty()) {
            assertThat(back.text(field)).contains(value);
        }
    }

    /// Without indents, which differ with what stands around.
    private static String flush(String text) {
        return text.lines()
                        .map(String::strip)
                        .reduce("\n", (all, line) -> all + line + "\n")
                        .stripTrailing() + "\n";
    }
}
