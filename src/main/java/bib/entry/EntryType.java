package bib.entry;

import java.util.Locale;

/// What kind of publication an entry is, as `inproceedings`; always in lower case. Any name is allowed.
public record EntryType(String name) {
    public EntryType {
        name = name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
