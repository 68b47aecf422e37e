package bib.search;

import static bib.search.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Library;
import bib.entry.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every index must find, asked as a person asks.
public abstract class IndexContract {
    protected static final Library SAMPLE = Entries.library(
            entry("luo2019adabound", "inproceedings")
                    .authors("Luo, Liangchen", "Xiong, Yuanhao", "Liu, Yan", "Sun, Xu")
                    .with("title", "Adaptive Gradient Methods with Dynamic Bound of Learning Rate")
                    .with("booktitle", "Proceedings of the 7th International Conference on Learning Representations")
                    .with("shortbooktitle", "ICLR")
                    .with("keywords", "optimization, deep learning")
                    .role(1, "equal")
                    .role(2, "equalcontrib")
                    .role(9, "corresponding")
                    .year(2019),
            entry("sandler2020image", "misc")
                    .authors("Sandler, Mark", "Agüera y Arcas, Blaise", "Luo, Liangchen")
                    .with("title", "Image Segmentation via Cellular Automata")
                    .with("eprint", "2008.04965")
                    .with("archiveprefix", "arXiv")
                    .year(2020),
            entry("luong2015effective", "conference")
                    .authors("Luong, Minh-Thang", "O'Neil, Peter", "Chen, Yu-hui")
                    .with("title", "Effective Approaches to Attention-based Neural Machine Translation")
                    .with("booktitle", "Empirical Methods in Natural Language Processing")
                    .with("shortbooktitle", "EMNLP")
                    .year(2015),
            entry("gemini2025", "misc")
                    .authors("Gemini Team, Google")
                    .names("editor", new Name("Ludwig", "van", "Beethoven", "Jr.", ""))
                    .with("title", "Gemini 2.5: Llama 3 and C++")
                    .year(2025),
            entry("service-iclr", "misc")
                    .with("title", "Program committee member")
                    .with("eventtitle", "International Conference on Learning Representations")
                    .with("shorteventtitle", "ICLR")
                    .with("keywords", "service; luo")
                    .year(2021, 2024, 2025),
            entry("罗2020", "phdthesis")
                    .authors("罗, 良晨")
                    .with("title", "深度学习的优化")
                    .with("pubstate", "In Review"));

    protected abstract Index index(Library library);

    private List<String> find(Query query) {
        try (Index index = index(SAMPLE)) {
            return index.search(query).stream()
                    .map(hit -> SAMPLE.entries().get(hit.ordinal()).key())
                    .toList();
        }
    }

    private List<String> find(String query) {
        return find(QueryParser.parse(query));
    }

    private List<String> author(String words) {
        return find(new Query.Words(SearchField.AUTHOR, words, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luo",
                "Liangchen Luo",
                "Luo, Liangchen",
                "L. Luo",
                "luo l",
                "LUO",
                "liang* luo",
                "Lúo",
            })
    void aPersonIsFoundInAnyOrderOfTheName(String name) {
        assertThat(author(name)).containsExactlyInAnyOrder("luo2019adabound", "sandler2020image");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Liu Luo", "Lu", "Xu Yan", "M. Luo", "Liang Luo", "Google Deepmind", "Luo !!! Sandler", "!!!"})
    void wordsOfOneNameOnly(String name) {
        assertThat(author(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aguera | sandler2020image",
                "Agüera y Arcas | sandler2020image",
                "B. Agu\u0308era | sandler2020image",
                "O'Neil | luong2015effective",
                "ONeil | luong2015effective",
                "p O’Neil | luong2015effective",
                "neil | luong2015effective",
                "Yu-hui Chen | luong2015effective",
                "Yuhui Chen | luong2015effective",
                "chen hui yu | luong2015effective",
                "Y. Chen | luong2015effective",
                "Luon* | luong2015effective",
                "google | gemini2025",
                "gemini google | gemini2025",
                "van Beethoven | gemini2025",
                "罗 | 罗2020",
                "罗良晨 | 罗2020",
                "良晨 | 罗2020",
            })
    void namesInEverySpelling(String name, String key) {
        assertThat(author(name)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "adaptive bound | luo2019adabound",
                "adaptive luo 2019 iclr optim | luo2019adabound",
                "adapt | luo2019adabound",
                "title:grad* | luo2019adabound",
                "\"learning rate\" | luo2019adabound",
                "title:\"Learning Representations\" | ",
                "\"rate learning\" | ",
                "\"learning rat\" | ",
                "\"learning rat*\" | luo2019adabound",
                "keyword:deep | luo2019adabound",
                "keyword:\"deep learning\" | luo2019adabound",
                "keyword:\"optimization deep\" | ",
                "author:\"Liangchen Luo\" | luo2019adabound sandler2020image",
                "author:\"Luo Liangchen\" | luo2019adabound sandler2020image",
                "author:\"L. Luo\" | luo2019adabound sandler2020image",
                "author:\"Luo Yan\" | ",
                "luo | luo2019adabound sandler2020image service-iclr",
                "luong | luong2015effective",
                "venue:iclr | luo2019adabound service-iclr",
                "venue:(learning representations) | luo2019adabound service-iclr",
                "venue:\"conference on learning\" | luo2019adabound service-iclr",
                "venue:learn | ",
                "venue:learn* | luo2019adabound service-iclr",
                "representat | luo2019adabound service-iclr",
                "iclr -author:luo | service-iclr",
                "year:2024 | service-iclr",
                "year:2019..2020 | luo2019adabound sandler2020image",
                "year:..2018 | luong2015effective",
                "year:2025.. | gemini2025 service-iclr",
                "-year:.. | 罗2020",
                "2020 luo | sandler2020image",
                "type:inproceedings | luo2019adabound luong2015effective",
                "type:conference | luo2019adabound luong2015effective",
                "type:thesis | 罗2020",
                "type:preprint | sandler2020image",
                "type:arxiv | sandler2020image",
                "type:in* | luo2019adabound luong2015effective",
                "role:equal | luo2019adabound",
                "role:EqualContrib | luo2019adabound",
                "role:corresponding | ",
                "key:LUO2019adabound | luo2019adabound",
                "key:luo | ",
                "key:luo* | luo2019adabound luong2015effective",
                "C++ | gemini2025",
                "C | ",
                "2.5 llama 3 | gemini2025",
                "attention based | luong2015effective",
                "attentionbased | luong2015effective",
                "优化 | 罗2020",
                "化优 | ",
                "title:automata OR title:attention | sandler2020image luong2015effective",
                "luo (automata OR gradient) -image | luo2019adabound",
                "NOT (author:luo OR iclr OR type:misc OR thesis) | luong2015effective",
            })
    void queriesFindWhatTheyShould(String query, String keys) {
        List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));
        assertThat(find(query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everythingIsInTheOrderOfTheLibrary() {
        assertThat(find("*"))
                .containsExactlyElementsOf(
                        SAMPLE.entries().stream().map(entry -> entry.key()).toList());
    }

    @Test
    void authorsAndTitlesCountMoreThanVenuesAndKeywords() {
        Library library = Entries.library(
                entry("venue", "misc").with("title", "x").with("journal", "Attention"),
                entry("beginning", "misc").with("title", "Attentional things"),
                entry("title", "misc").with("title", "On attention here"));
        try (Index index = index(library)) {
            assertThat(index.search(QueryParser.parse("attention")).stream().map(Hit::ordinal))
                    .startsWith(2)
                    .containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void equallyGoodOnesKeepTheOrderOfTheLibrary() {
        Library library = Entries.library(
                entry("same", "misc").with("title", "One attention"),
                entry("same", "misc").with("title", "Two attention"),
                entry("same", "misc").with("title", "Six attention"));
        try (Index index = index(library)) {
            assertThat(index.search(QueryParser.parse("attention")).stream().map(Hit::ordinal))
                    .containsExactly(0, 1, 2);
        }
    }

    @Test
    void anEmptyLibraryHasNothing() {
        try (Index index = index(Entries.library())) {
            assertThat(index.search(QueryParser.parse("attention"))).isEmpty();
            assertThat(index.search(new Query.All())).isEmpty();
        }
    }

    @Test
    void longTextsAndQueriesAreNoTrouble() {
        String compound = "a-".repeat(50_000) + "b";
        Library library = Entries.library(
                entry("k".repeat(100_000), "x".repeat(50_000)).with("title", compound + " " + "y".repeat(100_000)));
        try (Index index = index(library)) {
            assertThat(index.search(new Query.Words(SearchField.KEY, "k".repeat(100_000), false)))
                    .hasSize(1);
            assertThat(index.search(new Query.Words(SearchField.KEY, "k".repeat(99_999), false)))
                    .isEmpty();
            assertThat(index.search(QueryParser.parse("word ".repeat(3_000)))).isEmpty();
            assertThat(index.search(QueryParser.parse("title:\"" + "a-".repeat(200) + "b\"")))
                    .hasSize(1);
        }
    }
}
