package bib.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// How something is rendered: style, language, format, whose list it is.
final class RenderOptions {
    @Option(
            names = {"-s", "--style"},
            paramLabel = "S",
            description =
                    "A CSL style: its name, a path, or its id; @FILE names one a line. May be given several times;"
                            + " -o is a folder then. Default: apa.")
    List<String> styles = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "text (default), html, markdown, latex or json; export also: bibtex, biblatex, csl-json.")
    String format = "text";

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of terms and dates, as de-DE.")
    String lang = "";

    @Option(names = "--self", paramLabel = "NAME", description = "The person to set in bold, as \"Liangchen Luo\".")
    List<String> self = new ArrayList<>();

    @Option(names = "--no-marks", description = "Leave out what the metadata says of authors (* and bold).")
    boolean noMarks;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file (a folder, with several styles) instead of stdout.")
    String output = "";

    @Option(names = "--standalone", description = "A whole HTML page or LaTeX document, not a piece to include.")
    boolean standalone;
}
