package bib.cli;

import bib.bibtex.write.LatexFallback;
import bib.check.Checks;
import bib.check.finding.Check;
import bib.check.finding.Finding;
import bib.check.finding.Fixes;
import bib.check.finding.Subject;
import bib.check.report.Report;
import bib.check.report.ReportFormats;
import bib.cli.line.ExitCode;
import bib.entry.Entry;
import bib.entry.Library;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Decoded;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The files that `bib check` was given, and what it found in them.
final class CheckRun {
    /// One fix may be in the way of another, and that of a third; only what was spoilt time and again needs more.
    private static final int MOST_ROUNDS = 10;

    private final Session session;
    private final List<Check> checks;
    private final List<MendedFile> files = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Diagnostic> reading = new ArrayList<>();
    private Library library = new Library(List.of(), Map.of());
    private List<Finding> findings = List.of();
    private boolean unread;

    private CheckRun(List<Check> checks, Session session) {
        this.checks = checks;
        this.session = session;
    }

    /// Reads and checks files as one library. One that cannot be read is reported, and the others are checked.
    static CheckRun read(List<String> names, List<Check> checks, Session session) {
        CheckRun run = new CheckRun(checks, session);
        for (String name : names) {
            try {
                run.read(name);
            } catch (BibException e) {
                if (e.kind() != Kind.INPUT) {
                    throw e;
                }
                session.fail(e);
                run.unread = true;
            }
        }
        run.check();
        return run;
    }

    private void read(String name) {
        if (isStream(name, session)) {
            Decoded decoded = Inputs.read(name, session);
            add(decoded.source(), decoded.diagnostics());
            return;
        }
        add(MendedFile.untouched(SourceFile.read(Inputs.path(name, session))));
    }

    private void add(MendedFile file) {
        add(file.now().source(), file.now().diagnostics());
        files.add(file);
    }

    /// Whether an input can be read once, and not be written back.
    static boolean isStream(String name, Session session) {
        return Inputs.isStdin(name) || SourceFile.isStream(session.environment.shortest(name));
    }

    private void add(Source source, List<Diagnostic> diagnostics) {
        Inputs.requireBibtex(source);
        sources.add(source);
        reading.addAll(diagnostics);
    }

    private void check() {
        Subject subject = Subject.read(sources);
        reading.addAll(subject.reading());
        library = subject.library();
        findings = Checks.run(checks, new Subject(subject.library(), reading, subject.references()), sources);
    }

    /// Mends the files until nothing more can be mended without a person, or [#MOST_ROUNDS] times; or says what would
    /// be done.
    ///
    /// @return what is to be reported then: of files that are mended, what they are like now
    CheckRun fixed(boolean dryRun, boolean diff) {
        CheckRun last = this;
        int mended = 0;
        Fixes fixes = Fixes.of(findings, library);
        for (int round = 0; !fixes.edits().isEmpty() && round < MOST_ROUNDS; round++) {
            last = last.mended(fixes);
            mended += fixes.mended();
            fixes = Fixes.of(last.findings, last.library);
        }
        LibraryWriter writer = new LibraryWriter(session);
        for (MendedFile file : last.files) {
            writer.add(file.before(), file.now().bytes(), file.edits());
        }
        if (diff) {
            writer.printDiff();
        }
        String done = Plural.of(mended, "finding");
        if (!dryRun) {
            writer.store("mended " + done);
        }
        sum((dryRun ? "would mend " : "mended ") + done + left(fixes));
        return dryRun ? this : last;
    }

    private static String left(Fixes fixes) {
        String harmful =
                fixes.harmful() == 0 ? "" : "; left " + fixes.harmful() + ", which cannot be mended without damage";
        return harmful + (fixes.edits().isEmpty() ? "" : "; run it again for more");
    }

    /// What the files are like when they are mended.
    private CheckRun mended(Fixes fixes) {
        CheckRun after = new CheckRun(checks, session);
        after.unread = unread;
        for (MendedFile file : files) {
            LatexFallback.Fitted fitted = LatexFallback.fit(file.now(), fixes.edits());
            session.tell(fitted.notes());
            after.add(file.edited(fitted.edits()));
        }
        after.check();
        if (!after.keys().equals(keys()) || after.errors() > errors()) {
            throw new BibException(Kind.INPUT, "the fixes would change more than they should", "mend it by hand");
        }
        return after;
    }

    private List<String> keys() {
        return library.entries().stream().map(Entry::key).toList();
    }

    /// How often something was lost.
    private long errors() {
        return reading.stream().filter(CheckRun::isError).count();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    /// Prints what was found. That something could not be read is a finding too; where the check that finds it does not
    /// run, it is reported as by any other command, and so the input is malformed.
    ///
    /// @param format empty where the findings themselves are not wanted
    /// @return the exit code
    int report(String format) {
        if (!format.isEmpty()) {
            Report report = new Report(checks, findings, Version.number());
            session.out.print(ReportFormats.named(format).write(report));
        }
        if (!checks.contains(Checks.SYNTAX)) {
            session.report(reading.stream().filter(CheckRun::isError).toList());
        }
        sum(summary());
        if (unread) {
            return ExitCode.INPUT;
        }
        return findings.stream().anyMatch(Finding::isTrouble) ? ExitCode.NOTHING : ExitCode.OK;
    }

    /// Says what came out of it all, where anything could be read.
    private void sum(String words) {
        if (!sources.isEmpty()) {
            session.say(words);
        }
    }

    private String summary() {
        if (findings.isEmpty()) {
            return "nothing found in " + Plural.of(library.entries().size(), "entry");
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.diagnostic().severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Plural.of(count, severity.label()));
            }
        }
        long fixable = findings.stream().filter(Finding::isFixable).count();
        return String.join(", ", counts) + " in " + Plural.of(library.entries().size(), "entry")
                + (fixable > 0 ? " (" + fixable + " can be mended with --fix)" : "");
    }
}
