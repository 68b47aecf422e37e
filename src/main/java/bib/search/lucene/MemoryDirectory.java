package bib.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/// An index in memory, to be read only. Lucene's own directory in memory copies all of it and costs more to start.
final class MemoryDirectory extends Directory {
    private final IndexFiles files;

    MemoryDirectory(IndexFiles files) {
        this.files = files;
    }

    @Override
    public String[] listAll() {
        return files.contents().keySet().stream().sorted().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return content(name).limit();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return new MemoryInput(name, content(name));
    }

    private ByteBuffer content(String name) throws NoSuchFileException {
        ByteBuffer content = files.contents().get(name);
        if (content == null) {
            throw new NoSuchFileException(name);
        }
        return content;
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void deleteFile(String name) {
        throw readOnly();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw readOnly();
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        throw readOnly();
    }

    @Override
    public void sync(Collection<String> names) {
        throw readOnly();
    }

    @Override
    public void syncMetaData() {
        throw readOnly();
    }

    @Override
    public void rename(String source, String dest) {
        throw readOnly();
    }

    @Override
    public Lock obtainLock(String name) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("this directory is for reading only");
    }
}
