package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Format;
import bib.richtext.RichText;
import bib.richtext.RichText.Formatted;
import bib.richtext.RichText.Highlight;
import bib.richtext.RichText.NameSpan;
import bib.richtext.RichText.Sequence;
import bib.richtext.RichText.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MarkApplierTest {
    private static final Marks MARKS = Marks.DEFAULT.with("student", new Mark.Look(Format.UNDERLINE));
    private static final Roles ROLES = new Roles(
            Map.of(
                    new NamePlace("author", 1), Set.of("self", "equal"),
                    new NamePlace("author", 2), Set.of("equal", "corresponding"),
                    new NamePlace("author", 4), Set.of("student", "self"),
                    new NamePlace("author", 5), Set.of("advisor")),
            List.of());

    @Test
    void signsFollowTheWholeNameAndStandOutsideItsLook() {
        RichText text = RichText.of(name(1, "Liangchen Luo"), new Text(", "), name(2, "Yuanhao Xiong"), new Text("."));

        assertThat(show(text)).isEqualTo("<self BOLD:Liangchen Luo>*, Yuanhao Xiong*†.");
    }

    @Test
    void aNameOfManyPiecesIsOneName() {
        RichText inner = RichText.of(new Formatted(Format.SMALL_CAPS, new Text("Luo")), new Text(", L."));
        RichText text = RichText.of(new NameSpan("a", "author", 1, inner), new Text(" and others"));

        assertThat(show(text)).isEqualTo("<self BOLD:Luo, L.>* and others");
    }

    @Test
    void whatANameSpanHoldsAtItsEndsIsNoPartOfTheName() {
        RichText inner = RichText.of(new Formatted(Format.ITALIC, new Text(" Luo, L., ")));
        RichText text = RichText.of(new NameSpan("a", "author", 1, inner), name(3, "Liu, Y."));

        assertThat(show(text)).isEqualTo(" <self BOLD:Luo, L.>*, Liu, Y.");
    }

    @Test
    void everyOccurrenceIsTreated() {
        RichText text = RichText.of(name(1, "Luo"), new Text(" in "), new NameSpan("a", "editor", 1, new Text("Luo")));
        Roles roles = new Roles(
                Map.of(
                        new NamePlace("author", 1), Set.of("self", "equal"),
                        new NamePlace("editor", 1), Set.of("self")),
                List.of());

        assertThat(show(text, Map.of("a", roles))).isEqualTo("<self BOLD:Luo>* in <self BOLD:Luo>");
    }

    @Test
    void looksNestAndRolesWithoutMarkStayPlain() {
        assertThat(show(RichText.of(name(4, "A"), new Text(" "), name(5, "B"))))
                .isEqualTo("<self BOLD:<student UNDERLINE:A>> B");
    }

    @Test
    void aNameIsTreatedByWhatItsOwnItemSays() {
        RichText text = RichText.of(name(1, "Luo"), new Text("; "), new NameSpan("b", "author", 1, new Text("Sun")));
        Roles other = new Roles(Map.of(new NamePlace("author", 1), Set.of("corresponding")), List.of());

        assertThat(show(text)).isEqualTo("<self BOLD:Luo>*; Sun");
        assertThat(show(text, Map.of("a", ROLES, "b", other))).isEqualTo("<self BOLD:Luo>*; Sun†");
    }

    @Test
    void namesWithoutLettersAndTextsWithoutRolesStayAsTheyAre() {
        RichText text = RichText.of(name(1, ", "), new Text("x"));

        assertThat(new MarkApplier(MARKS).apply(text, Map.of("a", ROLES))).isEqualTo(text);
        assertThat(new MarkApplier(Marks.NONE).apply(name(1, "Luo"), Map.of("a", ROLES)))
                .isEqualTo(name(1, "Luo"));
    }

    @Property
    void marksOnlyAddSignsRightAfterNames(@ForAll("texts") RichText text) {
        RichText marked = new MarkApplier(MARKS).apply(text, Map.of("a", ROLES));

        assertThat(withoutSigns(marked).plain()).isEqualTo(text.plain());
        assertThat(signsByName(marked)).isEqualTo(expectedSigns(text));
    }

    @Property
    void everyOwnNameIsBoldAsAWholeExactlyOnce(@ForAll("texts") RichText text) {
        List<String> bold = new ArrayList<>();
        gatherBold(new MarkApplier(MARKS).apply(text, Map.of("a", ROLES)), bold);

        List<String> own = new ArrayList<>();
        leaves(text).forEach(leaf -> {
            if (leaf instanceof NameSpan span
                    && ROLES.of("author", span.position()).contains("self")) {
                own.add(span.plain().strip());
            }
        });
        assertThat(bold)
                .isEqualTo(own.stream()
                        .map(MarkApplierTest::core)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Provide
    Arbitrary<RichText> texts() {
        Arbitrary<RichText> plain =
                Arbitraries.strings().withChars("ab ,.é*").ofMaxLength(5).map(RichText::of);
        Arbitrary<RichText> formatted = Combinators.combine(Arbitraries.of(Format.class), plain)
                .as((format, content) -> new Formatted(format, content));
        Arbitrary<RichText> inner =
                Arbitraries.oneOf(plain, formatted).list().ofMaxSize(3).map(Sequence::new);
        Arbitrary<RichText> names = Combinators.combine(Arbitraries.integers().between(1, 6), inner)
                .as((position, content) -> new NameSpan("a", "author", position, content));
        Arbitrary<RichText> parts = Arbitraries.oneOf(plain, names, formatted);
        Arbitrary<RichText> lines = parts.list().ofMaxSize(6).map(Sequence::new);
        return Arbitraries.oneOf(lines, lines.map(line -> new Formatted(Format.ITALIC, line)));
    }

    private static NameSpan name(int position, String text) {
        return new NameSpan("a", "author", position, new Text(text));
    }

    private static String core(String name) {
        return name.replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
    }

    /// Names with a letter, in order, each with the signs it must have.
    private static List<Map.Entry<String, String>> expectedSigns(RichText text) {
        List<Map.Entry<String, String>> signs = new ArrayList<>();
        for (RichText leaf : leaves(text)) {
            if (leaf instanceof NameSpan span && !core(span.plain()).isEmpty()) {
                Set<String> roles = ROLES.of("author", span.position());
                String expected = (roles.contains("equal") ? "*" : "") + (roles.contains("corresponding") ? "†" : "");
                if (!expected.isEmpty()) {
                    signs.add(Map.entry(core(span.plain()), expected));
                }
            }
        }
        return signs;
    }

    /// Each run of signs with the name right before it.
    private static List<Map.Entry<String, String>> signsByName(RichText text) {
        Map<Integer, Map.Entry<String, String>> runs = new LinkedHashMap<>();
        List<RichText> leaves = leaves(text);
        int owner = -1;
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i) instanceof RichText.Mark(String _, String symbol)) {
                assertThat(owner).as("a sign stands right after a name").isNotNegative();
                String name = leaves.get(owner).plain();
                String before = runs.getOrDefault(owner, Map.entry(name, "")).getValue();
                runs.put(owner, Map.entry(name, before + symbol));
            } else {
                owner = leaves.get(i) instanceof NameSpan ? i : -1;
            }
        }
        return List.copyOf(runs.values());
    }

    private static List<RichText> leaves(RichText text) {
        List<RichText> leaves = new ArrayList<>();
        if (text instanceof NameSpan || text instanceof Text || text instanceof RichText.Mark) {
            leaves.add(text);
        } else {
            text.withContent(content -> {
                leaves.addAll(leaves(content));
                return content;
            });
        }
        return leaves;
    }

    private static RichText withoutSigns(RichText text) {
        return text instanceof RichText.Mark ? RichText.empty() : text.withContent(MarkApplierTest::withoutSigns);
    }

    private static void gatherBold(RichText text, List<String> bold) {
        if (text instanceof Highlight(String _, Format format, RichText content) && format == Format.BOLD) {
            bold.add(content.plain());
        }
        text.withContent(content -> {
            gatherBold(content, bold);
            return content;
        });
    }

    private static String show(RichText text) {
        return show(text, Map.of("a", ROLES));
    }

    private static String show(RichText text, Map<String, Roles> roles) {
        StringBuilder out = new StringBuilder();
        append(new MarkApplier(MARKS).apply(text, roles), out);
        return out.toString();
    }

    private static void append(RichText text, StringBuilder out) {
        switch (text) {
            case Highlight(var role, var format, var content) -> {
                out.append('<').append(role).append(' ').append(format).append(':');
                append(content, out);
                out.append('>');
            }
            case Text(var characters) -> out.append(characters);
            case RichText.Mark(String _, String symbol) -> out.append(symbol);
            case Sequence _, Formatted _, NameSpan _, RichText.Placed _, RichText.Link _ ->
                text.withContent(content -> {
                    append(content, out);
                    return content;
                });
        }
    }
}
