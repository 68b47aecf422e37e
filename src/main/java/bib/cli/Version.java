package bib.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it down.
final class Version implements IVersionProvider {
    /// As `0.1.0`.
    static String number() {
        try (InputStream properties = Version.class.getResourceAsStream("/bib/version.properties")) {
            Properties read = new Properties();
            if (properties != null) {
                read.load(properties);
            }
            return read.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"bib " + number()};
    }
}
