package bib.check.finding;

import bib.entry.Library;
import bib.source.Source;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The fixes of several findings, as far as they do not touch the same places.
///
/// @param mended  how many findings they mend
/// @param harmful how many findings they would mend and damage their entry
public record Fixes(List<TextEdit> edits, int mended, int harmful) {
    public Fixes {
        edits = List.copyOf(edits);
    }

    /// The fixes of what was found in a library. An entry that would be damaged by those of its own stays as it is.
    public static Fixes of(List<Finding> findings, Library library) {
        EntryDamage damage = EntryDamage.by(of(findings).edits(), library);
        List<Finding> harmless = findings.stream()
                .filter(finding -> finding.fix().stream().noneMatch(damage::isOf))
                .toList();
        Fixes kept = of(harmless);
        return new Fixes(kept.edits, kept.mended, findings.size() - harmless.size());
    }

    /// Takes each finding's fix whole, or leaves it for another round where an earlier finding's is in the way.
    static Fixes of(List<Finding> findings) {
        IdentityHashMap<Source, TreeMap<Integer, Integer>> taken = new IdentityHashMap<>();
        List<TextEdit> edits = new ArrayList<>();
        Set<TextEdit> known = new HashSet<>();
        int mended = 0;
        for (Finding finding : findings) {
            boolean free = finding.fix().stream().allMatch(edit -> isFree(edit, taken));
            if (finding.isFixable() && (free || known.containsAll(finding.fix()))) {
                for (TextEdit edit : finding.fix()) {
                    if (known.add(edit)) {
                        edits.add(edit);
                        taken.computeIfAbsent(edit.span().source(), _ -> new TreeMap<>())
                                .put(edit.span().start(), edit.span().end());
                    }
                }
                mended++;
            }
        }
        return new Fixes(edits, mended, 0);
    }

    /// Whether nothing taken overlaps an edit, or inserts where it does.
    private static boolean isFree(TextEdit edit, IdentityHashMap<Source, TreeMap<Integer, Integer>> taken) {
        TreeMap<Integer, Integer> places = taken.get(edit.span().source());
        if (places == null) {
            return true;
        }
        Map.Entry<Integer, Integer> before = places.floorEntry(edit.span().end());
        return before == null
                || (before.getValue() <= edit.span().start()
                        && before.getKey() < edit.span().start());
    }
}
