package bib.check;

import bib.check.DataModel.Demand;
import bib.check.finding.EntryCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import java.util.ArrayList;
import java.util.List;

/// Fields that an entry of its type must have (biblatex manual, "Entry Types") and has not, nor inherits.
final class RequiredFieldCheck implements EntryCheck {
    @Override
    public String id() {
        return "required-field";
    }

    @Override
    public String summary() {
        return "an entry without a field that its type needs";
    }

    @Override
    public void check(Entry entry, Findings findings) {
        report(entry, missing(entry, true), true, findings);
        report(entry, missing(entry, false), false, findings);
    }

    private static List<String> missing(Entry entry, boolean needed) {
        List<String> missing = new ArrayList<>(0);
        for (Demand demand : DataModel.demands(entry.type().name())) {
            if (demand.isNeeded() == needed && !isMet(entry, demand)) {
                missing.add(demand.fields().getFirst());
            }
        }
        return missing;
    }

    private static boolean isMet(Entry entry, Demand demand) {
        for (String field : demand.fields()) {
            if (entry.field(field).filter(found -> !found.isBlank()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void report(Entry entry, List<String> missing, boolean needed, Findings findings) {
        if (missing.isEmpty()) {
            return;
        }
        boolean empty = missing.stream().allMatch(name -> entry.field(name).isPresent());
        String which = String.join(", ", missing);
        String message = "@" + entry.type() + " " + Written.quoted(entry.key())
                + (empty ? " has an empty " : " has no ") + which;
        String them = missing.size() == 1 ? "it" : "them";
        if (needed) {
            findings.warn(entry.span().beginning(), message, "every @" + entry.type() + " needs " + them);
        } else {
            findings.note(
                    entry.span().beginning(), message, "biblatex asks for " + them + " in every @" + entry.type());
        }
    }
}
