package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a shell offers where `bib completion` gave it its script: the script runs in bash, beside a `bib` that answers
/// what a test wants it to.
final class CompletionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void answerNothing() throws IOException {
        answer();
    }

    @Test
    void aKeyThatIsShellCodeIsOfferedAndNotRun() throws Exception {
        answer("a$(touch PWNED)b", "a`touch PWNED`", "a${HOME}");
        assertThat(offered("bib", "cite", "a"))
                .containsExactlyInAnyOrder("a\\$\\(touch\\ PWNED\\)b", "a\\`touch\\ PWNED\\`", "a\\$\\{HOME\\}");
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    @Test
    void aStyleWhoseFileNameIsShellCodeIsOfferedAndNotRun() throws Exception {
        answer("a$(touch PWNED)");
        assertThat(offered("bib", "cite", "--style", "")).containsExactly("a\\$\\(touch\\ PWNED\\)");
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    @Test
    void aKeyIsOfferedAsTheShellWantsItTyped() throws Exception {
        answer("it's", "luo2019");
        assertThat(offered("bib", "cite", "it")).containsExactly("it\\'s");
        assertThat(offered("bib", "cite", "it\\'")).containsExactly("it\\'s");
        assertThat(offered("bib", "cite", "l")).containsExactly("luo2019");
    }

    @Test
    void commandsAreOfferedByTheirBeginning() throws Exception {
        assertThat(offered("bib", "st")).containsExactly("styles", "stats");
    }

    /// Lets `bib` answer these lines.
    private void answer(String... lines) throws IOException {
        Files.writeString(folder.resolve("answer"), String.join("\n", lines) + "\n");
        Path bib = folder.resolve("bib");
        Files.writeString(bib, "#!/bin/sh\necho \"$@\" >\"${0%/*}/asked\"\ncat \"${0%/*}/answer\"\n");
        assertThat(bib.toFile().setExecutable(true)).isTrue();
    }

    /// What is offered for the last of these words.
    private List<String> offered(String... words) throws Exception {
        String script = Run.in(folder, folder, "completion", "bash").out();
        Files.writeString(folder.resolve("_bib"), script);
        String test = """
                PATH="$PWD:$PATH"
                source ./_bib
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _bib
                printf '%s\\n' "${COMPREPLY[@]}"
                """;
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", test, "bash"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().filter(line -> !line.isEmpty()).toList();
    }
}
