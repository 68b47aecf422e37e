package bib.publist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers of a list's entries, as labels.
final class SectionNumbers {
    /// A section, as far as numbers are concerned.
    ///
    /// @param size how many entries it shows
    record Run(Numbering numbering, Counting counting, int size) {}

    private SectionNumbers() {}

    /// For each section the labels of its entries, as `17.`; empty labels where it is not numbered.
    static List<List<String>> of(List<Run> sections) {
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Run section = sections.get(i);
            int before = section.numbering() == Numbering.DESCENDING ? following(sections, i) : preceding(sections, i);
            labels.add(labels(section, before));
        }
        return labels;
    }

    private static List<String> labels(Run section, int before) {
        int size = section.size();
        return switch (section.numbering()) {
            case ASCENDING ->
                IntStream.range(0, size).mapToObj(i -> before + i + 1 + ".").toList();
            case DESCENDING ->
                IntStream.range(0, size).mapToObj(i -> before + size - i + ".").toList();
            case BULLETS, NONE -> IntStream.range(0, size).mapToObj(_ -> "").toList();
        };
    }

    /// How many entries of the same count stand before the section.
    private static int preceding(List<Run> sections, int section) {
        int count = 0;
        int current = section;
        while (continues(sections, current)) {
            current = numberedBefore(sections, current);
            count += sections.get(current).size();
        }
        return count;
    }

    /// How many entries of the same count stand after the section.
    private static int following(List<Run> sections, int section) {
        int count = 0;
        int current = section;
        for (int i = section + 1; i < sections.size(); i++) {
            if (sections.get(i).numbering().counts()) {
                if (!continues(sections, i) || numberedBefore(sections, i) != current) {
                    break;
                }
                current = i;
                count += sections.get(i).size();
            }
        }
        return count;
    }

    private static boolean continues(List<Run> sections, int section) {
        Run run = sections.get(section);
        int before = numberedBefore(sections, section);
        return run.counting() == Counting.CONTINUE
                && before >= 0
                && sections.get(before).numbering() == run.numbering();
    }

    private static int numberedBefore(List<Run> sections, int section) {
        int before = section - 1;
        while (before >= 0 && !sections.get(before).numbering().counts()) {
            before--;
        }
        return before;
    }
}
