package bib.io.format;

import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.DateWriter;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a format writes a day. All forms are read everywhere, since programs mix them.
public enum DateForm {
    /// `2019/03/04/` (RIS).
    SLASHES,
    /// `2019-03-04` (CITATION.cff).
    ISO,
    /// The same, `~2019-03-04` where it is approximate (Hayagriva).
    TILDE,
    /// `2019 Mar 4` (PubMed).
    YEAR_FIRST,
    /// `March 4`, the year standing elsewhere (EndNote).
    WITHOUT_YEAR;

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    public static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    /// What of a date stands in this form: its start, and whether it is uncertain where there is a sign for that.
    public String write(EntryDate date) {
        String start = date.start().map(this::write).orElse("");
        return this == TILDE && date.circa() && !start.isEmpty() ? "~" + start : start;
    }

    /// The start of a date in this form; empty where the form has nothing to say beyond the year.
    public String write(PartialDate date) {
        String month = month(date);
        return switch (this) {
            case SLASHES ->
                date.year() < 0
                        ? ""
                        : date.season() > 0
                                ? year(date) + "///" + month
                                : DateWriter.write(new PartialDate(date.year(), date.month(), date.day()))
                                                .replace('-', '/')
                                        + "/".repeat(date.month() == 0 ? 3 : date.day() == 0 ? 2 : 1);
            case ISO, TILDE -> date.season() > 0 ? year(date) : DateWriter.write(date);
            case YEAR_FIRST -> (year(date) + " " + shortened(month) + day(date)).strip();
            case WITHOUT_YEAR -> (month + day(date)).strip();
        };
    }

    /// Another date than the publication's, given as biblatex has it: in this form, or as it stands where it is no
    /// date; empty where it would not come back. Its year stands nowhere else.
    public String writeOther(String value) {
        String written = read(value)
                .flatMap(EntryDate::start)
                .map(start -> this == WITHOUT_YEAR ? DateWriter.write(start) : write(start))
                .orElse(value);
        return read(written).map(DateWriter::write).orElse(written).equals(value) ? written : "";
    }

    public static String year(PartialDate date) {
        return DateWriter.write(PartialDate.ofYear(date.year()));
    }

    private static String month(PartialDate date) {
        return date.season() > 0
                ? SEASONS.get(date.season() - 1)
                : date.month() == 0 ? "" : MONTHS.get(date.month() - 1);
    }

    private static String shortened(String month) {
        return SEASONS.contains(month) ? month : month.substring(0, Math.min(3, month.length()));
    }

    private static String day(PartialDate date) {
        return date.day() == 0 ? "" : " " + date.day();
    }

    /// A date in any form.
    public static Optional<EntryDate> read(String text) {
        String value = EntryMaker.fold(text);
        if (value.length() > 100) {
            return Optional.empty();
        }
        if (value.startsWith("~")) {
            return read(value.substring(1))
                    .flatMap(date -> date.start().map(start -> EntryDate.of(start, date.end(), true)));
        }
        return slashes(value)
                .or(() -> DateParser.parse(value))
                .or(() -> yearFirst(value))
                .or(() -> DateWords.parse(value));
    }

    /// `2019/03/04/`, `2019/03//`, `2019///Spring`, `2019`.
    private static Optional<EntryDate> slashes(String text) {
        String[] parts = text.split("/", -1);
        int year = parts.length > 1 && parts[0].strip().length() == 4 ? DateParser.number(parts[0].strip()) : -1;
        if (year < 0
                || parts.length > 4
                || (parts.length == 2 && parts[1].strip().length() == 4)) {
            return Optional.empty();
        }
        int named = DateWords.month(parts[1].strip().toLowerCase(Locale.ROOT));
        int month = named > 0 ? named : number(parts[1]);
        int day = parts.length > 2 ? number(parts[2]) : 0;
        String other = parts.length > 3 ? parts[3].strip().toLowerCase(Locale.ROOT) : "";
        month = month == 0 && !other.isEmpty() ? DateWords.month(other) : month;
        return DateParser.isValid(year, month, day) ? date(year, month, day) : Optional.empty();
    }

    private static int number(String digits) {
        return digits.isBlank() ? 0 : DateParser.number(digits.strip());
    }

    /// `2019 Mar 4`, `2019 Mar-Apr`, `2019 Spring`, `2019 Dec 30-2020 Jan 2`.
    private static Optional<EntryDate> yearFirst(String text) {
        String[] words = text.replace("-", " - ").split("[ ,]+");
        PartialDate[] ends = {new PartialDate(-1, 0, 0), new PartialDate(-1, 0, 0)};
        int side = 0;
        for (String word : words) {
            if (word.equals("-")) {
                side++;
                if (side > 1) {
                    return Optional.empty();
                }
                ends[1] = new PartialDate(ends[0].year(), 0, 0);
                continue;
            }
            boolean another = side == 1 && ends[1].month() == 0 && ends[1].day() == 0;
            PartialDate next = with(ends[side], word, another || ends[side].year() < 0);
            if (next == null) {
                return Optional.empty();
            }
            ends[side] = next;
        }
        if (ends[0].year() < 0 || !isValid(ends[0])) {
            return Optional.empty();
        }
        PartialDate last = ends[1].month() == 0 && ends[1].day() > 0
                ? new PartialDate(ends[1].year(), ends[0].month(), ends[1].day())
                : ends[1];
        boolean range = side == 1 && isValid(last) && !last.equals(ends[0]);
        return Optional.of(EntryDate.of(ends[0], range ? Optional.of(last) : Optional.empty(), false));
    }

    private static boolean isValid(PartialDate date) {
        return DateParser.isValid(date.year(), date.month(), date.day());
    }

    /// @param open whether the year is still to come
    private static @Nullable PartialDate with(PartialDate date, String word, boolean open) {
        int number = DateParser.number(word);
        int month = DateWords.month(word.toLowerCase(Locale.ROOT).replace(".", ""));
        if (word.length() == 4 && number >= 0) {
            return open ? new PartialDate(number, date.month(), date.day()) : null;
        }
        if (month > 0 && date.month() == 0) {
            return new PartialDate(date.year(), month, date.day());
        }
        boolean day = number > 0 && number <= 31 && date.day() == 0;
        return day ? new PartialDate(date.year(), date.month(), number) : null;
    }

    private static Optional<EntryDate> date(int year, int month, int day) {
        return Optional.of(EntryDate.of(new PartialDate(year, month, day), Optional.empty(), false));
    }

    /// The one date that several texts tell of: the one that says most, of the year that is told first. A text may lack
    /// the year, and words are a date too.
    public static EntryDate join(List<String> texts) {
        EntryDate best = EntryDate.NONE;
        for (String text : texts) {
            String year = best.start().map(DateForm::year).orElse("");
            Optional<EntryDate> known =
                    read(text).or(() -> year.isEmpty() ? Optional.empty() : yearFirst(year + " " + text));
            if (known.isPresent() && detail(known.get()) > detail(best) && isOfYear(known.get(), best)) {
                best = known.get();
            }
        }
        if (!best.isEmpty() || texts.isEmpty()) {
            return best;
        }
        return EntryDate.words(EntryMaker.fold(texts.getFirst()));
    }

    private static boolean isOfYear(EntryDate date, EntryDate best) {
        return best.isEmpty()
                || date.start().map(PartialDate::year).equals(best.start().map(PartialDate::year));
    }

    private static int detail(EntryDate date) {
        int start = date.start()
                .map(day -> 1 + (day.month() > 0 ? 2 : 0) + (day.day() > 0 ? 2 : 0))
                .orElse(0);
        return start + (date.end().isPresent() ? 1 : 0);
    }
}
