package bib.csl.engine;

import bib.csl.engine.item.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The names that cites show, to see which of them have to be told apart (CSL 1.0.2,
/// `givenname-disambiguation-rule`).
final class NameRegister {
    private final boolean byCite;
    private final boolean primary;
    private final boolean initialsOnly;
    private final boolean on;
    private final Map<String, Families> families = new HashMap<>();
    private int changes;

    /// The names of one family name: initials, and the whole given names that have them.
    private static final class Families {
        final Map<String, Set<String>> initials = HashMap.newHashMap(2);
    }

    NameRegister(String rule, boolean on) {
        this.byCite = rule.equals("by-cite");
        this.primary = rule.startsWith("primary-name");
        this.initialsOnly = rule.endsWith("-with-initials");
        this.on = on;
    }

    boolean isInitialsOnly() {
        return initialsOnly;
    }

    void add(Cited entry, PersonName name, int index) {
        if (!on || name.isOrganisation() || (primary && index > 0)) {
            return;
        }
        if (byCite && !entry.hasNamesake(name)) {
            return;
        }
        Families known = families.computeIfAbsent(key(entry, name), _ -> new Families());
        boolean alone = known.initials.isEmpty();
        boolean news = known.initials
                .computeIfAbsent(name.key().initials(), _ -> HashSet.newHashSet(2))
                .add(name.key().given());
        if (news && !alone) {
            changes++;
            entry.namesakes++;
        }
    }

    /// How often a name became ambiguous that the entry may have: what is rendered stays right until that changes.
    int changes(Cited entry) {
        return byCite ? entry.namesakes : changes;
    }

    private String key(Cited entry, PersonName name) {
        return byCite ? entry.id() + '\t' + name.key().family() : name.key().family();
    }

    /// How much of a given name is shown: 0 nothing, 1 initials, 2 all.
    ///
    /// @param asked       what the cite asks for
    /// @param shortForm   whether the style shows the family name alone
    /// @param initializes whether the style has initials
    int level(Cited entry, PersonName name, int index, int asked, boolean shortForm, boolean initializes) {
        int usual = shortForm ? 0 : initializes ? 1 : 2;
        if (!on || name.isOrganisation()) {
            return usual;
        }
        if (byCite && !entry.hasNamesake(name)) {
            return Math.max(usual, asked);
        }
        Families known = families.get(key(entry, name));
        Set<String> same = known == null ? null : known.initials.get(name.key().initials());
        if (known == null || same == null) {
            return usual;
        }
        if (byCite && usual <= asked) {
            return asked;
        }
        if (primary && index > 0) {
            return usual;
        }
        boolean ambiguous = known.initials.size() > 1;
        if (initialsOnly) {
            return ambiguous ? 1 : 0;
        }
        if (same.size() > 1 || (ambiguous && !initializes)) {
            return 2;
        }
        return ambiguous ? 1 : usual;
    }
}
