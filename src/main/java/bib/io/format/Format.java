package bib.io.format;

import bib.entry.Entry;
import bib.entry.Reading;
import bib.source.Source;
import java.util.List;

/// A form in which programs hand publications to each other.
///
/// What is read are entries in biblatex's words, and so is what is written ([Words]). A reader delivers all records it
/// can, and a diagnostic for each it cannot.
public interface Format {
    /// What it goes by on the command line, the usual name first; in lower case.
    List<String> names();

    /// What messages call it.
    String title();

    /// How the names of its files end, as `.ris`; in lower case.
    List<String> suffixes();

    /// Whether a text shows that it is in this format.
    boolean isFormOf(String text);

    /// Reads a text. Entries may lack a key, where the format has none.
    ///
    /// @throws bib.source.BibException of kind INPUT where it is malformed as a whole
    Reading read(Source source);

    /// Whether an entry can be written under its key, and be found by it again. A format without keys has nothing
    /// against any.
    default boolean holdsKey(Entry entry) {
        return true;
    }

    /// Writes entries with keys that differ and that it holds; ends with a line end.
    ///
    /// @param entries as their reader made them
    String write(List<Entry> entries, Writing writing);
}
