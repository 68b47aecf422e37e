package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Diagnostic;
import bib.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Journals and proceedings that are written in several ways across the library: in other letters, with or without
/// `The`, abbreviated and in full.
final class VenueSpellingCheck implements Check {
    private static final int MOST_COMPARED = 100;
    private static final int MOST_NAMED = 6;

    /// One way to write a venue.
    private static final class Spelling {
        private final String text;
        private final Venue venue;
        private final Span first;
        private int times;

        Spelling(String text, Venue venue, Span first) {
            this.text = text;
            this.venue = venue;
            this.first = first;
        }
    }

    @Override
    public String id() {
        return "venue-spelling";
    }

    @Override
    public String summary() {
        return "a journal or conference written in several ways";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<String, Spelling> journals = new LinkedHashMap<>();
        Map<String, Spelling> proceedings = new LinkedHashMap<>();
        for (Entry entry : subject.library().entries()) {
            for (Field field : entry.fields()) {
                if (!field.isBlank()) {
                    switch (field.name()) {
                        case "journal", "journaltitle" -> count(journals, field, false);
                        case "booktitle" -> count(proceedings, field, true);
                        default -> {}
                    }
                }
            }
        }
        report(journals, true, findings);
        report(proceedings, false, findings);
    }

    private static void count(Map<String, Spelling> spellings, Field field, boolean yearly) {
        String text = field.text().strip();
        Venue venue = Venue.of(text, yearly);
        if (!venue.words().isEmpty()) {
            spellings.computeIfAbsent(venue.visible(), _ -> new Spelling(text, venue, Written.value(field))).times++;
        }
    }

    private static void report(Map<String, Spelling> spellings, boolean areJournals, Findings findings) {
        Map<String, List<Spelling>> groups = new LinkedHashMap<>();
        spellings.values().forEach(spelling -> groups.computeIfAbsent(spelling.venue.key(), _ -> new ArrayList<>(1))
                .add(spelling));
        if (areJournals) {
            joinAbbreviations(groups);
        }
        groups.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> report(group, areJournals, findings));
    }

    /// Puts abbreviations to what they are short for, where that is one venue alone.
    private static void joinAbbreviations(Map<String, List<Spelling>> groups) {
        Map<String, List<String>> byInitials = new HashMap<>();
        groups.forEach((key, group) -> byInitials
                .computeIfAbsent(group.getFirst().venue.initials(), _ -> new ArrayList<>(1))
                .add(key));
        for (List<String> keys : byInitials.values()) {
            List<String> compared = keys.subList(0, Math.min(keys.size(), MOST_COMPARED));
            Map<String, String> wholes = new LinkedHashMap<>();
            for (String key : compared) {
                Venue venue = groups.getOrDefault(key, List.of()).getFirst().venue;
                List<String> found = compared.stream()
                        .filter(other -> !other.equals(key))
                        .filter(other -> venue.isShortFor(
                                groups.getOrDefault(other, List.of()).getFirst().venue))
                        .toList();
                if (found.size() == 1) {
                    wholes.put(key, found.getFirst());
                }
            }
            wholes.forEach((key, whole) -> join(groups, key, whole, wholes));
        }
    }

    private static void join(Map<String, List<Spelling>> groups, String key, String whole, Map<String, String> wholes) {
        String last = whole;
        for (int i = 0; i < MOST_COMPARED && wholes.containsKey(last); i++) {
            last = wholes.getOrDefault(last, last);
        }
        List<Spelling> target = groups.get(last);
        List<Spelling> moved = target == null || last.equals(key) ? null : groups.remove(key);
        if (target != null && moved != null) {
            target.addAll(moved);
        }
    }

    private static void report(List<Spelling> group, boolean isJournal, Findings findings) {
        List<Spelling> byTimes = new ArrayList<>(group);
        byTimes.sort(
                Comparator.comparingInt((Spelling spelling) -> spelling.times).reversed());
        List<String> named = byTimes.stream()
                .limit(MOST_NAMED)
                .map(spelling -> Written.quoted(spelling.text) + " (" + spelling.times + ")")
                .toList();
        String more = group.size() > MOST_NAMED ? " and " + (group.size() - MOST_NAMED) + " more" : "";
        String message = "one venue is written in " + group.size() + " ways: " + String.join(", ", named) + more;
        Diagnostic warning = Diagnostic.warning(
                byTimes.get(1).first, message, "keep one of them: a @string holds it for all entries");
        findings.add(isJournal ? warning : Diagnostic.note(warning.span(), message, warning.hint()));
    }
}
