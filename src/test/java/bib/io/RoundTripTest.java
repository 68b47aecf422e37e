package bib.io;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Reading;
import bib.io.format.Format;
import bib.io.format.Genre;
import bib.io.format.Losses;
import bib.io.format.Words;
import bib.io.format.Writing;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Entry to format to entry: what comes back is what went in, but for what was said to be lost; and what was said to be
/// lost did not come back.
final class RoundTripTest {
    @Property(tries = 3000)
    void whatIsNotLostComesBack(@ForAll("entries") Entry sample, @ForAll("formats") Format format) {
        Entry entry = format.holdsKey(sample) ? sample : sample.withKey("another");
        Losses losses = new Losses();
        String text = format.write(List.of(entry), new Writing(false, Map.of(), List.of(), losses));
        Reading reading = format.read(new Source("copy", text));
        List<String> lost = losses.of(entry.key());

        assertThat(reading.diagnostics()).as(text).isEmpty();
        assertThat(reading.library().entries()).as(text).hasSize(1);
        Entry back = Words.biblatex(reading.library().entries().getFirst(), true);
        if (lost.stream().noneMatch(loss -> loss.startsWith("the type"))) {
            assertThat(back.type()).as(text).isEqualTo(entry.type());
        }
        if (!lost.contains("the key")) {
            assertThat(back.key()).as(text).isEqualTo(entry.key());
        }
        for (Field field : entry.fields()) {
            compare(field, back, lost, text);
        }
        if (!lost.contains("roles and other annotations")) {
            assertThat(back.annotations()).as(text).isEqualTo(entry.annotations());
        }
    }

    private static void compare(Field field, Entry back, List<String> lost, String text) {
        String name = field.name();
        List<String> about = lost.stream().filter(loss -> isAbout(loss, name)).toList();
        boolean same = name.equals("date")
                ? back.text("date").equals(Optional.of(field.text()))
                : field.names().isEmpty()
                        ? plain(name, back.text(name).orElse("")).equals(plain(name, field.text()))
                        : back.names(name).equals(field.names());
        if (about.isEmpty()) {
            assertThat(same)
                    .as("%s = %s came back as %s in%n%s", name, field.text(), back.text(name), text)
                    .isTrue();
        } else {
            assertThat(same).as("%s is there, but %s in%n%s", name, about, text).isFalse();
        }
    }

    private static boolean isAbout(String loss, String field) {
        boolean formatting = loss.startsWith("italics") || loss.startsWith("braces");
        return (loss.contains("'" + field + "'") && !formatting)
                || (field.equals("date") && loss.contains("date") && !loss.contains("'"));
    }

    /// Any dash in pages, and a key or its words for a genre, say the same.
    private static String plain(String name, String text) {
        return name.equals("type") ? Genre.key(text) : name.equals("pages") ? text.replace('–', '-') : text;
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Samples.entries();
    }

    @Provide
    Arbitrary<Format> formats() {
        return Arbitraries.of(Formats.ALL);
    }
}
