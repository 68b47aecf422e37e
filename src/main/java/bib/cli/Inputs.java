package bib.cli;

import bib.bibtex.BibtexReader;
import bib.io.Formats;
import bib.io.format.Format;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Decoded;
import bib.source.Source;
import bib.source.SourceFiles;
import bib.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a run reads: which files, and what is in each.
final class Inputs {
    private static final String STDIN = "-";
    private static final int FIRST_SIGHT = 10_000;

    private Inputs() {}

    /// The files that the user named, each once, however its path is written; where there are none, the usual one.
    static List<String> named(List<String> named, Session session) {
        if (named.isEmpty()) {
            return List.of(LibraryFinder.find(session.environment));
        }
        if (named.size() == 1) {
            return named;
        }
        List<String> names = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        for (String name : named) {
            if (places.add(place(name, session))) {
                names.add(name);
            }
        }
        return names;
    }

    private static Path place(String name, Session session) {
        if (isStdin(name)) {
            return Path.of(name);
        }
        Path path = session.environment.resolve(name).normalize();
        try {
            // What a pipe's path leads to (/proc/self/fd/pipe:[…]) is no path.
            return Files.isRegularFile(path) ? path.toRealPath() : path;
        } catch (IOException _) {
            return path;
        }
    }

    static boolean isStdin(String name) {
        return name.equals(STDIN);
    }

    /// Reads a file, or stdin where that is named.
    static Decoded read(String name, Session session) {
        return isStdin(name) ? SourceFiles.read(session.in, STDIN) : SourceFiles.read(path(name, session));
    }

    /// Where a file that is named is; nothing is written over it from then on.
    static Path path(String name, Session session) {
        Path path = session.environment.shortest(name);
        session.reads(path);
        return path;
    }

    /// Another program's format that an input is in; nothing where it is BibTeX.
    ///
    /// @throws BibException of kind INPUT where it is in none that is read
    static Optional<Format> foreign(Source source) {
        return isPlain(source)
                ? Optional.empty()
                : Optional.of(Formats.of(source)).filter(Inputs::isForeign);
    }

    /// Whether a text is BibTeX at first sight, and its name does not say otherwise, as that of a pipe. Only for others
    /// are the formats worth loading.
    private static boolean isPlain(Source source) {
        String name = source.name();
        Text text = source.characters();
        boolean unsaid = name.endsWith(".bib") || name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
        return (unsaid && BibtexReader.recognises(text, Math.min(text.length(), FIRST_SIGHT))) || text.isBlank();
    }

    private static boolean isForeign(Format format) {
        return !Formats.isBibtex(format);
    }

    /// For what reads or writes BibTeX alone.
    ///
    /// @throws BibException of kind USAGE for an input in another format, of kind INPUT for one in none that is
    /// read
    static void requireBibtex(Source source) {
        refuse(foreign(source), source);
    }

    /// The same for what is told by its own words where it is in no format.
    static void refuseForeign(Source source) {
        refuse(isPlain(source) ? Optional.empty() : Formats.find(source).filter(Inputs::isForeign), source);
    }

    private static void refuse(Optional<Format> other, Source source) {
        if (other.isPresent()) {
            String name = source.name();
            String target = bibtexName(name);
            String way = isStdin(name) || target.equals(name) ? " --to bibtex" : " -o " + target;
            throw new BibException(
                    Kind.USAGE,
                    (isStdin(name) ? "stdin" : name) + " is " + other.get().title() + ", not BibTeX",
                    "bib convert " + name + way + " makes BibTeX of it");
        }
    }

    private static String bibtexName(String name) {
        int dot = name.lastIndexOf('.');
        boolean suffix = dot > name.lastIndexOf('/') + 1;
        return (suffix ? name.substring(0, dot) : name) + ".bib";
    }
}
