package bib.csl.mapping;

import bib.csl.ItemDate;
import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.List;

/// Dates written as text: biblatex's and CSL's ([DateParser]), and else as people write them ([DateWords]).
///
/// What is no date stays as words.
public final class DateText {
    /// What stands before the end of a range without a start, as biblatex prints it.
    static final String UNTIL = "–";

    private DateText() {}

    /// The date that a text gives; the text as words where it gives none.
    public static ItemDate parse(String value) {
        String text = value.strip();
        return of(DateParser.parse(text).or(() -> DateWords.parse(text)).orElseGet(() -> EntryDate.words(text)));
    }

    /// The date of an item: a range without a start has no form in CSL but words.
    static ItemDate of(EntryDate date) {
        if (date.start().isEmpty()) {
            return new ItemDate(List.of(), date.circa(), date.literal());
        }
        List<PartialDate> parts = new ArrayList<>(2);
        parts.add(date.start().get());
        date.end().ifPresent(parts::add);
        return new ItemDate(parts, date.circa(), "");
    }
}
