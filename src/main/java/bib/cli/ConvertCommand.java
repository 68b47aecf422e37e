package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.entry.Inheritance;
import bib.entry.Library;
import bib.entry.Preamble;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Format;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Decoded;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `bib convert`: entries from one program's format into another's.
final class ConvertCommand {
    private static final Takes FORMAT = Takes.one(
            "F",
            () -> Formats.ALL.stream().map(format -> format.names().getFirst()).iterator());
    private final Session session;
    private final CommonOptions common;
    private final Value<List<String>> words;
    private final Value<String> from;
    private final Value<String> to;
    private final Value<String> output;
    private final Value<Boolean> ascii;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<Preamble> preambles = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ConvertCommand(Session session, CommandForm form) {
        this.session = session;
        words = form.words(Takes.FILE, "The files to convert, into one; - for stdin.", "0..*");
        from = form.text(
                FORMAT, "The format they are in; where it is not given, their names and contents tell.", "--from");
        to = form.text(
                FORMAT, "The format to write: " + Formats.names() + "; without it, -o's name tells.", "-t", "--to");
        output = form.text(Takes.FILE, "Write to a file instead of stdout.", "-o", "--output");
        ascii = form.flag("Write BibTeX in ASCII: \\\"o for ö.", "--ascii");
        common = new CommonOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "convert",
                "Convert publications from one format into another. What the other format has no place for is listed on"
                        + " stderr.",
                "  bib convert refs.ris --to bibtex",
                "  bib convert pubmed.nbib -o refs.bib --ascii",
                "  bib convert refs.bib --to hayagriva -o refs.yml",
                "  wl-paste | bib convert - --to biblatex");
        return form.runs(new ConvertCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        Format target = target();
        List<String> named = new ArrayList<>(words.get());
        named.addAll(common.libraries());
        List<String> files = Inputs.named(named, session);
        boolean unread = !readAll(files);
        Reading resolved = Inheritance.resolve(new Library(entries, macros, preambles));
        diagnostics.addAll(resolved.diagnostics());
        session.report(diagnostics);
        if (resolved.library().entries().isEmpty()) {
            session.say("there are no entries in " + String.join(", ", files));
            return unread ? ExitCode.INPUT : ExitCode.NOTHING;
        }
        Losses losses = new Losses();
        String text = target.write(
                keyed(resolved.library().entries(), target), new Writing(ascii.get(), macros, preambles, losses));
        Output.write(output.get(), text, session);
        losses.sentences(target).forEach(session::say);
        return unread ? ExitCode.INPUT : ExitCode.OK;
    }

    /// Reads files, each for itself: one that cannot be read is reported, and the others are converted.
    ///
    /// @return whether all were read
    private boolean readAll(List<String> files) {
        boolean all = true;
        for (String file : files) {
            try {
                read(file);
            } catch (BibException e) {
                if (e.kind() != Kind.INPUT || files.size() == 1) {
                    throw e;
                }
                session.fail(e);
                all = false;
            }
        }
        return all;
    }

    private Format target() {
        if (!to.get().isEmpty()) {
            return Formats.named(to.get());
        }
        return Formats.byName(output.get())
                .orElseThrow(() -> new BibException(
                        Kind.USAGE, "it is not said what to convert to", "name it with --to: " + Formats.names()));
    }

    private void read(String file) {
        Decoded decoded = Inputs.read(file, session);
        diagnostics.addAll(decoded.diagnostics());
        Format source = from.get().isEmpty() ? Formats.of(decoded.source()) : Formats.named(from.get());
        Reading reading = source.read(decoded.source());
        session.detail("read " + Plural.of(reading.library().entries().size(), "entry") + " from " + file + ", as "
                + source.title());
        entries.addAll(reading.library().entries());
        macros.putAll(reading.library().macros());
        preambles.addAll(reading.library().preambles());
        diagnostics.addAll(reading.diagnostics());
    }

    /// Gives each entry a key of its own: one without a key gets one, and so does one whose key the format cannot hold;
    /// one whose key is taken another.
    private List<Entry> keyed(List<Entry> all, Format target) {
        List<Entry> completed = Keys.completed(all.stream()
                .map(entry -> target.holdsKey(entry) ? entry : entry.withKey(""))
                .toList());
        Set<String> taken = new HashSet<>();
        completed.forEach(entry -> taken.add(entry.key()));
        FreeKeys keys = FreeKeys.forBibtex(taken);
        Set<String> given = new HashSet<>();
        List<Entry> keyed = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Entry entry = completed.get(i);
            String key = entry.key();
            String before = all.get(i).key();
            if (!before.isEmpty() && !before.equals(key)) {
                session.warn(target.title() + " cannot hold the key '" + before + "'; its entry is written as '" + key
                        + "'");
            }
            if (!given.add(key)) {
                key = keys.another(key);
                session.warn(
                        "the key '" + entry.key() + "' stands for several entries; one is written as '" + key + "'");
            }
            keyed.add(key.equals(entry.key()) ? entry : entry.withKey(key));
        }
        return keyed;
    }
}
