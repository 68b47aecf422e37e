package bib.cli;

import bib.cli.file.UndoHistory;
import bib.cli.file.UndoHistory.Kept;
import bib.cli.file.UndoHistory.Way;
import bib.cli.file.UndoRecord;
import bib.cli.file.UndoRecord.Write;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.SourceFile;
import bib.source.SourceFiles;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `bib undo`: takes the last write into a library back, in all files that it touched.
final class UndoCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<Boolean> redo;

    /// A file as it is, and what is to be done to it.
    private record Step(SourceFile file, Kept kept) {
        UndoRecord record() {
            return kept.record();
        }

        Write write() {
            return kept.record().write();
        }
    }

    private UndoCommand(Session session, CommandForm form) {
        this.session = session;
        redo = form.flag("Do again what was taken back last.", "--redo");
        options = new EditOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "undo",
                "Take back the last write of bib into the library; once more, the one before: up to 20. Refused where the"
                        + " file has changed since.",
                "  bib undo",
                "  bib undo --diff --dry-run",
                "  bib undo --redo");
        return form.runs(new UndoCommand(session, form)::run);
    }

    private Integer run() {
        options.common().apply(session);
        Way way = redo.get() ? Way.REDO : Way.UNDO;
        try {
            Optional<Step> newest = newest(way);
            if (newest.isEmpty()) {
                String what = redo.get() ? "redo: nothing was taken back" : "undo: no write into the library is known";
                session.say("there is nothing to " + what);
                return ExitCode.NOTHING;
            }
            apply(together(newest.get(), way), newest.get().write().what(), way);
            return ExitCode.OK;
        } catch (IOException e) {
            String message = "what was written into the library cannot be found out: " + e.getMessage();
            throw new BibException(Kind.INPUT, message, "", e);
        }
    }

    /// The last write into any of the library's files.
    private Optional<Step> newest(Way way) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String name : Inputs.named(options.common().libraries(), session)) {
            SourceFile file = LibraryEditor.file(name, session);
            String digest = UndoRecord.digest(file.bytes());
            history(file).last(way, digest).ifPresent(kept -> steps.add(new Step(file, kept)));
        }
        Optional<Step> newest =
                steps.stream().max(Comparator.comparing(step -> step.write().id()));
        newest.ifPresent(UndoCommand::requireUnchanged);
        return newest;
    }

    private UndoHistory history(SourceFile file) throws IOException {
        return UndoHistory.of(file.path(), session.environment.stateDirectory());
    }

    private static void requireUnchanged(Step step) {
        if (!step.record().isDone(UndoRecord.digest(step.file().bytes()))) {
            throw new BibException(
                    Kind.OUTPUT,
                    step.file().path() + " has changed since bib wrote it; nothing was done",
                    "the last write was: " + step.write().what());
        }
    }

    /// All files of the same write, but for those that are as they were before it: it was broken off then.
    private List<Step> together(Step newest, Way way) throws IOException {
        List<Step> steps = new ArrayList<>(List.of(newest));
        String own = newest.file().path().toRealPath().toString();
        for (String path : newest.write().files()) {
            if (!path.equals(own)) {
                SourceFile file = SourceFile.read(Path.of(path));
                Optional<Kept> kept = history(file).find(way, newest.write().id());
                if (kept.isEmpty()) {
                    String message = "what was written into " + path + " together with this is not known any more";
                    throw new BibException(
                            Kind.OUTPUT,
                            message,
                            "the write was: " + newest.write().what());
                }
                Step step = new Step(file, kept.get());
                if (!step.record().isUndone(UndoRecord.digest(file.bytes()))) {
                    requireUnchanged(step);
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private void apply(List<Step> steps, String what, Way way) {
        LibraryWriter writer = new LibraryWriter(session);
        for (Step step : steps) {
            byte[] restored = step.record().restored(step.file().bytes()).orElseThrow(() -> damaged(step));
            writer.add(step.file(), restored, options.showsDiff() ? edits(step.file(), restored) : List.of());
        }
        if (options.showsDiff()) {
            writer.printDiff();
        }
        if (!options.isDryRun()) {
            writer.store(way == Way.UNDO ? Way.REDO : Way.UNDO, what);
            steps.forEach(step -> writer.drop(step.kept()));
        }
        writer.say(options, (way == Way.UNDO ? "undid: " : "did again: ") + what);
    }

    private static List<TextEdit> edits(SourceFile file, byte[] restored) {
        String text =
                SourceFiles.decode(file.path().toString(), restored).source().text();
        return TextEdits.between(file.source(), text);
    }

    private static BibException damaged(Step step) {
        String message = "what is kept of the last write into " + step.file().path() + " is damaged";
        return new BibException(Kind.OUTPUT, message, "nothing was done; the file is as it was");
    }
}
