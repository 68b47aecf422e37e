package bib.bibtex.value;

import java.util.List;
import java.util.Optional;

/// The macros of the months, which every BibTeX style knows.
public final class MonthMacros {
    /// In the order of the year.
    public static final List<String> ALL =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthMacros() {}

    /// What a macro (lower case) stands for; nothing where it is no month's.
    public static Optional<String> meaning(String name) {
        String month =
                switch (name) {
                    case "jan" -> "January";
                    case "feb" -> "February";
                    case "mar" -> "March";
                    case "apr" -> "April";
                    case "may" -> "May";
                    case "jun" -> "June";
                    case "jul" -> "July";
                    case "aug" -> "August";
                    case "sep" -> "September";
                    case "oct" -> "October";
                    case "nov" -> "November";
                    case "dec" -> "December";
                    default -> "";
                };
        return month.isEmpty() ? Optional.empty() : Optional.of(month);
    }
}
