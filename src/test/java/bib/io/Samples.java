package bib.io;

import bib.entry.Annotation;
import bib.entry.DateParser;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Name;
import bib.io.format.EntryMaker;
import bib.source.Source;
import bib.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Entries in biblatex's words, of every kind, for what is converted and read again.
final class Samples {
    private static final List<String> TYPES = List.of(
            "article",
            "book",
            "incollection",
            "inproceedings",
            "proceedings",
            "thesis",
            "report",
            "online",
            "patent",
            "dataset",
            "software",
            "misc",
            "unpublished",
            "collection",
            "inbook",
            "mvbook",
            "periodical",
            "movie");
    private static final List<String> WORDS =
            List.of("Über", "the", "α-Decay", "A&B", "50%", "x_1", "C#", "naïve", "Δ", "of", "“quoted”", "it's", "Źle");
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("volume", List.of("12", "IV")),
            Map.entry("number", List.of("3", "7")),
            Map.entry("pages", List.of("12-15", "e7", "1-3, 8", "A-1–A-10")),
            Map.entry("eid", List.of("012345")),
            Map.entry("doi", List.of("10.1000/xyz.12(3)")),
            Map.entry("url", List.of("https://example.org/a_b?c=d%20e&f=1#g")),
            Map.entry("issn", List.of("1476-4687")),
            Map.entry("isbn", List.of("978-3-16-148410-0")),
            Map.entry("edition", List.of("2", "Second, revised")),
            Map.entry("chapter", List.of("4")),
            Map.entry("volumes", List.of("3")),
            Map.entry("pagetotal", List.of("321")),
            Map.entry("version", List.of("2.1.0")),
            Map.entry("langid", List.of("ngerman", "british", "english", "french", "latin")),
            Map.entry("keywords", List.of("one, two words", "single")),
            Map.entry("urldate", List.of("2021-02-03")),
            Map.entry("eventdate", List.of("2019-05-06/2019-05-09")),
            Map.entry("eprint", List.of("2406.06592")),
            Map.entry("eprinttype", List.of("arxiv")),
            Map.entry("pmid", List.of("26017442")),
            Map.entry("pmcid", List.of("PMC1234567")),
            Map.entry("type", List.of("phdthesis", "mathesis", "Habilitation")),
            Map.entry("entrysubtype", List.of("magazine", "map", "odd")),
            Map.entry("crossref", List.of("")),
            Map.entry("pubstate", List.of("inpress")));
    private static final List<String> TEXTS = List.of(
            "title",
            "subtitle",
            "titleaddon",
            "booktitle",
            "booksubtitle",
            "journaltitle",
            "shortjournal",
            "series",
            "publisher",
            "location",
            "institution",
            "organization",
            "note",
            "abstract",
            "eventtitle",
            "venue",
            "shorttitle",
            "origtitle",
            "library",
            "howpublished",
            "addendum",
            "annotation",
            "holder-note",
            "file");
    /// As programs have them: numbers, addresses, what the RIS tag `ID` or a CSL-JSON `id` may say.
    private static final List<String> KEYS = List.of(
            "luo2019adabound",
            "doi:10.1000/182",
            "http://zotero.org/users/1/items/2",
            "a}b",
            "Doe 2019",
            "Doe, 2019",
            "50%x",
            "line\nbreak",
            "O'Brien",
            "Núñez2019");
    private static final List<String> NAMES = List.of("author", "editor", "translator", "bookauthor");
    private static final List<String> DATES = List.of(
            "2019",
            "2019-05",
            "2019-05-07",
            "2019-21",
            "2019~",
            "1999/2003",
            "2019-03/2019-04",
            "2020-01-30/2020-02-02",
            "2001/",
            "-0044",
            "0800",
            "/2003",
            "/2019-03",
            "-0044-03-15",
            "2019-03~/2020-04~",
            "in press",
            "2020-12-30/2021-01-02");

    private Samples() {}

    static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.maps(Arbitraries.of(TEXTS), text()).ofMaxSize(6),
                        Arbitraries.subsetOf(VALUES.keySet()),
                        Arbitraries.maps(Arbitraries.of(NAMES), names()).ofMaxSize(2),
                        Arbitraries.of(DATES).optional(),
                        Arbitraries.of(KEYS),
                        Arbitraries.integers().between(0, 9))
                .as(Samples::entry);
    }

    private static Entry entry(
            String type,
            Map<String, String> texts,
            Set<String> others,
            Map<String, List<Name>> names,
            Optional<String> date,
            String key,
            int seed) {
        EntryMaker maker = new EntryMaker(Span.of(new Source("sample", "")));
        maker.type(type);
        maker.key(key);
        names.forEach((field, list) -> maker.names(field, list, seed == 3));
        texts.forEach(maker::put);
        for (String field : others) {
            List<String> values = VALUES.getOrDefault(field, List.of());
            maker.put(field, values.get(seed % values.size()));
        }
        date.ifPresent(text -> maker.date(DateParser.parse(text).orElseGet(() -> EntryDate.words(text))));
        if (seed == 5 && names.containsKey("author")) {
            maker.annotate(new Annotation("author", Annotation.DEFAULT, 1, "", "equal", false));
        }
        if (seed == 6 && names.containsKey("author")) {
            maker.annotate(new Annotation("author", Annotation.ORCID, 1, "", "0000-0002-1825-0097", true));
        }
        return maker.build();
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Arbitrary<List<Name>> names() {
        return Arbitraries.of(
                        new Name("Liangchen", "", "Luo", "", ""),
                        new Name("Ludwig", "van", "Beethoven", "", ""),
                        new Name("Martin Luther", "", "King", "Jr.", ""),
                        new Name("Jean-Paul", "", "Núñez de la O", "", ""),
                        new Name("", "", "Plato", "", ""),
                        new Name("Anna", "Von", "Trapp", "", ""),
                        new Name("Kim", "", "and", "", ""),
                        Name.organisation("Gemini Team, Google"),
                        Name.organisation("Smith and Sons"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
