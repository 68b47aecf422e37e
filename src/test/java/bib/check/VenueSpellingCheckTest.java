package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One venue that is written in several ways.
final class VenueSpellingCheckTest {
    @Test
    void aJournalInSeveralSpellingsIsOneFinding() {
        String bibtex = """
                @article{a, journal = {Journal of Machine Learning Research}}
                @article{b, journal = {Journal of Machine Learning Research}}
                @article{c, journal = {The Journal of Machine Learning Research}}
                @article{d, journal = {J. Mach. Learn. Res.}}
                @article{e, journal = {Machine Learning}}
                @article{f, journal = {Physical Review A}}
                @article{g, journal = {Physical Review E}}
                @article{h, journal = {Cell}}
                @article{i, journal = {Cells}}
                """;
        assertThat(Checked.by("venue-spelling", bibtex).messages())
                .containsExactly("warning: one venue is written in 3 ways: 'Journal of Machine Learning Research' (2), "
                        + "'The Journal of Machine Learning Research' (1), 'J. Mach. Learn. Res.' (1)");
    }

    @Test
    void aTieIsNoSpellingOfItsOwn() {
        String bibtex = "@article{a, journal = {J. Mach. Learn. Res.}} @article{b, journal = {J.~Mach.\\ Learn. Res.}}";
        assertThat(Checked.by("venue-spelling", bibtex).messages()).isEmpty();
    }

    @Test
    void anAbbreviationOfTwoJournalsIsLeftAlone() {
        String bibtex = """
                @article{a, journal = {Journal of Computational Physics}}
                @article{b, journal = {Journal of Comparative Physiology}}
                @article{c, journal = {J. Comp. Phys.}}
                """;
        assertThat(Checked.by("venue-spelling", bibtex).messages()).isEmpty();
    }

    @Test
    void proceedingsOfSeveralYearsAreOneVenue() {
        String same = """
                @inproceedings{a, booktitle = {Proceedings of the 33rd AAAI Conference}}
                @inproceedings{b, booktitle = {Proceedings of the Thirty-Fourth AAAI Conference}}
                """;
        assertThat(Checked.by("venue-spelling", same).messages()).isEmpty();
        assertThat(Checked.by("venue-spelling", same + "@inproceedings{c, booktitle = {AAAI conference}}")
                        .messages())
                .singleElement()
                .asString()
                .startsWith("note: one venue is written in 2 ways");
    }
}
