package bib.cli;

import bib.check.Checks;
import bib.check.finding.Check;
import bib.check.report.ReportFormat;
import bib.check.report.ReportFormats;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib check`: what is wrong or doubtful in BibTeX files.
final class CheckCommand {
    private static final Takes CHECK =
            Takes.one("ID", () -> Checks.ALL.stream().map(Check::id).iterator());
    private final Session session;
    private final CommonOptions common;
    private final Value<List<String>> files;
    private final Value<String> format;
    private final Value<Boolean> fix;
    private final Value<Boolean> dryRun;
    private final Value<Boolean> diff;
    private final Value<Boolean> list;
    private final Value<List<String>> only;
    private final Value<List<String>> without;

    private CheckCommand(Session session, CommandForm form) {
        this.session = session;
        files = form.words(Takes.FILE, "The files to check, together as one library; or - for stdin.", "0..*");
        format = form.text(
                Takes.one("F", "text", "json", "github", "sarif"),
                "text (default), json, github or sarif.",
                "-f",
                "--format");
        fix = form.flag("Mend what can be mended without a person, and report the rest.", "--fix");
        dryRun = form.flag("With --fix: write nothing, say what would be done.", "-n", "--dry-run");
        diff = form.flag("With --fix: print what changes as a unified diff instead of the report.", "--diff");
        list = form.flag("List the checks and exit.", "--list");
        only = form.lists(CHECK, "Run these checks only; may be given several times.", "--only");
        without = form.lists(CHECK, "Leave these checks out; may be given several times.", "--without");
        common = new CommonOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "check",
                "Find what is wrong or doubtful in BibTeX files, and mend it (--fix). Exits with 1 where there are errors"
                        + " or warnings.",
                "  bib check",
                "  bib check refs.bib --without capitals,venue-spelling",
                "  bib check refs.bib --fix --dry-run --diff",
                "  bib check *.bib --format github");
        return form.runs(new CheckCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        if (list.get()) {
            session.out.print(listed());
            return ExitCode.OK;
        }
        if (!fix.get() && (dryRun.get() || diff.get())) {
            String option = dryRun.get() ? "--dry-run" : "--diff";
            throw new BibException(Kind.USAGE, option + " belongs to --fix", "bib check --fix " + option);
        }
        List<Check> checks = Checks.choose(only.get(), without.get());
        ReportFormat chosen = ReportFormats.named(format.get().isEmpty() ? "text" : format.get());
        CheckRun run = CheckRun.read(named(), checks, session);
        if (fix.get()) {
            run = run.fixed(dryRun.get(), diff.get());
        }
        return run.report(diff.get() ? "" : chosen.name());
    }

    private List<String> named() {
        List<String> named = new ArrayList<>(files.get());
        named.addAll(common.libraries());
        List<String> names = Inputs.named(named, session);
        for (String name : names) {
            if (fix.get() && CheckRun.isStream(name, session)) {
                String message = (Inputs.isStdin(name) ? "stdin" : name) + " cannot be mended";
                throw new BibException(Kind.USAGE, message, "name a file");
            }
        }
        return names;
    }

    private static String listed() {
        StringBuilder out = new StringBuilder();
        int width =
                Checks.ALL.stream().mapToInt(check -> check.id().length()).max().orElse(0);
        for (Check check : Checks.ALL) {
            String padding = " ".repeat(width - check.id().length());
            out.append(check.id()).append(padding).append("  ").append(check.summary());
            out.append('\n');
        }
        return out.toString();
    }
}
