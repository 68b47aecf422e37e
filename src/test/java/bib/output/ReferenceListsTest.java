package bib.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bib.output.Document.Block;
import bib.output.Document.Layout;
import bib.output.Document.Section;
import bib.richtext.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two real lists, taken apart into entries and written again, come out word for word.
final class ReferenceListsTest {
    private static final Path REFERENCE = Path.of("..", "shared", "reference");
    private static final Pattern ENTRY = Pattern.compile("(\\d+\\.|-) +(.*)");
    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\\\\\*|\\*(.+?)\\*|[^*\\\\]+");

    @ParameterizedTest
    @ValueSource(strings = {"luo-publications.md", "li-publications.md"})
    void markdownIsAsInPrint(String file) throws IOException {
        String print = print(file);
        String written = new MarkdownFormat().write(document(print), false);
        assertThat(written.replace("<!-- -->\n", "").replace("  \n", "\n")).isEqualTo(print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"luo-publications.md", "li-publications.md"})
    void textIsAsInPrintWithoutMarkup(String file) throws IOException {
        String print = print(file);
        String written = new TextFormat().write(document(print), false);
        String plain =
                print.replace("**", "").replace("\\*", "\0").replace("*", "").replace('\0', '*');
        assertThat(written.replaceAll("(?m)^(.+)\n-+$", "## $1")).isEqualTo(plain);
    }

    /// The list without what the file says about it: its head, and remarks in brackets or before the entries.
    private static String print(String file) throws IOException {
        assumeTrue(Files.exists(REFERENCE.resolve(file)), "the reference lists are not here");
        String text = Files.readString(REFERENCE.resolve(file));
        return text.substring(text.indexOf("\n## ") + 1)
                .replaceAll("(?m)^ +\\((the author is one|one org)[^)]*\\)\n", "")
                .replace("The title is a link.\n\n", "")
                .replaceAll("(?m)^A list of the same kind.*\n\n", "")
                .replaceAll("(?m)^A list of the same kind.*\n", "");
    }

    private static Document document(String print) {
        List<Section> sections = new ArrayList<>();
        for (String part : print.substring(3).split("\n\n?## ")) {
            int end = part.indexOf('\n');
            sections.add(section(part.substring(0, end), part.substring(end).strip()));
        }
        return new Document("", "", sections);
    }

    private static Section section(String title, String body) {
        List<Block> blocks = new ArrayList<>();
        Optional<RichText> legend = Optional.empty();
        for (String entry : body.split("\n+(?=\\d+\\. |- |\\\\\\*)")) {
            Matcher first = ENTRY.matcher(entry.lines().findFirst().orElse(""));
            if (!first.matches()) {
                legend = Optional.of(inline(entry));
                continue;
            }
            List<RichText> lines = new ArrayList<>();
            lines.add(Samples.block(inline(first.group(2))));
            entry.lines().skip(1).forEach(line -> lines.add(Samples.block(inline(line.strip()))));
            blocks.add(new Block("", first.group(1), RichText.of(lines)));
        }
        boolean bulleted = body.startsWith("- ");
        int spacing = body.contains("\n\n") && legend.isEmpty() ? 1 : 0;
        return new Section(title, new Layout(bulleted, false, false, spacing, 1), blocks, legend);
    }

    private static RichText inline(String markdown) {
        List<RichText> parts = new ArrayList<>();
        Matcher matcher = INLINE.matcher(markdown);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                parts.add(Samples.self(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                parts.add(Samples.italic(matcher.group(2)));
            } else {
                parts.add(matcher.group().equals("\\*") ? Samples.equal() : Samples.text(matcher.group()));
            }
        }
        return RichText.of(parts);
    }
}
