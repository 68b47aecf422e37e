package bib.bibtex.write;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.source.BibException;
import bib.source.Source;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// In any file, an edit of one entry changes that entry alone, and that to what was asked for.
final class EditPropertyTest {
    private static final List<String> NAMES = List.of("title", "note", "author+an", "year", "x", "author");

    /// What a file says of an entry.
    private record Said(String key, String type, List<String> fields) {
        static Said of(Entry entry) {
            List<String> fields = new ArrayList<>();
            for (Field field : entry.fields()) {
                fields.add(field.name() + "=" + field.value());
            }
            return new Said(entry.key(), entry.type().name(), fields);
        }
    }

    private static Library read(String text) {
        return BibtexReader.read(new Source("a.bib", text)).library();
    }

    @Property(tries = 2000)
    void setChangesOneField(
            @ForAll("files") String text,
            @ForAll @IntRange(max = 9) int which,
            @ForAll("names") String name,
            @ForAll("values") String value) {
        check(text, which, name, value, false);
    }

    @Property(tries = 2000)
    void removeTakesOneFieldOut(
            @ForAll("files") String text, @ForAll @IntRange(max = 9) int which, @ForAll("names") String name) {
        check(text, which, name, "", true);
    }

    private static void check(String text, int which, String name, String value, boolean removes) {
        Source source = new Source("a.bib", text);
        List<Entry> entries = BibtexReader.read(source).library().entries();
        if (entries.isEmpty()) {
            return;
        }
        int at = which % entries.size();
        Entry entry = entries.get(at);
        List<TextEdit> edits;
        try {
            EntryEditor editor = EntryEditor.of(entry);
            edits = (removes ? editor.remove(name) : editor.set(name, value)).edits();
        } catch (BibException e) {
            assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
            return;
        }
        String after = TextEdits.apply(source, edits);
        int grown = after.length() - text.length();
        assertThat(after).startsWith(text.substring(0, entry.span().start()));
        assertThat(after).endsWith(text.substring(entry.span().end()));
        List<Entry> now = read(after).entries();
        assertThat(now).hasSameSizeAs(entries);
        for (int i = 0; i < now.size(); i++) {
            Said expected = i == at ? wanted(entry, name, value, removes) : Said.of(entries.get(i));
            assertThat(Said.of(now.get(i)).fields()).containsExactlyInAnyOrderElementsOf(expected.fields());
            assertThat(now.get(i).key()).isEqualTo(expected.key());
            int moved = i > at ? grown : 0;
            assertThat(now.get(i).span().start())
                    .isEqualTo(entries.get(i).span().start() + moved);
        }
    }

    private static Said wanted(Entry entry, String name, String value, boolean removes) {
        List<String> fields = new ArrayList<>();
        boolean set = removes;
        for (Field field : entry.fields()) {
            boolean named = field.name().equals(name);
            if (!named || (set && !removes)) {
                fields.add(field.name() + "=" + field.value());
            } else if (!removes) {
                fields.add(name + "=" + value);
                set = true;
            }
        }
        if (!set) {
            fields.add(name + "=" + value);
        }
        return new Said(entry.key(), entry.type().name(), fields);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "x", "2020", "a {b} c", "say \"x\"", "a, b = {c}", "%", "é", "x\n@article{z,\n t={y}}", "{}");
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> whole = Arbitraries.of(
                "@article{k1,\n  title = {A {B}},\n  year = 2020,\n}\n",
                "@book(k2,\n\ttitle=\"x\",\n\tnote=\"y\")\n",
                "@misc{k3, title={x}, author={A and B}, author+an={1=equal}}",
                "@misc{k4\n  , title = {x} # y\n  , YEAR = {1}\n  }\n",
                "% comment\n",
                "@string{y = {z}}\n",
                "@comment{x}");
        Arbitrary<String> scraps = Arbitraries.of(
                "@a{k,",
                "% @a{k,\n",
                "title",
                "= {x}",
                "{",
                "}",
                "(",
                ")",
                "\"",
                "\n",
                "=",
                ",",
                "%",
                "x",
                " ",
                "@",
                "\r\n",
                "#",
                "é");
        return Combinators.combine(
                        whole.list().ofMaxSize(4),
                        scraps.list().ofMaxSize(12),
                        whole.list().ofMaxSize(2))
                .as((a, b, c) -> String.join("", a) + String.join("", b) + String.join("", c));
    }
}
