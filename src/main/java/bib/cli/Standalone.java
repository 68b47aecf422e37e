package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.output.OutputFormat;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.List;

/// `--standalone`: a text that stands on its own.
///
/// @param option  what the user gave
/// @param formats those in which it makes a difference
record Standalone(Value<Boolean> option, List<String> formats) {
    static final String NAME = "--standalone";
    private static final String DESCRIPTION = "A whole HTML page or LaTeX document, not a piece to include";

    /// For a bibliography, which has no title.
    static Standalone untitled(CommandForm form) {
        return new Standalone(form.flag(DESCRIPTION + ".", NAME), List.of("html", "latex"));
    }

    /// For a list, whose title stands above a text that is whole.
    static Standalone titled(CommandForm form) {
        String description = DESCRIPTION + "; text and Markdown begin with the list's title.";
        return new Standalone(form.flag(description, NAME), List.of("html", "latex", "text", "markdown"));
    }

    /// Whether it is asked for.
    ///
    /// @throws BibException of kind USAGE where it is, and the format has only one way to be written
    boolean isAsked(OutputFormat format) {
        if (option.get() && !formats.contains(format.name())) {
            String message = NAME + " belongs to " + String.join(", ", formats) + "; there is one " + format.name();
            throw new BibException(Kind.USAGE, message, "leave out " + NAME);
        }
        return option.get();
    }
}
