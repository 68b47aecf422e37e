package bib.check.report;

import bib.check.finding.Finding;
import bib.json.Json;
import bib.json.JsonWriter;
import bib.source.Diagnostic;
import bib.source.Span;

/// For programs: an array of objects.
final class JsonReport implements ReportFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(Report report) {
        return JsonWriter.write(
                        Json.of(report.findings().stream().map(JsonReport::json).toList()))
                + "\n";
    }

    private static Json json(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Span span = diagnostic.span();
        return Json.object()
                .put("check", finding.check())
                .put("severity", diagnostic.severity().label())
                .put("file", span.source().name())
                .put("line", Json.of(span.line()))
                .put("column", Json.of(span.column()))
                .put("message", diagnostic.message())
                .put("hint", diagnostic.hint())
                .put("fixable", Json.of(finding.isFixable()))
                .build();
    }
}
