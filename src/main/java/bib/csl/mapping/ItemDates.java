package bib.csl.mapping;

import bib.csl.ItemDate;
import bib.entry.DateParser;
import bib.entry.DateWriter;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.Optional;

/// Item dates as biblatex has them.
final class ItemDates {
    private ItemDates() {}

    static String iso(ItemDate date) {
        return DateWriter.write(entryDate(date));
    }

    static EntryDate entryDate(ItemDate date) {
        if (date.parts().isEmpty()) {
            String literal = date.literal();
            if (literal.startsWith(DateText.UNTIL)) {
                Optional<EntryDate> until = DateParser.parse("/" + literal.substring(DateText.UNTIL.length()));
                if (until.isPresent()) {
                    return until.get();
                }
            }
            EntryDate words = EntryDate.words(literal);
            return new EntryDate(words.start(), words.end(), date.circa(), words.literal(), words.years());
        }
        PartialDate start = date.parts().getFirst();
        boolean range = date.parts().size() > 1;
        return EntryDate.of(start, range ? Optional.of(date.parts().getLast()) : Optional.empty(), date.circa());
    }
}
