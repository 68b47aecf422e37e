package bib.search.lucene;

import bib.entry.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The index of a library as it is kept on disk between two runs.
///
/// Each list of library files has its own index. It is used only if it was made from the very entries asked about;
/// otherwise, and where it is missing or damaged, a new one takes its place. Where it cannot be written it is used
/// from memory, and [LuceneIndex#note] says why. Any number of processes may do this at once.
public final class IndexCache {
    private final Path directory;
    private final String name;
    private final FutureTask<Optional<LuceneIndex.Reader>> kept;

    private IndexCache(Path directory, String name) {
        this.directory = directory;
        this.name = name;
        this.kept = new FutureTask<>(() -> read(directory.resolve(name)));
    }

    /// Begins to read what is kept, in the background, so that the library can be read meanwhile.
    ///
    /// @param directory where indexes are kept; need not exist
    /// @param libraries the files the library is read from
    public static IndexCache prepare(Path directory, List<Path> libraries) {
        StringBuilder names = new StringBuilder();
        libraries.forEach(
                library -> names.append(library.toAbsolutePath().normalize()).append('\0'));
        IndexCache cache = new IndexCache(directory, Fingerprint.of(names.toString()) + ".index");
        Thread.ofPlatform().daemon().name("index").start(cache.kept);
        return cache;
    }

    /// The index of a library.
    public LuceneIndex open(Library library) {
        String fingerprint = Fingerprint.of(library);
        Optional<LuceneIndex.Reader> usable =
                kept().filter(reader -> reader.fingerprint().equals(fingerprint));
        return usable.map(reader -> new LuceneIndex(library, reader, ""))
                .orElseGet(() -> rebuild(library, fingerprint));
    }

    private Optional<LuceneIndex.Reader> kept() {
        try {
            return kept.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException _) {
            return Optional.empty();
        }
    }

    private static Optional<LuceneIndex.Reader> read(Path file) throws IOException {
        Optional<IndexFiles> files = IndexStore.read(file);
        return files.isPresent() ? Optional.of(LuceneIndex.Reader.open(files.get())) : Optional.empty();
    }

    private LuceneIndex rebuild(Library library, String fingerprint) {
        try {
            IndexFiles fresh = IndexBuilder.build(library, fingerprint);
            return new LuceneIndex(library, LuceneIndex.Reader.open(fresh), keep(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
    }

    /// What hindered; otherwise empty.
    private String keep(IndexFiles fresh) {
        try {
            IndexStore.write(directory, name, fresh);
            return "";
        } catch (IOException | DirectoryIteratorException e) {
            return "the search index could not be kept in " + directory + " (" + reason(e)
                    + "), so every search makes it anew";
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "it is not a directory";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
