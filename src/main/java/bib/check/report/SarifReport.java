package bib.check.report;

import bib.check.finding.Check;
import bib.check.finding.Finding;
import bib.json.Json;
import bib.json.JsonWriter;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For code scanning: Static Analysis Results Interchange Format 2.1.0 (OASIS).
final class SarifReport implements ReportFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String write(Report report) {
        Map<String, Integer> ruleIndices = new HashMap<>();
        report.checks().forEach(check -> ruleIndices.put(check.id(), ruleIndices.size()));
        Json driver = Json.object()
                .put("name", "bib")
                .put("version", report.version())
                .put(
                        "rules",
                        Json.of(report.checks().stream().map(SarifReport::rule).toList()))
                .build();
        List<Json> results = report.findings().stream()
                .map(finding -> result(finding, ruleIndices.getOrDefault(finding.check(), -1)))
                .toList();
        Json run = Json.object()
                .put("tool", Json.object().put("driver", driver).build())
                .put("columnKind", "unicodeCodePoints")
                .put("results", Json.of(results))
                .build();
        Json log = Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", Json.of(List.of(run)))
                .build();
        return JsonWriter.write(log) + "\n";
    }

    private static Json rule(Check check) {
        return Json.object()
                .put("id", check.id())
                .put("shortDescription", message(check.summary()))
                .build();
    }

    private static Json message(String text) {
        return Json.object().put("text", text).build();
    }

    private static Json result(Finding finding, int rule) {
        Diagnostic diagnostic = finding.diagnostic();
        String hint = diagnostic.hint().isEmpty() ? "" : "; hint: " + diagnostic.hint();
        Json.Builder result = Json.object()
                .put("ruleId", finding.check())
                .put("ruleIndex", Json.of(rule))
                .put("level", diagnostic.severity().label())
                .put("message", message(diagnostic.message() + hint))
                .put("locations", Json.of(List.of(location(diagnostic.span()))));
        if (finding.isFixable()) {
            result.put("fixes", Json.of(List.of(fix(finding.fix()))));
        }
        return result.build();
    }

    private static Json location(Span span) {
        Json place = Json.object()
                .put("artifactLocation", artifact(span.source()))
                .put("region", region(span))
                .build();
        return Json.object().put("physicalLocation", place).build();
    }

    private static Json artifact(Source source) {
        return Json.object().put("uri", uri(source.name())).build();
    }

    private static Json region(Span span) {
        return Json.object()
                .put("startLine", Json.of(span.line()))
                .put("startColumn", Json.of(span.column()))
                .put("endLine", Json.of(span.source().line(span.end())))
                .put("endColumn", Json.of(span.source().column(span.end())))
                .build();
    }

    private static Json fix(List<TextEdit> edits) {
        List<Json> replacements = edits.stream()
                .map(edit -> (Json) Json.object()
                        .put("deletedRegion", region(edit.span()))
                        .put("insertedContent", message(edit.replacement()))
                        .build())
                .toList();
        Json change = Json.object()
                .put("artifactLocation", artifact(edits.getFirst().span().source()))
                .put("replacements", Json.of(replacements))
                .build();
        return Json.object().put("artifactChanges", Json.of(List.of(change))).build();
    }

    /// A path as a URI reference (RFC 3986): what is not unreserved is escaped.
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || "/-._~".indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
