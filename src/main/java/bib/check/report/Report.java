package bib.check.report;

import bib.check.finding.Check;
import bib.check.finding.Finding;
import java.util.List;

/// What a run of checks found.
///
/// @param checks   those that ran
/// @param findings in the order of the text
/// @param version  of `bib`
public record Report(List<Check> checks, List<Finding> findings, String version) {
    public Report {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
    }
}
