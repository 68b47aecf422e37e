package bib.check.report;

import bib.check.finding.Finding;
/// For people: each finding with its line, a caret under the place, and what to do. The check's id follows the message.

final class TextReport implements ReportFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            String summary = finding.diagnostic().summary();
            String whole = finding.diagnostic().report();
            out.append(summary).append(" [").append(finding.check()).append(']');
            out.append(whole, summary.length(), whole.length()).append('\n');
        }
        return out.toString();
    }
}
