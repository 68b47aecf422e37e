package bib.cli;

import bib.bibtex.LatexDoubts;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.csl.styles.Locales;
import bib.entry.Entry;
import bib.output.OutputFormat;
import bib.output.OutputFormats;
import bib.publist.ListBuilder;
import bib.publist.ListReader;
import bib.publist.PublicationList;
import bib.publist.Typeset;
import bib.search.Index;
import bib.source.Decoded;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib cv`: a whole publication list.
final class CvCommand {
    private final Session session;
    private final CommonOptions common;
    private final Value<String> list;
    private final Value<String> format;
    private final Value<String> output;
    private final Standalone standalone;
    private final Value<String> engine;

    private CvCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        list = form.word(Takes.file("LIST"), "The TOML file that describes the list.");
        format = form.text(
                Takes.one("F", "text", "html", "markdown", "latex", "json"),
                "text, html, markdown, latex or json. Default: what the list says, else text.",
                "-f",
                "--format");
        output = form.text(Takes.FILE, "Write to a file instead of stdout.", "-o", "--output");
        standalone = Standalone.titled(form);
        engine = EngineChoice.option(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "cv",
                "Set a whole publication list, as its TOML file describes it: sections, numbers, marks, legend.",
                "  bib cv data/luo.toml",
                "  bib cv data/luo.toml --format latex -o publications.tex    (then \\input{publications})",
                "  bib cv data/li.toml --format html --standalone -o publications.html");
        return form.runs(new CvCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        PublicationList read = read();
        String asked = format.get().isEmpty() ? read.output().format() : format.get();
        OutputFormat chosen = OutputFormats.named(asked.isEmpty() ? "text" : asked);
        boolean whole = standalone.isAsked(chosen) || read.output().standalone();
        List<String> named = common.libraries().isEmpty() ? read.libraries() : common.libraries();
        Finder finder = Finder.searching(named, session);
        List<Entry> shown = new ArrayList<>();
        Typeset typeset = build(read, finder, shown);
        session.report(typeset.diagnostics());
        session.reportLatex(new LatexDoubts(finder.library().library()).of(shown));
        typeset.warnings().forEach(session::warn);
        if (typeset.document().sections().isEmpty()) {
            return finder.nothing();
        }
        Output.write(output.get(), chosen.write(typeset.document(), whole), session);
        return ExitCode.OK;
    }

    private PublicationList read() {
        Decoded decoded = Inputs.read(list.get(), session);
        session.report(decoded.diagnostics());
        return ListReader.read(decoded.source());
    }

    /// @param shown takes the entries of the list
    private Typeset build(PublicationList read, Finder finder, List<Entry> shown) {
        StyleFinder styles = new StyleFinder(session);
        LoadedLibrary library = finder.library();
        try (Index index = finder.index()) {
            ListBuilder builder = new ListBuilder(
                    library.library(),
                    index,
                    ordinal -> {
                        shown.add(library.entry(ordinal));
                        return library.item(ordinal);
                    },
                    styles::find,
                    Locales::load,
                    EngineChoice.named(engine.get()).processors());
            return builder.build(read);
        }
    }
}
