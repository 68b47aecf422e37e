package bib.publist;

import bib.entry.Role;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows roles: puts looks around names and signs after them.
///
/// Each name shown ([RichText.NameSpan]) is treated, as often as it is shown, by the roles of its own place in its own
/// item, so a citation of several items is marked like an entry. A look
/// covers the whole name; a sign follows the whole name at once and has no look of the name. Blanks and commas that
/// a name span holds at its ends are none of the name, and the sign stands before them.
public record MarkApplier(Marks marks) {
    private static final String NO_PART_OF_A_NAME = " \t\n\u00a0\u2009\u202f,;:";

    /// The same characters, with signs added.
    ///
    /// @param roles by the ids of the items; the names of others stay as they are
    public RichText apply(RichText text, Map<String, Roles> roles) {
        boolean nothing = roles.values().stream().allMatch(of -> of.byName().isEmpty());
        return nothing || marks.byRole().isEmpty() ? text : show(text, roles);
    }

    private RichText show(RichText text, Map<String, Roles> roles) {
        if (text instanceof RichText.NameSpan span) {
            Set<String> has = roles.getOrDefault(span.item(), Roles.NONE).of(span.variable(), span.position());
            return has.isEmpty() ? span : shown(span, has);
        }
        return text.withContent(content -> show(content, roles));
    }

    private RichText shown(RichText.NameSpan span, Set<String> roles) {
        String plain = span.plain();
        int start = 0;
        int end = plain.length();
        while (start < end && NO_PART_OF_A_NAME.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && NO_PART_OF_A_NAME.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == end) {
            return span;
        }
        List<RichText> parts = new ArrayList<>();
        RichText content = span.content();
        parts.add(Slices.slice(content, 0, start));
        RichText name = looks(Slices.slice(content, start, end), roles);
        parts.add(new RichText.NameSpan(span.item(), span.variable(), span.position(), name));
        parts.addAll(signs(roles));
        parts.add(Slices.slice(content, end, plain.length()));
        parts.removeIf(RichText::isEmpty);
        return RichText.of(parts);
    }

    /// One's own name is the outermost look.
    private RichText looks(RichText name, Set<String> roles) {
        RichText looked = name;
        for (Map.Entry<String, Mark> mark : marks.byRole().entrySet()) {
            boolean other = roles.contains(mark.getKey()) && !mark.getKey().equals(Role.SELF);
            if (other && mark.getValue() instanceof Mark.Look(var format)) {
                looked = new RichText.Highlight(mark.getKey(), format, looked);
            }
        }
        if (roles.contains(Role.SELF) && marks.of(Role.SELF) instanceof Mark.Look(var format)) {
            looked = new RichText.Highlight(Role.SELF, format, looked);
        }
        return looked;
    }

    private List<RichText> signs(Set<String> roles) {
        List<RichText> signs = new ArrayList<>();
        marks.byRole().forEach((role, mark) -> {
            if (roles.contains(role) && mark instanceof Mark.Sign(var symbol)) {
                signs.add(new RichText.Mark(role, symbol));
            }
        });
        return signs;
    }
}
