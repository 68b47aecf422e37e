package bib.check.report;

/// A form in which findings are printed.
public interface ReportFormat {
    /// What the option calls it.
    String name();

    /// The report, each line ended; empty where there is nothing to say in this form.
    String write(Report report);
}
