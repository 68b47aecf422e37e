package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where annotations go when `bib set` gives a field of names another value: with the person they are of.
final class RolesMoveTest {
    @RegisterExtension
    private final Workplace place = new Workplace();

    private Run set(String authors, String annotation, String... wishes) {
        place.with("@misc{k, author = {" + authors + "}, author+an = {" + annotation + "}}\n");
        String[] args = new String[wishes.length + 2];
        args[0] = "set";
        args[1] = "k";
        System.arraycopy(wishes, 0, args, 2, wishes.length);
        Run run = place.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return new Run(run.code(), place.text(), run.err());
    }

    @Test
    void annotationsStandInTheOrderOfTheNames() {
        assertThat(set("Luo, L. and Sun, X.", "1=self; 2=equal", "author=Sun, X. and Luo, L.")
                        .out())
                .contains("author+an = {1=equal; 2=self}");
    }

    @Test
    void accentsAndLetterCaseDoNotMakeAnotherPerson() {
        assertThat(set("Müller, Anna and Müller, Arno", "1=self", "author=MULLER, ARNO and MULLER, ANNA")
                        .out())
                .contains("author+an = {2=self}");
    }

    @Test
    void anInitialStandsForAGivenNameWhereItCanBeOneAlone() {
        assertThat(set("Luo, Liangchen and Sun, Xu", "1=self", "author=Sun, X. and Luo, L.")
                        .out())
                .contains("author+an = {2=self}");
        Run namesakes = set("Müller, Anna and Müller, Arno", "1=self", "author=Müller, A. and Müller, Arno");
        assertThat(namesakes.out()).doesNotContain("author+an");
        assertThat(namesakes.err()).contains("the annotation 'self' of 'Anna Müller', who is gone, was dropped");
    }

    @Test
    void aPaperOfThreeThousandTakesNoLongerThanItsLength() {
        String old = authors(i -> "Fam" + i + ", G.");
        String now = authors(i -> "Fam" + (2999 - i) + ", Given");
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> set(old, "3000=self", "author=" + now));
        assertThat(run.out()).contains("author+an = {1=self}");
    }

    private static String authors(IntFunction<String> author) {
        return IntStream.range(0, 3000).mapToObj(author).collect(Collectors.joining(" and "));
    }

    @Test
    void anAnnotationThatIsGivenStandsAsItIsGiven() {
        assertThat(set("Luo, L. and Sun, X.", "1=self", "author+an=1=equal", "author=Sun, X. and Luo, L.")
                        .out())
                .contains("author+an = {1=equal}");
    }
}
