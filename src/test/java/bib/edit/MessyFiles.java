package bib.edit;

import bib.bibtex.write.FormatRules;
import bib.bibtex.write.LayoutRules;
import bib.bibtex.write.LayoutRules.Align;
import bib.bibtex.write.LayoutRules.Comma;
import bib.bibtex.write.LayoutRules.Letters;
import bib.bibtex.write.ValueRules;
import bib.bibtex.write.ValueRules.Delimiters;
import bib.bibtex.write.ValueRules.Numbers;
import bib.bibtex.write.ValueRules.Spelling;
import bib.search.SortOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Files as untidy as people's, whole and broken, and styles to set them in.
final class MessyFiles {
    private static final Arbitrary<String> VALUES = Arbitraries.of(
            "{A {{LLM}} of \\emph{{X}} $x_{{i}}$}",
            "{{Whole {Title}}}",
            "\"say {\"}x{\"}\"",
            "{G{\\\"o}del, K. and \\'Evariste Galois and \\O re, {\\O}ystein and Agüera, Ł.}",
            "2020",
            "{2020}",
            "mar",
            "{March}",
            "\"Sept.\"",
            "{3}",
            "{12-15, 20 -- 22,a7–a9}",
            "{https://doi.org/10.1000/a_b}",
            "foo # \" and \" # foo",
            "{two  \n    lines \\ \n x}",
            "{a \\i b \\l{}c \\ss d {\\v{s}} \\c c}",
            "{k1}",
            "{}",
            "");

    private static final Arbitrary<String> NAMES = Arbitraries.of(
            "title", "Author", "YEAR", "month", "pages", "doi", "note", "author+an", "crossref", "booktitle", "url");

    private static final Arbitrary<String> BETWEEN = Arbitraries.of(
            "\n",
            "\n\n",
            "\n\n\n",
            " ",
            "",
            "\r\n",
            "\n% about this one  \n",
            "\n\n% a heading\n\n",
            " % behind\n",
            "\n@string{foo = \"F{\\'o}o\"}\n",
            "\n@string{mar = {März}}\n",
            "\n@preamble{\"x\"}",
            "\n@comment{jabref-meta: x}\n",
            "free text\n");

    private static final Arbitrary<String> SCRAPS =
            Arbitraries.of("@a{k,", "{", "}", "\"", "@", "%", "title = {", "@string{", "é", "\r", ")", "#");

    private MessyFiles() {}

    static Arbitrary<String> files() {
        Arbitrary<String> pieces = Combinators.combine(BETWEEN, entries()).as((gap, entry) -> gap + entry);
        Arbitrary<List<String>> tidy = pieces.list().ofMaxSize(6);
        Arbitrary<List<String>> broken = Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(1, SCRAPS))
                .list()
                .ofMaxSize(8);
        return Combinators.combine(Arbitraries.oneOf(tidy, broken), BETWEEN)
                .as((list, end) -> String.join("", list) + end);
    }

    private static Arbitrary<String> entries() {
        Arbitrary<String> fields = Combinators.combine(
                        Arbitraries.of(",", ",\n  ", " ,\n\t", ", % c\n", "\n"),
                        NAMES,
                        Arbitraries.of("=", " = ", "   ="),
                        VALUES)
                .as((gap, name, sign, value) -> gap + name + sign + value);
        return Combinators.combine(
                        Arbitraries.of("@article{", "@Book {", "@misc(", "@INPROCEEDINGS{", "@proceedings{"),
                        Arbitraries.of("k1", "k2", "k3", "K1", " k4 ", ""),
                        fields.list().ofMaxSize(5),
                        Arbitraries.of("", ",", ",\n", "\n"))
                .as((type, key, list, comma) ->
                        type + key + String.join("", list) + comma + (type.endsWith("(") ? ")" : "}"));
    }

    static Arbitrary<FormatSettings> styles() {
        return Combinators.combine(
                        layouts(), values(), Arbitraries.of("file", "file", "key", "-year,title", "author", "-title"))
                .as((layout, value, sort) -> new FormatSettings(new FormatRules(layout, value), SortOrder.parse(sort)));
    }

    private static Arbitrary<LayoutRules> layouts() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("  ", "\t", ""),
                        Arbitraries.of(Align.class),
                        Arbitraries.of(Comma.class),
                        Arbitraries.of(-1, 0, 1, 1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Letters.class),
                        Arbitraries.<List<String>>of(List.of(), LayoutRules.USUAL_FIELDS, List.of("note", "year")))
                .as((lines, indent, align, comma, blank, strips, letters, fields) ->
                        new LayoutRules(lines, indent, align, 14, comma, blank, strips, letters, letters, fields));
    }

    private static Arbitrary<ValueRules> values() {
        return Combinators.combine(
                        Arbitraries.of(Delimiters.class),
                        Arbitraries.of(Numbers.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Spelling.class))
                .as((delimiters, numbers, some, others, spelling) ->
                        new ValueRules(delimiters, numbers, some, others, some, others, spelling));
    }
}
