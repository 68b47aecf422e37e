package bib.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VariablesTest {
    /// `csl-data.json` and CSL 1.0.2, appendix IV.
    @Test
    void noVariableIsOfTwoKinds() {
        assertThat(Variables.NAMES)
                .doesNotContainAnyElementsOf(Variables.DATES)
                .doesNotContainAnyElementsOf(Variables.TEXTS);
        assertThat(Variables.DATES).doesNotContainAnyElementsOf(Variables.TEXTS);
        assertThat(Variables.TEXTS)
                .doesNotContainAnyElementsOf(Variables.ALIASES.keySet())
                .containsAll(Variables.ALIASES.values());
    }
}
