package bib.search.lucene;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Name;
import org.apache.lucene.util.Version;

/// 128 bits that tell whether an index was made from these entries, by this program.
///
/// They are taken from what the reader made of the files, not from the files, so that a better reader makes the index
/// new as well. It is no cryptographic hash: who makes two files collide on purpose misses hits in their own cache.
final class Fingerprint {
    /// Raise it when the same entries are indexed in another way.
    private static final int FORMAT = 2;

    private long high = 0x9E3779B97F4A7C15L;
    private long low = 0xC2B2AE3D27D4EB4FL;

    private Fingerprint() {}

    /// 32 hexadecimal digits.
    static String of(Library library) {
        Fingerprint print = new Fingerprint();
        print.add(FORMAT);
        print.add(Version.LATEST.toString());
        for (Entry entry : library.entries()) {
            print.add(entry);
        }
        return print.hex();
    }

    /// 32 hexadecimal digits.
    static String of(String text) {
        Fingerprint print = new Fingerprint();
        print.add(text);
        return print.hex();
    }

    private String hex() {
        String digits = "0".repeat(16);
        String first = digits + Long.toHexString(high);
        String second = digits + Long.toHexString(low);
        return first.substring(first.length() - 16) + second.substring(second.length() - 16);
    }

    private void add(Entry entry) {
        add(entry.key());
        add(entry.type().name());
        add(entry.fields().size());
        add(entry.inherited().size());
        entry.allFields().forEach(this::add);
        add(entry.annotations().size());
        entry.annotations().forEach(this::add);
        add(entry.date().years().size());
        entry.date().years().forEach(this::add);
    }

    private void add(Field field) {
        add(field.name());
        add(field.text());
        add(field.names().list().size());
        for (Name name : field.names().list()) {
            add(name.given());
            add(name.prefix());
            add(name.family());
            add(name.suffix());
            add(name.literal());
        }
    }

    private void add(Annotation annotation) {
        add(annotation.field());
        add(annotation.name());
        add(annotation.position());
        add(annotation.part());
        add(annotation.value());
        add(annotation.literal() ? 1 : 0);
    }

    /// The length goes first, so that no two lists of texts run into the same characters.
    private void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(int number) {
        high = Long.rotateLeft((high ^ number) * 0x9FB21C651E98DF25L, 29);
        low = (Long.rotateLeft(low, 17) + number) * 0xD6E8FEB86659FD93L + 1;
    }
}
