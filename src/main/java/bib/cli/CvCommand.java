package bib.cli;

import bib.csl.Locales;
import bib.output.OutputFormat;
import bib.output.OutputFormats;
import bib.publist.ListBuilder;
import bib.publist.ListReader;
import bib.publist.PublicationList;
import bib.publist.Typeset;
import bib.search.Index;
import bib.source.Decoded;
import bib.source.SourceFiles;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bib cv`: a whole publication list.
@Command(
        name = "cv",
        description = "Set a whole publication list, as its TOML file describes it: sections, numbers, marks, legend.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib cv data/luo.toml",
            "  bib cv data/luo.toml --format latex -o publications.tex    (then \\input{publications})",
            "  bib cv data/li.toml --format html --standalone -o publications.html"
        })
final class CvCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "LIST.toml", description = "The file that describes the list.")
    private String list = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "text, html, markdown, latex or json. Default: what the list says, else text.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of stdout.")
    private String output = "";

    @Option(names = "--standalone", description = "A whole HTML page or LaTeX document, not a piece to include.")
    private boolean standalone;

    CvCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        common.apply(session);
        PublicationList read = read();
        String asked = format.isEmpty() ? read.output().format() : format;
        OutputFormat chosen = OutputFormats.named(asked.isEmpty() ? "text" : asked);
        List<String> named = common.libraries.isEmpty() ? read.libraries() : common.libraries;
        Finder finder = Finder.open(named, session);
        Typeset typeset = build(read, finder);
        session.report(typeset.diagnostics());
        typeset.warnings().forEach(session::warn);
        if (typeset.document().sections().isEmpty()) {
            return finder.nothing();
        }
        boolean whole = standalone || read.output().standalone();
        Output.write(output, chosen.write(typeset.document(), whole), session);
        return ExitCode.OK;
    }

    private PublicationList read() {
        Decoded decoded = list.equals("-")
                ? SourceFiles.read(session.in, "-")
                : SourceFiles.read(session.environment.shortest(list));
        session.report(decoded.diagnostics());
        return ListReader.read(decoded.source());
    }

    private Typeset build(PublicationList read, Finder finder) {
        StyleFinder styles = new StyleFinder(session);
        LoadedLibrary library = finder.library();
        try (Index index = finder.index()) {
            ListBuilder builder = new ListBuilder(
                    library.library(), index, library::itemOf, styles::find, Locales::load, Renderer.processor());
            return builder.build(read);
        }
    }
}
