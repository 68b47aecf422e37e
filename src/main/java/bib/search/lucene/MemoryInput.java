package bib.search.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.store.IndexInput;

/// Reads a buffer, from its own place in it: clones may share the buffer.
final class MemoryInput extends IndexInput {
    private final String name;
    private final ByteBuffer buffer;
    private int at;

    MemoryInput(String name, ByteBuffer buffer) {
        super(name);
        this.name = name;
        this.buffer = buffer;
    }

    @Override
    public byte readByte() throws IOException {
        need(1);
        return buffer.get(at++);
    }

    @Override
    public void readBytes(byte[] target, int offset, int count) throws IOException {
        need(count);
        buffer.get(at, target, offset, count);
        at += count;
    }

    private void need(int count) throws EOFException {
        if (count > buffer.limit() - at) {
            throw new EOFException(name + " ends too early");
        }
    }

    @Override
    public long getFilePointer() {
        return at;
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0 || place > buffer.limit()) {
            throw new EOFException(name + " has no place " + place);
        }
        at = (int) place;
    }

    @Override
    public long length() {
        return buffer.limit();
    }

    @Override
    public IndexInput slice(String sliceName, long offset, long count) {
        if (offset < 0 || count < 0 || offset > buffer.limit() - count) {
            throw new IllegalArgumentException(name + " has no stretch " + sliceName);
        }
        return new MemoryInput(sliceName, buffer.slice((int) offset, (int) count));
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }
}
