package bib.publist;

import bib.entry.Role;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Explains the marks that are in use: `* means equal contribution.`
///
/// A role with a sign and no text of its own is explained by its name (`‡ means intern`). A look is explained only
/// where a text is given for its role: one's own name in bold explains itself.
///
/// @param texts what follows the sign or the look, by role; an empty text leaves the role out
public record Legend(Map<String, String> texts) {
    /// When a section has a legend.
    public enum Mode {
        /// Where marks are shown that can be explained.
        AUTO,
        NEVER
    }

    private static final Map<String, String> DEFAULT_TEXTS = Map.of(
            Role.EQUAL, "means equal contribution",
            Role.CORRESPONDING, "marks the corresponding author",
            Role.STUDENT, "marks a student",
            Role.ADVISOR, "marks an advisor");

    public static final Legend DEFAULT = new Legend(Map.of());

    public Legend {
        Map<String, String> canonical = new LinkedHashMap<>();
        texts.forEach((role, text) -> canonical.put(Role.canonical(role), text.strip()));
        texts = Map.copyOf(canonical);
    }

    /// The line for the marks that stand in some texts, or nothing where none of them is explained.
    public Optional<RichText> line(List<RichText> shown, Marks marks) {
        Set<String> roles = new LinkedHashSet<>();
        shown.forEach(text -> gather(text, roles));
        List<RichText> parts = new ArrayList<>();
        for (Map.Entry<String, Mark> mark : marks.byRole().entrySet()) {
            if (roles.contains(mark.getKey())) {
                explain(mark.getKey(), mark.getValue(), parts);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = ".!?".indexOf(lastCharacter(parts)) >= 0;
        parts.add(RichText.of(closed ? "" : "."));
        return Optional.of(RichText.of(parts));
    }

    private void explain(String role, Mark mark, List<RichText> parts) {
        String text = texts.getOrDefault(role, DEFAULT_TEXTS.getOrDefault(role, "means " + role));
        boolean explicit = texts.containsKey(role);
        RichText sign =
                switch (mark) {
                    case Mark.Sign(var symbol) -> new RichText.Mark(role, symbol);
                    case Mark.Look(var format) when explicit -> new RichText.Formatted(format, RichText.of(word(mark)));
                    case Mark.Look _, Mark.None _ -> RichText.empty();
                };
        if (!text.isEmpty() && !sign.isEmpty()) {
            parts.add(RichText.of(parts.isEmpty() ? "" : "; "));
            parts.add(sign);
            parts.add(RichText.of(" " + text));
        }
    }

    /// `Bold`, `Small caps`.
    private static String word(Mark look) {
        for (Map.Entry<String, Format> known : Mark.LOOKS.entrySet()) {
            if (look.equals(new Mark.Look(known.getValue()))) {
                String name = known.getKey().replace('-', ' ');
                return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            }
        }
        return "";
    }

    private static char lastCharacter(List<RichText> parts) {
        String plain = parts.getLast().plain();
        return plain.charAt(plain.length() - 1);
    }

    private static void gather(RichText text, Set<String> roles) {
        switch (text) {
            case RichText.Mark(String role, String _) -> roles.add(role);
            case RichText.Highlight(String role, Format _, RichText _) -> roles.add(role);
            case RichText.Text _,
                    RichText.Sequence _,
                    RichText.Formatted _,
                    RichText.Placed _,
                    RichText.Link _,
                    RichText.NameSpan _ -> {}
        }
        text.withContent(content -> {
            gather(content, roles);
            return content;
        });
    }
}
