package bib.output;

import bib.source.BibException;
import bib.source.Suggestions;
import java.util.List;
import java.util.Locale;

/// Every output format there is. To add one: implement [OutputFormat], put it in [#ALL], and the contract test
/// (`OutputFormatContractTest`) holds it to what all of them promise.
public final class OutputFormats {
    public static final List<OutputFormat> ALL =
            List.of(new TextFormat(), new HtmlFormat(), new MarkdownFormat(), new LatexFormat(), new JsonFormat());

    private OutputFormats() {}

    /// The format of a name, in any letter case; `txt`, `md`, `tex` and the like stand for the names in full.
    ///
    /// @throws BibException of kind USAGE, with the names there are, where it is unknown
    public static OutputFormat named(String name) {
        String wanted = canonical(name.strip().toLowerCase(Locale.ROOT));
        for (OutputFormat format : ALL) {
            if (format.name().equals(wanted)) {
                return format;
            }
        }
        List<String> names = ALL.stream().map(OutputFormat::name).toList();
        String known = "the output formats are " + String.join(", ", names);
        List<String> close = wanted.isEmpty() ? List.of() : Suggestions.closest(wanted, names);
        String hint = close.isEmpty() ? known : "did you mean " + String.join(" or ", close) + "? " + known;
        throw new BibException(BibException.Kind.USAGE, "there is no output format '" + name.strip() + "'", hint);
    }

    private static String canonical(String name) {
        return switch (name) {
            case "txt", "plain" -> "text";
            case "htm" -> "html";
            case "md", "commonmark" -> "markdown";
            case "tex" -> "latex";
            default -> name;
        };
    }
}
