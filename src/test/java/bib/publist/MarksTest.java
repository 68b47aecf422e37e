package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.richtext.Format;
import bib.source.BibException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarksTest {
    @Test
    void readsLooksSignsAndNothing() {
        assertThat(Mark.parse("bold")).isEqualTo(new Mark.Look(Format.BOLD));
        assertThat(Mark.parse(" Small-Caps ")).isEqualTo(new Mark.Look(Format.SMALL_CAPS));
        assertThat(Mark.parse("*")).isEqualTo(new Mark.Sign("*"));
        assertThat(Mark.parse("(eq.)")).isEqualTo(new Mark.Sign("(eq.)"));
        assertThat(Mark.parse("†‡")).isEqualTo(new Mark.Sign("†‡"));
        assertThat(Mark.parse("none")).isEqualTo(Mark.None.NONE);
        assertThat(Mark.parse("")).isEqualTo(Mark.None.NONE);
    }

    @Test
    void takesAMisspelledLookForASlip() {
        assertThatThrownBy(() -> Mark.parse("blod")).isInstanceOfSatisfying(BibException.class, e -> {
            assertThat(e.kind()).isEqualTo(BibException.Kind.USAGE);
            assertThat(e.hint()).isEqualTo("did you mean bold?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal contribution", "*\n*", "starred", "*************"})
    void refusesWhatIsNoSign(String text) {
        assertThatThrownBy(() -> Mark.parse(text)).isInstanceOf(BibException.class);
    }

    @Test
    void readsAssignments() {
        Marks marks = Marks.DEFAULT.with("equalcontrib = †").with("self=none").with("intern==");

        assertThat(marks.of("equal")).isEqualTo(new Mark.Sign("†"));
        assertThat(marks.of("me")).isEqualTo(Mark.None.NONE);
        assertThat(marks.of("intern")).isEqualTo(new Mark.Sign("="));
        assertThat(marks.of("unheard-of")).isEqualTo(Mark.None.NONE);
        assertThatThrownBy(() -> marks.with("equal")).isInstanceOf(BibException.class);
        assertThatThrownBy(() -> marks.with("=*")).isInstanceOf(BibException.class);
    }

    @Test
    void studentsAndAdvisorsHaveNoMarkByDefault() {
        assertThat(Marks.DEFAULT.of("student")).isEqualTo(Mark.None.NONE);
        assertThat(Marks.DEFAULT.of("advisor")).isEqualTo(Mark.None.NONE);
        assertThat(Marks.DEFAULT.of("corresponding")).isEqualTo(new Mark.Sign("†"));
    }
}
