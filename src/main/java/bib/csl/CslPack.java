package bib.csl;

import bib.source.Resource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The XML of the bundled independent styles and locales in one file, each compressed by itself (RFC 1950), made at
/// build time ([StyleCatalogBuilder]). Their lists say where each stands, so that reading one is a leap to its place:
/// to open the jar that the styles come in takes as long as to parse a style, since it has 10,836 entries.
///
/// What is not ASCII stands as character references, which are the same to whoever parses the XML: Java keeps a text
/// without them as one byte a character, which halves the time to read and to cut it, cold.
final class CslPack {
    static final String RESOURCE = "csl.pack";

    /// Where a file stands.
    ///
    /// @param start  in bytes from the beginning
    /// @param length in bytes
    record Place(int start, int length) {
        /// @param start  in digits, as [#cells] has it
        /// @param length likewise
        static Place of(String start, String length) {
            return new Place(Integer.parseInt(start), Integer.parseInt(length));
        }

        /// As two cells of a line, with a tab between them.
        String cells() {
            return start + "\t" + length;
        }
    }

    private CslPack() {}

    static String read(Place place) {
        byte[] packed = Resource.bytes(CslPack.class, RESOURCE, place.start(), place.length());
        try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled styles and locales cannot be read", e);
        }
    }

    /// Adds a style or a locale to a pack.
    static Place add(String xml, ByteArrayOutputStream pack) throws IOException {
        int start = pack.size();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pack)) {
            packed.write(inAscii(xml).getBytes(StandardCharsets.UTF_8));
        }
        return new Place(start, pack.size() - start);
    }

    private static String inAscii(String xml) {
        if (xml.contains("<![CDATA[")) {
            return xml;
        }
        StringBuilder ascii = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> {
            if (c < 0x80) {
                ascii.append((char) c);
            } else {
                ascii.append("&#").append(c).append(';');
            }
        });
        return ascii.toString();
    }
}
