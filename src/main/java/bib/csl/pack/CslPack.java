package bib.csl.pack;

import bib.source.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// The bundled independent styles and locales in one file, as XML and compiled, each compressed by itself: its length
/// in four bytes, then its bytes (RFC 1950). Made at build time
/// ([bib.csl.styles.StyleCatalogBuilder]). Their lists say where each stands, so that reading one is a leap to it.
///
/// What is not ASCII stands as character references in the XML, which are the same to whoever parses it: Java keeps a
/// text without them as one byte a character, which halves the time to read and to cut it, cold.
public final class CslPack {
    /// The name of the file, among those of this package.
    public static final String RESOURCE = "csl.pack";

    private static final int HEAD = Integer.BYTES;

    /// Where a file stands.
    ///
    /// @param start  in bytes from the beginning
    /// @param length in bytes
    public record Place(int start, int length) {
        /// @param start  in digits, as [#cells] has it
        /// @param length likewise
        public static Place of(String start, String length) {
            return new Place(Integer.parseInt(start), Integer.parseInt(length));
        }

        /// As two cells of a line, with a tab between them.
        public String cells() {
            return start + "\t" + length;
        }
    }

    private CslPack() {}

    /// The XML that stands in a place.
    public static String text(Place place) {
        return new String(bytes(place), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Place place) {
        byte[] packed = Resource.bytes(CslPack.class, RESOURCE, place.start(), place.length());
        Inflater inflater = new Inflater();
        try {
            byte[] bytes = new byte[ByteBuffer.wrap(packed).getInt()];
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            int length = inflater.inflate(bytes);
            if (length < bytes.length) {
                throw new IllegalStateException(RESOURCE + " is damaged");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException(RESOURCE + " is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /// Adds the XML of a style or a locale to a pack.
    public static Place add(String xml, ByteArrayOutputStream pack) throws IOException {
        return add(inAscii(xml).getBytes(StandardCharsets.UTF_8), pack);
    }

    /// Adds what was compiled from a style or a locale.
    public static Place add(byte[] bytes, ByteArrayOutputStream pack) throws IOException {
        int start = pack.size();
        pack.write(ByteBuffer.allocate(HEAD).putInt(bytes.length).array());
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pack)) {
            packed.write(bytes);
        }
        return new Place(start, pack.size() - start);
    }

    /// XML with character references for what is not ASCII; as it stands where there is CDATA, which has none.
    public static String inAscii(String xml) {
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
