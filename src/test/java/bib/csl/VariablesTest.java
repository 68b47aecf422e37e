package bib.csl;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Field;
import org.junit.jupiter.api.Test;

final class VariablesTest {
    /// Else the names of an item would come back from an entry as plain text.
    @Test
    void theFieldOfEveryNameVariableIsReadAsNames() {
        assertThat(Variables.NAMES)
                .allSatisfy(variable -> assertThat(Field.NAME_FIELDS).contains(LeftOver.fieldOf(variable)));
    }

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
