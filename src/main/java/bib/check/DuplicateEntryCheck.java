package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Entries that are likely of one work: the same DOI, the same arXiv identifier, or the same title, first author and
/// year. A preprint and its publication are told as such.
final class DuplicateEntryCheck implements Check {
    /// A shorter title, as `Introduction`, is that of many works.
    private static final int TELLING_TITLE = 20;
    private static final int MOST_COMPARED = 8;
    private static final int YEARS_TO_PUBLISH = 4;

    private static final List<String> VENUES = List.of("journal", "journaltitle", "booktitle", "school", "institution");

    private static final List<String> PLACES = List.of("volume", "pages", "number", "eid", "chapter");
    private static final List<String> VERSIONS = List.of("edition", "type", "howpublished", "note", "url", "month");

    private enum Relation {
        NONE,
        SAME,
        PREPRINT,
        VERSIONS
    }

    @Override
    public String id() {
        return "duplicate-entry";
    }

    @Override
    public String summary() {
        return "entries that are likely of one work; a preprint and its publication";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<String, Work> dois = new HashMap<>();
        Map<String, Work> eprints = new HashMap<>();
        Map<String, List<Work>> titles = new HashMap<>();
        for (Entry entry : subject.library().entries()) {
            Work work = Work.of(entry);
            Work sameDoi = work.doi().isEmpty() ? null : dois.putIfAbsent(work.doi(), work);
            Work sameEprint = work.arxiv().isEmpty() ? null : eprints.putIfAbsent(work.arxiv(), work);
            boolean said = sameDoi != null && byIdentifier(work, sameDoi, "DOI " + work.doi(), findings);
            said |= !said
                    && sameEprint != null
                    && byIdentifier(work, sameEprint, "arXiv identifier " + work.arxiv(), findings);
            if (!work.title().isEmpty() && !work.family().isEmpty()) {
                List<Work> others = titles.computeIfAbsent(work.title() + "|" + work.family(), _ -> new ArrayList<>(1));
                for (int i = 0; i < others.size() && !said; i++) {
                    said = byTitle(work, others.get(i), findings);
                }
                if (others.size() < MOST_COMPARED) {
                    others.add(work);
                }
            }
        }
    }

    private static boolean isOneKey(Work work, Work other) {
        return work.entry().key().equals(other.entry().key());
    }

    private static boolean byIdentifier(Work work, Work other, String what, Findings findings) {
        if (isOneKey(work, other)) {
            return true;
        }
        boolean alike = alike(work.title(), other.title());
        if (!alike && (work.isPartOrWhole() || other.isPartOrWhole())) {
            return false;
        }
        if (!alike) {
            String message = pair(work, other) + " have one " + what + " and different titles";
            findings.warn(work.entry().span().beginning(), message, "one of them has the other's identifier");
        } else if (work.isPreprint() != other.isPreprint()) {
            reportPreprint(work, other, findings);
        } else {
            String message = pair(work, other) + " are likely one work: both have the " + what;
            findings.warn(work.entry().span().beginning(), message, "keep one; biblatex's ids keeps the other's key");
        }
        return true;
    }

    /// Titles that are the same, or of which one is the other's beginning, as without a subtitle.
    private static boolean alike(String title, String other) {
        int shorter = Math.min(title.length(), other.length());
        int most = Math.min(shorter, TELLING_TITLE);
        return shorter == 0 || title.regionMatches(0, other, 0, most);
    }

    private static boolean byTitle(Work work, Work other, Findings findings) {
        boolean others =
                isOneKey(work, other) || (work.title().length() < TELLING_TITLE && !cameOutTogether(work, other));
        switch (others ? Relation.NONE : relation(work, other)) {
            case NONE -> {
                return false;
            }
            case SAME -> {
                String message = pair(work, other) + " are likely one work: title, first author and year are the same";
                findings.warn(
                        work.entry().span().beginning(), message, "keep one; biblatex's ids keeps the other's key");
            }
            case PREPRINT -> reportPreprint(work, other, findings);
            case VERSIONS -> {
                String message = pair(work, other) + " have one title and one first author: two versions of one work?";
                findings.note(work.entry().span().beginning(), message, "nothing to do if both came out");
            }
        }
        return true;
    }

    private static Relation relation(Work work, Work other) {
        int apart = yearsApart(work.entry(), other.entry());
        boolean oneIsPreprint = work.isPreprint() != other.isPreprint();
        if (oneIsPreprint) {
            return apart <= YEARS_TO_PUBLISH ? Relation.PREPRINT : Relation.NONE;
        }
        boolean dois =
                !work.doi().isEmpty() && !other.doi().isEmpty() && !work.doi().equals(other.doi());
        boolean eprints = !work.arxiv().isEmpty()
                && !other.arxiv().isEmpty()
                && !work.arxiv().equals(other.arxiv());
        if (apart > 0 || dois || eprints || work.differs(other, PLACES)) {
            return Relation.NONE;
        }
        boolean sorts = !work.sort().equals(other.sort());
        boolean venues = !work.sort().equals("misc") && work.differs(other, VENUES);
        return sorts || venues || work.differs(other, VERSIONS) ? Relation.VERSIONS : Relation.SAME;
    }

    /// Whether both say that they came out in one year and at one place.
    private static boolean cameOutTogether(Work work, Work other) {
        List<Integer> years = work.entry().date().years();
        boolean place = work.isAlike(other, "volume") && work.isAlike(other, "pages");
        for (String venue : VENUES) {
            place |= work.isAlike(other, venue);
        }
        return place && !years.isEmpty() && years.equals(other.entry().date().years());
    }

    /// How many years lie between two entries at least; 0 where one says none.
    private static int yearsApart(Entry entry, Entry other) {
        List<Integer> here = entry.date().years();
        List<Integer> there = other.date().years();
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        return Math.max(0, Math.max(here.getFirst() - there.getLast(), there.getFirst() - here.getLast()));
    }

    private static void reportPreprint(Work work, Work other, Findings findings) {
        String message = pair(work, other) + " are a preprint and its publication";
        String hint = "nothing is wrong; biblatex's related says it: related = {"
                + (work.isPreprint() ? work : other).entry().key() + "}";
        findings.note(work.entry().span().beginning(), message, hint);
    }

    private static String pair(Work work, Work other) {
        return Written.quoted(work.entry().key()) + " and "
                + Written.quoted(other.entry().key()) + " ("
                + other.entry().span().lineBeside(work.entry().span())
                + ")";
    }
}
