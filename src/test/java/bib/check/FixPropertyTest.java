package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.finding.Fixes;
import bib.check.finding.Subject;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What `--fix` leaves as it is, whatever stands in a file: entries, what it does not mend, whose name a role is.
final class FixPropertyTest {
    private static final int MOST_RUNS = 10;

    private static final Arbitrary<String> WORDS = Arbitraries.of(
            "Luo",
            "Luo, L.",
            "Liangchen Luo",
            "Xiong, Yuanhao",
            "*",
            "**",
            "$^{*}$",
            "†",
            "et al.",
            "{et al.}",
            "{\\em et al.}",
            "others",
            " and ",
            ",",
            ";",
            " & ",
            "&amp;",
            "&lt;",
            "&eacute;",
            "&foo;",
            "&#150;",
            "\\&",
            "_",
            "%",
            "^",
            "#",
            "$",
            "$a$",
            "{",
            "}",
            "{}",
            "\\",
            "\\\"u",
            "\\emph{x}",
            "Ã¼",
            "https://doi.org/",
            "10.1000/182",
            "<a href='https://example.org/a'>",
            "\\url{",
            "pp.~",
            "12-19",
            "2019a",
            "\n   ");

    private static final Arbitrary<String> NAMES = Arbitraries.of(
            "author", "author", "editor", "Title", "note", "pages", "year", "doi", "url", "journal", "eprint");

    private static final Arbitrary<String> ROLES =
            Arbitraries.of("", "author+an = {1=self; 2=student}, ", "author+an = {2:family=x}, ", "author+an = {=y}, ");

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> value = WORDS.list().ofMinSize(1).ofMaxSize(7).map(words -> String.join("", words));
        Arbitrary<String> balanced = value.map(FixPropertyTest::braced);
        Arbitrary<String> written = Arbitraries.frequencyOf(
                Tuple.of(12, balanced.map(text -> "{" + text + "}")),
                Tuple.of(2, balanced.map(text -> "\"" + text.replace("\"", "") + "\"")),
                Tuple.of(1, value.map(text -> "{" + text + "}")));
        Arbitrary<String> field = Combinators.combine(NAMES, written).as((name, text) -> name + " = " + text);
        Arbitrary<String> entry = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        ROLES,
                        field.list().ofMinSize(1).ofMaxSize(4))
                .as((key, roles, fields) -> "@misc{" + key + ", " + roles + String.join(",\n  ", fields) + "}\n");
        return entry.list().ofMinSize(1).ofMaxSize(4).map(entries -> String.join("", entries));
    }

    /// The same text with as many braces closed as opened, in order.
    private static String braced(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '}' || depth > 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                out.append(c);
            }
        }
        return out.append("}".repeat(depth)).toString();
    }

    @Property(tries = 600)
    void fixesDamageNothingAndComeToAnEnd(@ForAll("files") String text) {
        Source source = new Source("refs.bib", text);
        for (int run = 0; run < MOST_RUNS; run++) {
            Subject before = Subject.read(List.of(source));
            Fixes fixes = Fixes.of(Checks.run(Checks.ALL, before, List.of(source)), before.library());
            if (fixes.edits().isEmpty()) {
                return;
            }
            Source mended = new Source("refs.bib", TextEdits.apply(source, fixes.edits()));
            Subject after = Subject.read(List.of(mended));
            assertThat(errors(after)).isLessThanOrEqualTo(errors(before));
            List<Entry> old = before.library().entries();
            List<Entry> now = after.library().entries();
            assertThat(now)
                    .extracting(Entry::key)
                    .isEqualTo(old.stream().map(Entry::key).toList());
            for (int i = 0; i < old.size(); i++) {
                assertTheRestIsTheSame(old.get(i), now.get(i), fixes.edits());
                assertRolesStay(old.get(i), now.get(i));
            }
            source = mended;
        }
        throw new AssertionError("still something to mend: " + source.text());
    }

    private static long errors(Subject subject) {
        return subject.reading().stream()
                .map(Diagnostic::severity)
                .filter(Severity.ERROR::equals)
                .count();
    }

    private static void assertTheRestIsTheSame(Entry old, Entry now, List<TextEdit> edits) {
        for (Field field : old.fields()) {
            boolean touched = edits.stream().anyMatch(edit -> meet(edit.span(), field.span()));
            if (!touched && old.field(field.name()).filter(field::equals).isPresent()) {
                assertThat(now.field(field.name()).orElseThrow().value()).isEqualTo(field.value());
            }
        }
    }

    private static boolean meet(Span edit, Span field) {
        return edit.start() < field.end() && edit.end() > field.start();
    }

    /// Roles are bound to positions: none is lost, and no name before the last gets another position.
    private static void assertRolesStay(Entry old, Entry now) {
        assertThat(now.annotations()).containsAll(old.annotations());
        for (Annotation annotation : old.annotations()) {
            if (annotation.position() > 0) {
                assertThat(now.names("author").list())
                        .hasSameSizeAs(old.names("author").list());
            }
        }
    }
}
