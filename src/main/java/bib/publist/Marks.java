package bib.publist;

import bib.entry.Role;
import bib.richtext.Format;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which mark each role has. A role without one is not shown.
///
/// @param byRole by canonical role; where a name has several roles, their marks stand in this order
public record Marks(Map<String, Mark> byRole) {
    /// One's own name in bold, `*` for equal contribution, `†` for the corresponding author.
    public static final Marks DEFAULT = new Marks(defaults());

    /// No role is shown.
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byRole = Collections.unmodifiableMap(new LinkedHashMap<>(byRole));
    }

    private static Map<String, Mark> defaults() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        marks.put(Role.SELF, new Mark.Look(Format.BOLD));
        marks.put(Role.EQUAL, new Mark.Sign("*"));
        marks.put(Role.CORRESPONDING, new Mark.Sign("†"));
        return marks;
    }

    /// The mark of a role, by any of its names.
    public Mark of(String role) {
        return byRole.getOrDefault(Role.canonical(role), Mark.None.NONE);
    }

    public Marks with(String role, Mark mark) {
        Map<String, Mark> marks = new LinkedHashMap<>(byRole);
        marks.put(Role.canonical(role), mark);
        return new Marks(marks);
    }

    /// With what an option says: `equal=†`, `self=none`.
    ///
    /// @throws BibException of kind USAGE where that is no role and mark
    public Marks with(String assignment) {
        int sign = assignment.indexOf('=');
        String role = sign < 0 ? "" : assignment.substring(0, sign).strip();
        if (role.isEmpty()) {
            String hint = "write ROLE=MARK, as equal=* or self=bold";
            throw new BibException(Kind.USAGE, "'" + assignment + "' does not say which role has which mark", hint);
        }
        return with(role, Mark.parse(assignment.substring(sign + 1)));
    }
}
