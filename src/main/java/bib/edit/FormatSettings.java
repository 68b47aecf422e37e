package bib.edit;

import bib.bibtex.write.FormatRules;
import bib.search.SortOrder;
import java.util.List;

/// The style of a file: how its entries are written, and in which order they stand.
public record FormatSettings(FormatRules rules, SortOrder sort) {
    /// The order of the file.
    static final SortOrder FILE = new SortOrder(List.of(new SortOrder.Key(SortOrder.By.FILE, false)));

    public static final FormatSettings DEFAULT = new FormatSettings(FormatRules.DEFAULT, FILE);
}
