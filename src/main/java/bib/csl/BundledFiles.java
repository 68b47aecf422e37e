package bib.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The locales on the class path: `locales-en-US.xml`.
final class BundledFiles {
    private BundledFiles() {}

    /// @param path from the list of locales, never from a user or a file
    static String read(String path) {
        try (InputStream stream = BundledFiles.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled file " + path + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled file " + path + " cannot be read", e);
        }
    }
}
