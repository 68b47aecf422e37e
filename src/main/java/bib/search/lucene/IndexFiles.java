package bib.search.lucene;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files of a Lucene index, in memory, and what they were made from.
///
/// @param fingerprint of the entries, see [Fingerprint]
/// @param contents    the bytes of each file from 0 to the buffer's limit, by its name
record IndexFiles(String fingerprint, Map<String, ByteBuffer> contents) {
    IndexFiles {
        contents = new LinkedHashMap<>(contents);
    }
}
