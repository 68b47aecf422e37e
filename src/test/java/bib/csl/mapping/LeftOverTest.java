package bib.csl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Variables;
import bib.entry.Field;
import org.junit.jupiter.api.Test;

final class LeftOverTest {
    /// Else the names of an item would come back from an entry as plain text.
    @Test
    void theFieldOfEveryNameVariableIsReadAsNames() {
        assertThat(Variables.NAMES)
                .allSatisfy(variable -> assertThat(Field.NAME_FIELDS).contains(LeftOver.fieldOf(variable)));
    }
}
