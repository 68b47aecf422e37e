package bib.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bib` itself: it only holds the commands.
@Command(
        name = "bib",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Find, cite and set the publications of a BibTeX file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib search --author Luo --year 2019..",
            "  bib export --style apa --format html -o publications.html",
            "  bib cite luo2019adabound --style ieee",
            "  bib cv data/luo.toml --format latex -o publications.tex",
            "",
            "Without --library, bib reads $BIB_LIBRARY, else data/publications.bib, else the only .bib file here.",
            "Exit codes: 0 done, 1 nothing matched, 2 usage, 3 bad input, 4 unknown key or style,",
            "5 could not write, 70 a bug."
        })
final class BibCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
