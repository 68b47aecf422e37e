package bib.csl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The XML of the bundled independent styles in one file, each compressed by itself (RFC 1950), made at build time
/// ([StyleCatalogBuilder]). The catalogue knows where each stands, so that reading one is a leap to its place: to open
/// the jar that the styles come in takes as long as to parse a style, since it has 10,836 entries.
final class StylePack {
    static final String RESOURCE = "styles.pack";

    /// Where a style stands.
    ///
    /// @param start  in bytes from the beginning
    /// @param length in bytes
    record Place(int start, int length) {}

    private StylePack() {}

    static String read(Place place) {
        try (InputStream stream = StylePack.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled styles are missing: run mvn process-classes once");
            }
            stream.skipNBytes(place.start());
            byte[] packed = stream.readNBytes(place.length());
            return new String(
                    new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled styles cannot be read", e);
        }
    }

    /// Adds a style to a pack.
    static Place add(byte[] xml, ByteArrayOutputStream pack) throws IOException {
        int start = pack.size();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pack)) {
            packed.write(xml);
        }
        return new Place(start, pack.size() - start);
    }
}
