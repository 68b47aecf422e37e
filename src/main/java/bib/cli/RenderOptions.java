package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.cli.line.Takes.Known;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How something is rendered: style, language, format, whose list it is.
final class RenderOptions {
    private static final String FORMATS = "text (default), html, markdown, latex or json";
    private final Value<List<String>> styles;
    private final Value<String> format;
    private final Value<String> lang;
    private final Value<List<String>> self;
    private final Value<Boolean> noMarks;
    private final Value<Boolean> keepSelf;
    private final Value<Boolean> noLinks;
    private final Value<String> output;
    private final Value<String> engine;

    private RenderOptions(CommandForm form, String ofStyle, Takes formats, String ofFormat, String ofOutput) {
        styles = form.texts(Takes.style("S"), ofStyle, "-s", "--style");
        format = form.text(formats, ofFormat, "-f", "--format");
        lang = form.text(Takes.known("LANG", Known.LANGUAGES), "The language of terms and dates, as de-DE.", "--lang");
        self = form.texts("NAME", "The person to set in bold, as \"Liangchen Luo\"; again for a variant.", "--self");
        noMarks = form.flag("Leave out what the metadata says of authors (* and bold).", "--no-marks");
        keepSelf = form.flag("Show that person's name even where et al. would hide it.", "--keep-self");
        noLinks = form.flag("Leave DOIs and addresses as text that leads nowhere.", "--no-links");
        output = form.text(Takes.FILE, ofOutput, "-o", "--output");
        engine = EngineChoice.option(form);
    }

    /// For a bibliography, which may be set in several styles, or be no text at all but data.
    static RenderOptions ofBibliography(CommandForm form) {
        return new RenderOptions(
                form,
                "A CSL style: its name, a path, or its id; @FILE names one a line. Default: apa.",
                Takes.one("F", "text", "html", "markdown", "latex", "json", "bibtex", "biblatex", "csl-json"),
                FORMATS + "; as data: bibtex, biblatex, csl-json.",
                "Write to a file (with several styles, a folder) instead of stdout.");
    }

    /// For one citation.
    static RenderOptions ofCitation(CommandForm form) {
        return new RenderOptions(
                form,
                "A CSL style: its name, a path, or its id. Default: apa.",
                Takes.one("F", "text", "html", "markdown", "latex", "json"),
                FORMATS + ".",
                "Write to a file instead of stdout.");
    }

    /// Refuses what says how entries are set where they are given as data.
    ///
    /// @param more options of the command's own that say so, by name
    /// @throws BibException of kind USAGE
    void requireNoneForData(Map<String, Value<Boolean>> more) {
        Map<String, Value<?>> all = new LinkedHashMap<>();
        all.put("--style", styles);
        all.put("--lang", lang);
        all.put("--self", self);
        all.put("--no-marks", noMarks);
        all.put("--keep-self", keepSelf);
        all.put("--no-links", noLinks);
        all.put("--engine", engine);
        all.putAll(more);
        all.forEach((name, option) -> {
            if (option.isGiven()) {
                String message = name + " belongs to the formats that are set in a style; " + format() + " is data";
                throw new BibException(Kind.USAGE, message, "leave out " + name + ", or choose " + FORMATS);
            }
        });
    }

    EngineChoice engine() {
        return EngineChoice.named(engine.get());
    }

    List<String> styles() {
        return styles.get();
    }

    String format() {
        return format.get().isEmpty() ? "text" : format.get();
    }

    String lang() {
        return lang.get();
    }

    List<String> self() {
        return self.get();
    }

    boolean marks() {
        return !noMarks.get();
    }

    boolean keepSelf() {
        return keepSelf.get();
    }

    boolean links() {
        return !noLinks.get();
    }

    String output() {
        return output.get();
    }
}
