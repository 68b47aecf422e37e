package bib.check.report;

import bib.check.finding.Finding;
import bib.source.Diagnostic;
import bib.source.Printable;
import bib.source.Severity;

/// For GitHub Actions: workflow commands, which become annotations of the files (GitHub Docs, "Workflow commands for
/// GitHub Actions"). What they say is fit for a terminal ([Printable]), as that of the text is.
final class GithubReport implements ReportFormat {
    @Override
    public String name() {
        return "github";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            Diagnostic diagnostic = finding.diagnostic();
            String hint = diagnostic.hint().isEmpty() ? "" : "; hint: " + diagnostic.hint();
            out.append("::").append(command(diagnostic.severity()));
            out.append(" file=").append(property(diagnostic.span().source().name()));
            out.append(",line=").append(diagnostic.span().line());
            out.append(",col=").append(diagnostic.span().column());
            out.append(",title=").append(property(finding.check()));
            out.append("::").append(data(diagnostic.message() + hint)).append('\n');
        }
        return out.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> out.append("%25");
                case '\r' -> out.append("%0D");
                case '\n' -> out.append("%0A");
                default -> out.append(Printable.isSteering(c) ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
