package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Values far longer than any real one are found, and shown to a person as far as a person reads.
final class LongValueTest {
    private static final int MANY = 200_000;
    private static final int MOST_SHOWN = 2_000;

    @RegisterExtension
    private final Workplace place = new Workplace();

    private Run search(String... more) {
        String[] start = {"search", "--library", place.file().toString()};
        return place.run(IntStream.range(0, start.length + more.length)
                .mapToObj(i -> i < start.length ? start[i] : more[i - start.length])
                .toArray(String[]::new));
    }

    private static void isShort(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= MOST_SHOWN + 10);
        assertThat(run.out()).contains("…");
    }

    @Test
    void aLongTitleIsCutForAPersonAndWholeInJson() {
        String title = "word ".repeat(MANY) + "needle";
        place.with("@misc{k, title = {" + title + "}}\n");
        isShort(search("needle"));
        isShort(search("needle", "--color", "always"));
        assertThat(search("needle", "--json").out()).contains('"' + title + '"');
        assertThat(search("\"word needle\"").out()).startsWith("1. k\n");
    }

    @Test
    void aLongWordAndALongKeyAreCut() {
        String word = "x".repeat(MANY);
        place.with("@misc{" + word + ", title = {" + word + " needle}, journal = {" + word + "}}\n");
        isShort(search("needle"));
        assertThat(search("needle", "--format", "keys").out()).isEqualTo(word + "\n");
    }

    @Test
    void ofALongListOfNamesSomeAreShownAndHowManyThereAre() {
        String names =
                IntStream.range(0, MANY).mapToObj(i -> "Luo" + i + ", L.").collect(Collectors.joining(" and "));
        place.with("@misc{k, author = {" + names + "}, title = {T}}\n");
        Run run = search("--author", "luo199999");
        isShort(run);
        assertThat(run.out()).contains("L. Luo0, ", "L. Luo199999", "(200000 authors)");
    }
}
