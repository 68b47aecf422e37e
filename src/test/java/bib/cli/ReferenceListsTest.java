package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two real lists come out word for word as they stand in print.
final class ReferenceListsTest {
    private static final Path REFERENCE =
            Path.of("../shared/reference").toAbsolutePath().normalize();

    /// What the reference says about itself, which no list prints.
    private static final Pattern COMMENTARY =
            Pattern.compile("^\\(.*|^yet the entry belongs.*|^The title is a link\\.$|^A list of the same kind.*");

    @RegisterExtension
    private final Workplace place = new Workplace();

    @ParameterizedTest
    @CsvSource({"luo", "li"})
    void markdownIsTheReference(String person) throws IOException {
        List<String> expected = reference(person);
        assertThat(lines(cv(person, "markdown"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"luo", "li"})
    void textIsTheReferenceWithoutMarkup(String person) throws IOException {
        List<String> expected =
                reference(person).stream().map(ReferenceListsTest::plain).toList();
        List<String> actual = lines(cv(person, "text")).stream()
                .filter(line -> !line.matches("[=-]{3,}"))
                .toList();
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"luo", "li"})
    void htmlSaysTheSame(String person) throws IOException {
        String expected = String.join(
                        " ",
                        reference(person).stream()
                                .map(ReferenceListsTest::plain)
                                .toList())
                .replace("- Program", "Program");
        String html = cv(person, "html")
                .replaceAll("</?(b|i|a|span)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("•", " ")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(html).isEqualTo(expected);
    }

    private String cv(String person, String format) {
        Run run = place.runIn(Run.PROJECT, "cv", "data/" + person + ".toml", "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    private static List<String> reference(String person) throws IOException {
        assumeTrue(Files.isDirectory(REFERENCE), "the reference lists are not here");
        try (Stream<Path> files = Files.list(REFERENCE)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(person + "-"))
                    .findFirst()
                    .orElseThrow();
            List<String> lines = new ArrayList<>(lines(Files.readString(file)));
            List<String> list = lines.subList(first(lines), lines.size());
            return list.stream()
                    .filter(line -> !COMMENTARY.matcher(line).matches())
                    .toList();
        }
    }

    private static int first(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                return i;
            }
        }
        throw new IllegalStateException("the reference has no section");
    }

    /// Lines with their white space folded; blank lines and Markdown's separating comments left out.
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && !line.equals("<!-- -->"))
                .toList();
    }

    private static String plain(String markdown) {
        return markdown.replace("\\*", "\u0001")
                .replace("*", "")
                .replace("\u0001", "*")
                .replaceFirst("^## ", "");
    }
}
