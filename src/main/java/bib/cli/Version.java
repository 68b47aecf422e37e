package bib.cli;

import bib.source.Resource;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it down.
final class Version implements IVersionProvider {
    /// As `0.1.0`.
    static String number() {
        return Resource.text(Version.class, "version.txt").strip();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"bib " + number()};
    }
}
