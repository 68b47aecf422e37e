package bib.cli.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Stdout that remembers why a write failed, since [java.io.PrintStream] only says that one did.
public final class StandardOutput extends OutputStream {
    private final FileOutputStream stdout = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            return;
        }
        try {
            stdout.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /// What went wrong; null where nothing did, or where the reader has simply seen enough (`| head`).
    @Nullable
    public IOException failure() {
        IOException e = failure;
        return e == null || isBrokenPipe(e) ? null : e;
    }

    /// Whether a write failed since nobody reads any more.
    static boolean isBrokenPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
