package bib.cli;

import bib.bibtex.BibtexReader;
import bib.cli.line.ExitCode;
import bib.edit.Change;
import bib.edit.EditableLibrary;
import bib.entry.Reading;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// Reads a library to change it, and writes what changed: each file whole or not at all, every other byte as it was.
final class LibraryEditor {
    private final List<SourceFile> files;
    private final EditableLibrary library;
    private final Reading reading;
    private final EditOptions options;
    private final Session session;

    private LibraryEditor(
            List<SourceFile> files, EditableLibrary library, Reading reading, EditOptions options, Session session) {
        this.files = files;
        this.library = library;
        this.reading = reading;
        this.options = options;
        this.session = session;
    }

    /// Reads the files the user named; where there are none, the usual one.
    static LibraryEditor open(EditOptions options, Session session) {
        return open(options, List.of(), session);
    }

    /// @param more sources that are read behind the files, and not written
    static LibraryEditor open(EditOptions options, List<Source> more, Session session) {
        options.common().apply(session);
        List<SourceFile> files = new ArrayList<>();
        for (String name : Inputs.named(options.common().libraries(), session)) {
            SourceFile file = file(name, session);
            Inputs.requireBibtex(file.source());
            files.add(file);
        }
        more.forEach(Inputs::refuseForeign);
        List<Source> sources =
                new ArrayList<>(files.stream().map(SourceFile::source).toList());
        sources.addAll(more);
        Reading reading = BibtexReader.read(sources);
        return new LibraryEditor(files, new EditableLibrary(reading.library(), sources), reading, options, session);
    }

    /// Reads a file that a command writes into.
    ///
    /// @throws BibException of kind USAGE for stdin, which cannot be written back
    static SourceFile file(String name, Session session) {
        if (Inputs.isStdin(name)) {
            throw new BibException(Kind.USAGE, "stdin cannot be edited", "name a file with --library");
        }
        return SourceFile.read(Inputs.path(name, session));
    }

    EditableLibrary library() {
        return library;
    }

    /// What was found in reading.
    List<Diagnostic> diagnostics() {
        return reading.diagnostics();
    }

    List<SourceFile> files() {
        return files;
    }

    /// Does what an operation wants, or says what it would do. What of the library could not be read is an error
    /// here as everywhere, though the rest of it is changed: of what stands in there, nothing is known.
    ///
    /// @param what what is done, for a message, as `set year of luo2019`
    /// @return the exit code
    int apply(Change change, String what) {
        reportReading();
        session.tell(change.notes());
        LibraryWriter writer = new LibraryWriter(session);
        for (SourceFile file : files) {
            writer.add(file, change.edits());
        }
        if (writer.isEmpty()) {
            session.say("nothing to do: " + what);
        }
        writer.write(options, what);
        return ExitCode.OK;
    }

    private void reportReading() {
        List<Diagnostic> errors = new ArrayList<>();
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            (diagnostic.severity() == Severity.ERROR ? errors : others).add(diagnostic);
        }
        session.report(errors);
        session.mention(others);
    }
}
