package bib.cli;

import bib.cli.CommandForm.Value;
import java.util.List;

/// How something is rendered: style, language, format, whose list it is.
final class RenderOptions {
    private static final String FORMATS = "text (default), html, markdown, latex or json";
    private final Value<List<String>> styles;
    private final Value<String> format;
    private final Value<String> lang;
    private final Value<List<String>> self;
    private final Value<Boolean> noMarks;
    private final Value<Boolean> keepSelf;
    private final Value<Boolean> repeatAuthors;
    private final Value<Boolean> noLinks;
    private final Value<String> output;
    private final Value<Boolean> standalone;
    private final Value<String> engine;

    /// @param moreFormats the formats a command has besides those that are set in a style; empty where there are none
    RenderOptions(CommandForm form, String moreFormats) {
        styles = form.texts(
                "S",
                "A CSL style: its name, a path, or its id; @FILE names one a line. Default: apa.",
                "-s",
                "--style");
        format = form.text("F", FORMATS + (moreFormats.isEmpty() ? "" : "; " + moreFormats) + ".", "-f", "--format");
        lang = form.text("LANG", "The language of terms and dates, as de-DE.", "--lang");
        self = form.texts("NAME", "The person to set in bold, as \"Liangchen Luo\"; again for a variant.", "--self");
        noMarks = form.flag("Leave out what the metadata says of authors (* and bold).", "--no-marks");
        keepSelf = form.flag("Show that person's name even where et al. would hide it.", "--keep-self");
        repeatAuthors = form.flag("Print the authors again where the style would set dashes.", "--repeat-authors");
        noLinks = form.flag("Leave DOIs and addresses as text that leads nowhere.", "--no-links");
        output = form.text(
                "FILE", "Write to a file (with several styles, a folder) instead of stdout.", "-o", "--output");
        standalone = form.flag("A whole HTML page or LaTeX document, not a piece to include.", "--standalone");
        engine = form.text("E", EngineChoice.DESCRIPTION, "--engine");
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

    boolean repeatAuthors() {
        return repeatAuthors.get();
    }

    boolean links() {
        return !noLinks.get();
    }

    String output() {
        return output.get();
    }

    boolean standalone() {
        return standalone.get();
    }
}
