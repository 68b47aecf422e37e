package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.finding.Check;
import bib.check.finding.Finding;
import bib.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/checks.md` says of each check what it does, and of none that is not there.
final class CheckDocsTest {
    private static final String DOCS = docs();
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[(.*?)]\\(#(.*?)\\) \\| (.*?) \\| (.*?) \\|$", Pattern.MULTILINE);
    private static final Pattern SECTION =
            Pattern.compile("^## (.*)\\n\\n(.*(?:\\n.+)*)\\n\\n```bibtex\\n([^`]*)```$", Pattern.MULTILINE);

    private static String docs() {
        try {
            return Files.readString(Path.of("docs/checks.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids() {
        return Checks.ALL.stream().map(Check::id).toList();
    }

    private static Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(DOCS).results();
    }

    @Test
    void everyCheckHasARowAndASectionInOrderAndNothingElseHas() {
        assertThat(DOCS.lines().filter(line -> line.startsWith("## ")))
                .isEqualTo(ids().stream().map(id -> "## " + id).toList());
        assertThat(all(ROW).map(row -> row.group(1))).isEqualTo(ids());
        assertThat(all(ROW)).allSatisfy(row -> assertThat(row.group(2)).isEqualTo(row.group(1)));
        assertThat(all(SECTION).map(section -> section.group(1))).isEqualTo(ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theExampleHasWhatTheCheckFindsAndTheFixMendsIt(String id) {
        MatchResult row =
                all(ROW).filter(match -> match.group(1).equals(id)).findFirst().orElseThrow();
        String example = all(SECTION)
                .filter(match -> match.group(1).equals(id))
                .findFirst()
                .orElseThrow()
                .group(3);
        Checked checked = Checked.by(id, example);
        Severity worst = checked.findings().stream()
                .map(finding -> finding.diagnostic().severity())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(row.group(3)).isEqualTo(worst.label());
        boolean mends = !row.group(4).equals("–");
        assertThat(checked.findings().stream().anyMatch(Finding::isFixable)).isEqualTo(mends);
        assertThat(checked.fixed().equals(example)).isNotEqualTo(mends);
    }
}
