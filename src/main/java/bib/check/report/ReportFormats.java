package bib.check.report;

import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.util.List;

/// The list of report formats.
public final class ReportFormats {
    /// All formats, the usual one first.
    public static final List<ReportFormat> ALL =
            List.of(new TextReport(), new JsonReport(), new GithubReport(), new SarifReport());

    private ReportFormats() {}

    /// @throws BibException of kind USAGE where there is none of that name
    public static ReportFormat named(String name) {
        List<String> names = ALL.stream().map(ReportFormat::name).toList();
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BibException(
                        Kind.USAGE,
                        "there is no format '" + name + "' for findings",
                        Suggestions.hint(name, names, "choose one of " + String.join(", ", names))));
    }
}
