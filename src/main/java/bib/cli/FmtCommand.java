package bib.cli;

import bib.bibtex.write.LatexFallback;
import bib.bibtex.write.ValueRules.Spelling;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.edit.Change;
import bib.edit.FormatFile;
import bib.edit.FormatReader;
import bib.edit.FormatSettings;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Decoded;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.SourceFile;
import bib.source.SourceFiles;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import bib.source.UnifiedDiff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `bib fmt`: sets whole files in one style.
final class FmtCommand {
    /// How a file names its encoding, as JabRef writes it.
    private static final String ENCODING_LINE = "'% Encoding: Shift_JIS'";

    private final Session session;
    private final EditOptions options;
    private final Value<List<String>> files;
    private final Value<Boolean> check;
    private final Value<String> config;

    /// What is to be done to a file.
    ///
    /// @param left whether something in it is left out of style
    private record Wanted(List<TextEdit> edits, boolean left) {}

    private FmtCommand(Session session, CommandForm form) {
        this.session = session;
        files = form.words(Takes.FILE, "The files to set; - sets stdin onto stdout.", "0..*");
        check = form.flag("Write nothing; name the files that are not in style, and exit with 1.", "--check");
        config = form.text(Takes.FILE, "Where the style is said, instead of the bib.toml beside or above.", "--config");
        options = new EditOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "fmt",
                "Set BibTeX files in one style: indent, alignment, delimiters, letters of names, months, pages, DOIs, blank"
                        + " lines; as bib.toml says, under [fmt], also the order of entries and fields, and the encoding."
                        + " What the entries say stays.",
                "  bib fmt",
                "  bib fmt refs.bib --diff --dry-run",
                "  bib fmt --check *.bib",
                "  bib fmt - < download.bib");
        return form.runs(new FmtCommand(session, form)::run);
    }

    private Integer run() {
        options.common().apply(session);
        List<String> named = new ArrayList<>(files.get());
        named.addAll(options.common().libraries());
        List<String> names = Inputs.named(named, session);
        if (names.size() == 1 && Inputs.isStdin(names.getFirst())) {
            return stdin(names.getFirst());
        }
        LibraryWriter writer = new LibraryWriter(session);
        for (String name : names) {
            SourceFile file = LibraryEditor.file(name, session);
            Inputs.requireBibtex(file.source());
            Wanted wanted = wanted(file);
            List<TextEdit> edits = wanted.edits();
            writer.add(file, file.edited(edits), edits);
            if (edits.isEmpty()) {
                session.say((wanted.left() ? "the rest of " : "") + file.path() + " is in style");
            } else if (check.get()) {
                session.out.print(difference(file.source(), edits));
            }
        }
        if (!check.get()) {
            writer.write(options, "set in one style");
            return ExitCode.OK;
        }
        if (options.showsDiff()) {
            writer.printDiff();
        }
        return checked(writer.isEmpty());
    }

    /// That not all of an input could be read weighs more than how the rest is laid out.
    private int checked(boolean inStyle) {
        return inStyle ? ExitCode.OK : session.lostInput() ? ExitCode.INPUT : ExitCode.NOTHING;
    }

    private int stdin(String name) {
        Decoded decoded = Inputs.read(name, session);
        Source source = decoded.source();
        Inputs.requireBibtex(source);
        FormatSettings settings = settings(session.environment.directory());
        requireLetters(decoded, settings);
        Change change = FormatFile.apply(source, settings);
        List<TextEdit> edits = change.edits();
        tell(source, change.notes());
        if (check.get()) {
            session.out.print(edits.isEmpty() ? "" : difference(source, edits));
            return checked(edits.isEmpty());
        }
        session.out.print(options.showsDiff() ? UnifiedDiff.of(source, edits) : TextEdits.apply(source, edits));
        return ExitCode.OK;
    }

    /// What the style wants of a file, as far as its encoding can hold it.
    private Wanted wanted(SourceFile file) {
        FormatSettings settings = settings(file.path().resolveSibling(""));
        requireLetters(file.decoded(), settings);
        Change change = FormatFile.apply(file.source(), settings);
        LatexFallback.Fitted fitted = LatexFallback.fit(file, change.edits());
        List<Diagnostic> notes = new ArrayList<>(change.notes());
        notes.addAll(fitted.notes());
        return new Wanted(fitted.edits(), tell(file.source(), notes));
    }

    /// Letters that were misread would be written anew as others.
    private static void requireLetters(Decoded decoded, FormatSettings settings) {
        if (decoded.isMisread() && settings.rules().values().spelling() != Spelling.FILE) {
            throw new BibException(
                    Kind.INPUT,
                    decoded.source() + " is in an encoding that is not known, so that its letters cannot be set anew",
                    "begin the file with a line as " + ENCODING_LINE + ", or leave encoding = \"file\" in bib.toml");
        }
    }

    /// Tells what stays out of style, and why.
    ///
    /// @return whether anything does
    private boolean tell(Source source, List<Diagnostic> notes) {
        List<Diagnostic> left = new ArrayList<>(notes);
        left.removeIf(note -> note.severity() == Severity.ERROR);
        session.report(
                notes.stream().filter(note -> note.severity() == Severity.ERROR).toList());
        session.mention(left);
        if (!left.isEmpty()) {
            String things = left.size() == 1 ? "1 thing left as it is" : left.size() + " things left as they are";
            session.say(source.name() + ": " + things + " (-v says what, and why)");
        }
        return !left.isEmpty();
    }

    private FormatSettings settings(Path folder) {
        Optional<Path> file = config.get().isEmpty()
                ? ProjectFile.find(folder, session.environment)
                : Optional.of(session.environment.shortest(config.get()));
        file.ifPresent(found -> session.detail("the style is that of " + found));
        return file.map(found -> FormatReader.read(SourceFiles.read(found).source()))
                .orElse(FormatSettings.DEFAULT);
    }

    /// Where a file first differs from what it would be.
    private static String difference(Source source, List<TextEdit> edits) {
        TextEdit first = edits.getFirst();
        String now = first.span().text();
        int at = 0;
        while (at < Math.min(now.length(), first.replacement().length())
                && now.charAt(at) == first.replacement().charAt(at)) {
            at++;
        }
        int place = first.span().start() + at;
        String hint = "bib fmt " + source.name() + " sets it; with --diff --dry-run it says how";
        return Diagnostic.warning(new Span(source, place, place), "not in style from here on", hint)
                        .report()
                + "\n";
    }
}
