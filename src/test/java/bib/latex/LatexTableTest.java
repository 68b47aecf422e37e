package bib.latex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.source.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table of commands, read by other means.
class LatexTableTest {
    private static final Pattern CALL = Pattern.compile("\\\\([A-Za-z]+)");

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Resource.text(LatexTable.class, "latex.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> names.addAll(List.of(line.split("\t")[1].split(" "))));
        return names;
    }

    @Test
    void no_command_is_defined_twice() {
        assertThat(names()).hasSizeGreaterThan(1_500).doesNotHaveDuplicates();
    }

    /// What a command stands for is decoded by itself, and nobody is told of what would be wrong in it.
    @Test
    void what_commands_stand_for_is_understood_and_names_no_other_of_them() {
        for (String name : names()) {
            LatexTable.Command command = LatexTable.command(name);
            if (command.kind() == LatexTable.Kind.MACRO) {
                assertThat(Latex.read(command.text()).problems()).as(name).isEmpty();
                assertThat(CALL.matcher(command.text()).results())
                        .as(name)
                        .noneMatch(call -> LatexTable.command(call.group(1)).kind() == LatexTable.Kind.MACRO);
            }
        }
    }

    @Test
    void every_command_is_found_and_no_part_of_one() {
        List<String> names = names();

        for (String name : names) {
            assertThat(LatexTable.command(name).kind()).as(name).isNotEqualTo(LatexTable.Kind.UNKNOWN);
            for (String other : List.of(name.substring(1), name.substring(0, name.length() - 1), name + "x")) {
                if (!names.contains(other)) {
                    assertThat(LatexTable.command(other)).as(other).isEqualTo(LatexTable.Command.UNKNOWN);
                }
            }
        }
    }
}
