package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.write.EntryEditor;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.BibException;
import bib.source.SourceFile;
import bib.source.TextEdit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// Files as people have them, with bytes lost, doubled and changed: what is not edited is written as it was read.
final class MutatedFilePropertyTest {
    private static final String FILE = """
            % Encoding: UTF-8\r
            % {a brace, and an @ in a comment\r
            @String{ jmlr = "Journal of Machine Learning Research" }\r
            @PREAMBLE{ "\\newcommand{\\noop}[1]{}" # "\\n" }

            @article{luo2019:ada-bound,
              author    = {Luo, Liangchen and Xiong, Yuanhao and {M{\\"u}ller}, J{\\"o}rg},
              author+an = {1=equal; 2=equal},
              title     = {Adaptive {G}radient Methods: 50\\% of $x^2$},
              journal   = jmlr # { (JMLR)},
              year      = 2019, month = may,
            }
            Some words between entries, me@example.org too.
            @Book(knuth84 ,\tauthor="Donald E. Knuth",\ttitle="The {\\TeX}book, \\"{a} (x)",year=1984)
            @inproceedings{Šimůnek_2020
              , title = {Příliš žluťoučký kůň “quoted” – 𝔘}
              , crossref = {proc20}
              , pages = {1--2}}
            @comment{jabref-meta: databaseType:biblatex;}
            @proceedings{proc20, title={Proc. \\& Co}, year={2020},
            % year = 2021,
            }
            @misc{last,note={no end of line}}""";
    private static final List<String> NAMES = List.of("title", "year", "note", "author", "pages", "journal");

    private Path folder = Path.of("");

    /// A byte's place in thousandths of the file, how many go, and what comes.
    private record Change(int place, int cut, String insert) {}

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("bib-mutated");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("refs.bib"));
        Files.delete(folder);
    }

    @Property(tries = 500)
    void blocksAndTheGapsBetweenThemAreTheFile(@ForAll("files") byte[] bytes) throws IOException {
        String text = read(bytes).source().text();
        StringBuilder blocks = new StringBuilder();
        EntryScanner.scan(text).forEach(block -> blocks.append(text, block.start(), block.end()));
        assertThat(blocks).hasToString(text);
    }

    @Property(tries = 1000)
    void anEditChangesOneEntryAlone(
            @ForAll("files") byte[] bytes,
            @ForAll @IntRange(max = 9) int which,
            @ForAll @IntRange(max = 5) int name,
            @ForAll boolean removes)
            throws IOException {
        SourceFile file = read(bytes);
        List<Entry> entries = entries(file);
        try {
            assertThat(file.edited(List.of())).isEqualTo(bytes);
            if (!entries.isEmpty()) {
                Entry entry = entries.get(which % entries.size());
                EntryEditor editor = EntryEditor.of(entry);
                String field = NAMES.get(name);
                List<TextEdit> edits = (removes ? editor.remove(field) : editor.set(field, "New")).edits();
                checkEdited(file, bytes, entries, which % entries.size(), file.edited(edits));
            }
        } catch (BibException e) {
            assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
        }
    }

    /// Where the edit took out the only bytes that were no UTF-8, the same bytes are read as other characters.
    private void checkEdited(SourceFile file, byte[] bytes, List<Entry> entries, int at, byte[] edited)
            throws IOException {
        Entry entry = entries.get(at);
        int before = place(file, bytes, entry.span().start());
        int after = bytes.length - place(file, bytes, entry.span().end());
        assertThat(Arrays.copyOf(edited, before)).isEqualTo(Arrays.copyOf(bytes, before));
        assertThat(Arrays.copyOfRange(edited, edited.length - after, edited.length))
                .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - after, bytes.length));
        SourceFile next = read(edited);
        if (!next.encoding().equals(file.encoding())) {
            return;
        }
        List<Entry> now = entries(next);
        assertThat(now).hasSameSizeAs(entries);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i).key()).isEqualTo(entries.get(i).key());
            if (i != at) {
                assertThat(said(now.get(i))).isEqualTo(said(entries.get(i)));
            }
        }
    }

    /// Where a place in the text is in the bytes: a letter stands there in UTF-8, or else as one byte.
    private static int place(SourceFile file, byte[] bytes, int offset) {
        String text = file.source().text();
        boolean utf8 = file.encoding().label().equals("UTF-8");
        int at = file.encoding().markLength();
        for (int i = 0; i < offset; i += Character.charCount(text.codePointAt(i))) {
            byte[] letter = Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
            int end = Math.min(bytes.length, at + letter.length);
            boolean whole = utf8 && Arrays.equals(Arrays.copyOfRange(bytes, at, end), letter);
            at += whole ? letter.length : 1;
        }
        return at;
    }

    private static List<String> said(Entry entry) {
        return entry.fields().stream().map(MutatedFilePropertyTest::said).toList();
    }

    private static String said(Field field) {
        return field.name() + "=" + field.value();
    }

    private SourceFile read(byte[] bytes) throws IOException {
        return SourceFile.read(Files.write(folder.resolve("refs.bib"), bytes));
    }

    private static List<Entry> entries(SourceFile file) {
        return BibtexReader.read(file.source()).library().entries();
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> start = Arbitraries.of(
                FILE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8),
                FILE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                FILE.replaceAll("[^\\x00-\\xFF]", "é").getBytes(StandardCharsets.ISO_8859_1));
        return Combinators.combine(start, changes().list().ofMaxSize(4)).as((bytes, changes) -> {
            byte[] changed = bytes;
            for (Change change : changes) {
                changed = changed(changed, change);
            }
            return changed;
        });
    }

    private static Arbitrary<Change> changes() {
        Arbitrary<String> inserts = Arbitraries.of(
                "",
                "{",
                "}",
                "\"",
                ",",
                "=",
                "@",
                "%",
                "#",
                "\\",
                "(",
                ")",
                "\n",
                "\r",
                "\0",
                "é",
                " ",
                "@misc{x,",
                "\n@a{");
        Arbitrary<Integer> cuts = Arbitraries.of(0, 0, 0, 1, 1, 2, 10, 100);
        return Combinators.combine(Arbitraries.integers().between(0, 1000), cuts, inserts)
                .as(Change::new);
    }

    private static byte[] changed(byte[] bytes, Change change) {
        int from = (int) ((long) bytes.length * change.place() / 1000);
        int to = Math.min(bytes.length, from + change.cut());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(change.insert().getBytes(StandardCharsets.UTF_8));
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
