package bib.cli;

import bib.bibtex.write.LatexFallback;
import bib.cli.file.OutputFile;
import bib.cli.file.UndoHistory;
import bib.cli.file.UndoHistory.Kept;
import bib.cli.file.UndoHistory.Way;
import bib.cli.file.UndoRecord;
import bib.cli.file.UndoRecord.Write;
import bib.source.BibException;
import bib.source.SourceFile;
import bib.source.TextEdit;
import bib.source.UnifiedDiff;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a library's files, all of them or none, and keeps what takes that back. Every command that changes a
/// library writes by this.
///
/// A file is replaced by one of the same name, permissions and encoding: a link is followed, but of several hard links
/// only the one that was named leads to the new text, which is said.
final class LibraryWriter {
    /// A file and what it is to hold.
    private static final class Pending {
        private final SourceFile file;
        private final byte[] after;
        private final List<TextEdit> edits;

        Pending(SourceFile file, byte[] after, List<TextEdit> edits) {
            this.file = file;
            this.after = after;
            this.edits = edits;
        }

        Path path() {
            return file.path();
        }
    }

    private final Session session;
    private final List<Pending> pending = new ArrayList<>();

    LibraryWriter(Session session) {
        this.session = session;
    }

    /// @param after what the file is to hold
    /// @param edits what of its text that changes
    void add(SourceFile file, byte[] after, List<TextEdit> edits) {
        if (!file.held(after)) {
            pending.add(new Pending(file, after, edits));
        }
    }

    /// Takes edits of a file: what its encoding has no bytes for is written as LaTeX, and told of.
    ///
    /// @param edits of any files
    /// @return what the file is to hold
    /// @throws BibException of kind OUTPUT where it cannot hold what it should
    byte[] add(SourceFile file, List<TextEdit> edits) {
        LatexFallback.Fitted fitted = LatexFallback.fit(file, edits);
        session.tell(fitted.notes());
        byte[] after = file.edited(fitted.edits());
        add(file, after, fitted.edits());
        return after;
    }

    /// Whether nothing is to be written.
    boolean isEmpty() {
        return pending.isEmpty();
    }

    /// Prints what changes as a unified diff.
    void printDiff() {
        pending.forEach(one -> session.out.print(UnifiedDiff.of(one.file.source(), one.edits)));
    }

    /// Writes, or says what it would write.
    ///
    /// @param what what is done, for a message, as `set year of 'luo2019'`
    void write(EditOptions options, String what) {
        if (options.showsDiff()) {
            printDiff();
        }
        if (!options.isDryRun()) {
            store(what);
        }
        say(options, what);
    }

    /// Says what was written, or would be.
    void say(EditOptions options, String what) {
        String verb = options.isDryRun() ? "would write " : "wrote ";
        pending.forEach(one -> session.say(verb + one.path() + ": " + what));
    }

    /// Writes and says nothing.
    void store(String what) {
        store(Way.UNDO, what);
        for (Pending one : pending) {
            try {
                UndoHistory.of(one.path(), session.environment.stateDirectory()).clear(Way.REDO);
            } catch (IOException e) {
                session.detail("what was taken back is not forgotten: " + e.getMessage());
            }
        }
    }

    /// Writes and says nothing.
    ///
    /// @param way where the way back is kept
    void store(Way way, String what) {
        List<Kept> kept = keep(way, what);
        int written = 0;
        try {
            for (Pending one : pending) {
                OutputFile.replace(one.file, one.after);
                written++;
            }
        } catch (BibException e) {
            // A file of several must not stay changed where another could not be.
            for (Pending one : pending.subList(0, written)) {
                takeBack(one, e);
            }
            kept.forEach(this::drop);
            throw e;
        }
    }

    private void takeBack(Pending one, BibException why) {
        try {
            OutputFile.takeBack(one.file, one.after);
        } catch (BibException e) {
            session.warn(one.path() + " stays written: " + e.getMessage());
            why.addSuppressed(e);
        }
    }

    /// Keeps the way back before anything is written: after a crash in between it is passed over.
    private List<Kept> keep(Way way, String what) {
        List<Kept> kept = new ArrayList<>();
        try {
            List<String> files = new ArrayList<>();
            for (Pending one : pending) {
                files.add(one.path().toRealPath().toString());
                warnOfLinks(one.path());
            }
            Write write = new Write(id(), what, files);
            for (Pending one : pending) {
                UndoRecord record = UndoRecord.of(write, one.file.bytes(), one.after);
                kept.add(UndoHistory.of(one.path(), session.environment.stateDirectory())
                        .push(way, record));
            }
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "permission denied: " : "";
            session.warn("bib undo will not take this back: " + reason + e.getMessage());
            kept.forEach(this::drop);
            return List.of();
        }
        return kept;
    }

    private static String id() {
        return System.currentTimeMillis() + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    }

    /// Forgets what is of no use any more. Where that fails, it is passed over later.
    void drop(Kept kept) {
        try {
            kept.drop();
        } catch (IOException e) {
            session.detail(kept.path() + " could not be deleted: " + e.getMessage());
        }
    }

    private void warnOfLinks(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer links
                && links > 1) {
            session.warn(file + " has " + links + " names (hard links); only this one leads to what is written now");
        }
    }
}
