package bib.cli;

import bib.source.BibException;
import bib.source.BibException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Which files a run reads where none is named: `$BIB_LIBRARY`, else `data/publications.bib`, else the only `.bib`
/// file of the working directory.
final class LibraryFinder {
    private static final String USUAL = "data/publications.bib";
    private static final String HINT = "name one with --library FILE, or set BIB_LIBRARY";

    private LibraryFinder() {}

    /// @throws BibException of kind INPUT where there is no one file to take
    static String find(Environment environment) {
        String variable = environment.variable("BIB_LIBRARY");
        if (!variable.isEmpty()) {
            return variable;
        }
        if (Files.exists(environment.resolve(USUAL))) {
            return USUAL;
        }
        List<Path> here = libraries(environment.directory());
        return switch (here.size()) {
            case 0 -> throw new BibException(Kind.INPUT, "there is no .bib file here", HINT);
            case 1 -> here.getFirst().toString();
            default -> throw new BibException(Kind.INPUT, "there are several .bib files here: " + names(here), HINT);
        };
    }

    private static List<Path> libraries(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".bib"))
                    .filter(Files::isRegularFile)
                    .map(Path::getFileName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BibException(Kind.INPUT, directory + " cannot be listed", HINT, e);
        } catch (UncheckedIOException e) {
            throw new BibException(Kind.INPUT, directory + " cannot be listed", HINT, e);
        }
    }

    private static String names(List<Path> files) {
        List<String> first = files.stream().limit(4).map(Path::toString).toList();
        return String.join(", ", first) + (files.size() > 4 ? ", …" : "");
    }
}
