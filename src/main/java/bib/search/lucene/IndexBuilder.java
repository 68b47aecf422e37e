package bib.search.lucene;

import bib.entry.Entry;
import bib.entry.Library;
import bib.search.EntryWords;
import bib.search.SearchField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// A library to an index: a document for each entry, in the order of the library, so that a document's number is the
/// entry's ordinal. Only words and how often they occur are kept; which word stands where, the entry itself knows.
final class IndexBuilder {
    private static final int BUFFER_MB = 256;

    private IndexBuilder() {}

    static IndexFiles build(Library library, String fingerprint) throws IOException {
        LuceneLog.silence();
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig config = new IndexWriterConfig()
                    .setMergePolicy(NoMergePolicy.INSTANCE)
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setRAMBufferSizeMB(BUFFER_MB)
                    .setUseCompoundFile(false);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                FieldType type = fieldType();
                for (Entry entry : library.entries()) {
                    writer.addDocument(document(EntryWords.of(entry), type));
                }
            }
            return new IndexFiles(fingerprint, contents(directory));
        }
    }

    private static FieldType fieldType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static Document document(EntryWords words, FieldType type) {
        Document document = new Document();
        for (SearchField field : SearchField.values()) {
            List<List<String>> values = words.in(field);
            if (!values.isEmpty()) {
                document.add(new Field(field.label(), new Terms(values), type));
            }
        }
        return document;
    }

    /// Hands the words of an entry to Lucene as they are.
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<List<String>> values;
        private Iterator<String> words = Collections.emptyIterator();

        Terms(List<List<String>> values) {
            this.values = values.iterator();
        }

        @Override
        public boolean incrementToken() {
            while (!words.hasNext()) {
                if (!values.hasNext()) {
                    return false;
                }
                words = values.next().iterator();
            }
            clearAttributes();
            term.append(Candidates.cut(words.next()));
            return true;
        }
    }

    private static Map<String, ByteBuffer> contents(Directory directory) throws IOException {
        Map<String, ByteBuffer> contents = new LinkedHashMap<>();
        for (String name : directory.listAll()) {
            try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
                byte[] bytes = new byte[Math.toIntExact(in.length())];
                in.readBytes(bytes, 0, bytes.length);
                contents.put(name, ByteBuffer.wrap(bytes));
            }
        }
        return contents;
    }
}
