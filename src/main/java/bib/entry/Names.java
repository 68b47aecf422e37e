package bib.entry;

import bib.entry.Name.PrefixUse;
import java.util.List;

/// The names of one field, in order.
///
/// @param others whether the field ends in `and others`
public record Names(List<Name> list, boolean others) {
    public static final Names NONE = new Names(List.of(), false);

    public Names {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /// The names without what they say of their prefixes.
    public Names withoutPrefixUse() {
        return new Names(
                list.stream().map(name -> name.withPrefixUse(PrefixUse.UNSAID)).toList(), others);
    }
}
