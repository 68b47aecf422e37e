package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;

/// The options that every command that writes into a library has.
final class EditOptions {
    private final CommonOptions common;
    private final Value<Boolean> dryRun;
    private final Value<Boolean> diff;

    EditOptions(CommandForm form) {
        common = CommonOptions.writing(form);
        dryRun = form.flag("Write nothing, say what would be done.", "-n", "--dry-run");
        diff = form.flag("Print what changes as a unified diff.", "--diff");
    }

    CommonOptions common() {
        return common;
    }

    boolean isDryRun() {
        return dryRun.get();
    }

    boolean showsDiff() {
        return diff.get();
    }
}
