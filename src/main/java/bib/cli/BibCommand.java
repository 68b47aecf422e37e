package bib.cli;

import bib.cli.line.CommandForm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// `bib` itself: it only holds the commands.
final class BibCommand {
    private BibCommand() {}

    static CommandSpec spec() {
        CommandForm form = CommandForm.of(
                "bib",
                "Find, cite and set the publications of a BibTeX file.",
                "  bib search --author Luo --year 2019..",
                "  bib export --style apa --format html -o publications.html",
                "  bib cite luo2019adabound --style ieee",
                "  bib cv data/luo.toml --format latex -o publications.tex",
                "",
                "Without --library, bib reads $BIB_LIBRARY, else data/publications.bib, else the only .bib file here.",
                "Exit codes: 0 done, 1 nothing matched or something was found wrong, 2 usage, 3 bad input,",
                "4 unknown key or style, 5 could not write, 69 could not start, 70 a bug.");
        CommandSpec[] spec = new CommandSpec[1];
        spec[0] = form.runs(() -> {
            throw new ParameterException(spec[0].commandLine(), "a command is missing");
        });
        spec[0].usageMessage().synopsisSubcommandLabel("COMMAND");
        spec[0].versionProvider(new Version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .arity("0")
                        .versionHelp(true)
                        .description("Print the version and exit.")
                        .build());
        return spec[0];
    }
}
