package bib.check;

import bib.check.finding.EntryCheck;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.DateWriter;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Field;
import bib.entry.PartialDate;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Span;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates that are none, years that are no numbers, and a year that the date beside it contradicts.
final class DateCheck implements EntryCheck {
    private static final Pattern LETTERED = Pattern.compile("\\s*(\\d{4})[a-z]\\s*");
    private static final Pattern YEAR_FIRST = Pattern.compile("^\\d{4}\\D");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\s*\\d{1,3}(?:\\D.*)?|.*['’]\\d\\d\\D?\\s*");
    private static final Pattern ISO = Pattern.compile("[{\"]\\s*\\d{4}-\\d\\d(?:-\\d\\d)?\\s*[}\"]\\s*\\z");
    private static final Pattern ERA =
            Pattern.compile("(?i).*\\d\\s*(?:b\\.? ?c\\.?(?: ?e)?|c\\.? ?e|a\\.? ?d)\\b.*|.*\\b(?:ad|century)\\b.*");
    private static final List<String> OTHER_DATES = List.of("urldate", "eventdate", "origdate");
    private static final String MONTH = "month";

    /// By how many years what is to come may be announced.
    private static final int AHEAD = 10;

    @Override
    public String id() {
        return "date";
    }

    @Override
    public String summary() {
        return "a date or month that is none, a year that is no number, a year and a date that disagree";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<Span, Field> dates = new HashMap<>();
        for (Entry entry : subject.library().entries()) {
            own(entry, "date").ifPresent(field -> dates.put(field.span(), field));
        }
        for (Diagnostic diagnostic : subject.reading()) {
            if (diagnostic.topic() == Topic.DATE) {
                Optional<Field> field = Optional.ofNullable(dates.get(diagnostic.span()));
                warn(diagnostic.span(), diagnostic.message(), hint(diagnostic), field, findings);
            }
        }
        EntryCheck.super.run(subject, findings);
    }

    /// A date in another form is mended where it is certain which it is.
    private static void warn(Span place, String message, String hint, Optional<Field> date, Findings findings) {
        Optional<String> written = date.flatMap(field -> written(field.text().strip()));
        if (written.isEmpty() || date.isEmpty()) {
            findings.warn(place, message, hint);
        } else {
            findings.warn(place, message, "write " + written.get(), Written.replace(date.get(), written.get()));
        }
    }

    @Override
    public void check(Entry entry, Findings findings) {
        Optional<Field> year = own(entry, "year");
        Optional<Field> date = own(entry, "date");
        year.ifPresent(field -> checkYear(field, findings));
        date.ifPresent(field -> checkRange(field, findings));
        for (String name : OTHER_DATES) {
            own(entry, name).ifPresent(field -> checkOther(field, findings));
        }
        if (year.isPresent() && date.isPresent()) {
            List<Integer> said = years(year.get().text());
            List<Integer> dated = years(date.get().text());
            if (!said.isEmpty() && !dated.isEmpty() && said.stream().noneMatch(dated::contains)) {
                String message = "the year " + said.getFirst() + " is not in the date "
                        + Written.quoted(date.get().text());
                findings.warn(Written.value(year.get()), message, "keep the right one; biblatex takes the date");
            }
        }
    }

    /// What a date in another form is in biblatex's; nothing where it is not certain: the month stands in letters, or
    /// the year first.
    private static Optional<String> written(String text) {
        boolean certain = YEAR_FIRST.matcher(text).find() || text.chars().anyMatch(Character::isLetter);
        return certain && DateParser.parse(text).isEmpty()
                ? DateWords.parse(text).map(DateWriter::write)
                : Optional.empty();
    }

    private static void checkRange(Field field, Findings findings) {
        if (DateParser.parse(field.text()).filter(DateCheck::isBackward).isPresent()) {
            String message = "the date " + Written.quoted(field.text()) + " ends before it begins";
            findings.warn(Written.value(field), message, "write the earlier date first");
        }
    }

    /// A date beside that of the work. Only biblatex reads these, and it drops what is not of its form.
    private static void checkOther(Field field, Findings findings) {
        String text = field.text().strip();
        if (DateParser.parse(text).isPresent()) {
            checkRange(field, findings);
            return;
        }
        String message =
                "field '" + field.name() + "': the date " + Written.quoted(text) + " is not of the form 2024-05-31";
        warn(Written.value(field), message, hint("{" + text + "}"), Optional.of(field), findings);
    }

    private static String hint(Diagnostic diagnostic) {
        if (!diagnostic.hint().isEmpty()) {
            return diagnostic.hint();
        }
        if (diagnostic.span().text().regionMatches(true, 0, MONTH, 0, MONTH.length())) {
            return "write a month as jan to dec, without braces, or a number";
        }
        return hint(diagnostic.span().text());
    }

    /// @param written a value in its delimiters
    private static String hint(String written) {
        return ISO.matcher(written).find()
                ? "the calendar has no such day"
                : "a range is written 2024-05-31/2024-06-02; words go into pubstate";
    }

    private static boolean isBackward(EntryDate date) {
        PartialDate start = date.start().orElse(PartialDate.OPEN);
        PartialDate end = date.end().orElse(PartialDate.OPEN);
        if (start.isOpen() || end.isOpen()) {
            return false;
        }
        if (start.year() != end.year()) {
            return end.year() < start.year();
        }
        boolean months = isMonth(start) && isMonth(end);
        boolean days = months && start.month() == end.month() && start.day() > 0 && end.day() > 0;
        return days ? end.day() < start.day() : months && end.month() < start.month();
    }

    private static boolean isMonth(PartialDate date) {
        return date.month() > 0 && date.season() == 0;
    }

    private static Optional<Field> own(Entry entry, String name) {
        return entry.fields().stream()
                .filter(field -> field.name().equals(name) && !field.isBlank())
                .findFirst();
    }

    private static void checkYear(Field field, Findings findings) {
        String text = field.text().strip();
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches()) {
            String message = "the year " + Written.quoted(text) + " has a letter, which a style adds by itself";
            String year = lettered.group(1);
            findings.warn(Written.value(field), message, "write " + year, Written.replace(field, year));
        } else if (isFarAhead(years(text))) {
            String message = "the year " + Written.quoted(text) + " is far in the future";
            findings.warn(Written.value(field), message, "is a digit wrong?");
        } else if (DAY.matcher(text).matches()) {
            boolean real = DateParser.parse(text).isPresent();
            String message =
                    "the year " + Written.quoted(text) + " is a day" + (real ? "" : " that the calendar does not have");
            findings.warn(Written.value(field), message, "write the year alone, or the day as date");
        } else if (!years(text).isEmpty() || ERA.matcher(text).matches() || isWords(text)) {
            return;
        } else if (ANY_NUMBER.matcher(text).matches()) {
            String message = "the year " + Written.quoted(text) + " has not four digits";
            findings.warn(Written.value(field), message, "write all four digits, as 1997");
        } else {
            String message = "the year " + Written.quoted(text) + " is no number";
            findings.warn(Written.value(field), message, "say so in pubstate, as {inpress}, or give the year");
        }
    }

    private static boolean isFarAhead(List<Integer> years) {
        int latest = Year.now(ZoneOffset.UTC).getValue() + AHEAD;
        return years.stream().anyMatch(year -> year > latest);
    }

    /// What people say who have no year: that it is not out yet, or not dated. biblatex has `pubstate` for it.
    private static boolean isWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : List.of(
                "press",
                "appear",
                "forthcoming",
                "submit",
                "review",
                "prepar",
                "accept",
                "n.d",
                "nd",
                "s.d",
                "undated",
                "ongoing",
                "present",
                "unknown",
                "draft",
                "online",
                "soon",
                "prep")) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return text.codePoints().anyMatch(c -> c > 0x2FF);
    }

    private static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>(1);
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find() && years.size() < 20) {
            years.add(Integer.valueOf(matcher.group()));
        }
        return years;
    }
}
