package bib.richtext;

import java.util.List;

/// Characters that look the same and mean the same: what is left of a tree when it is laid flat.
///
/// @param traits what they have from the nodes around them, outermost first: each format once, each role's stress
///               once, at most one address and one name (the innermost)
public record Run(String text, List<Trait> traits) {
    public Run {
        traits = List.copyOf(traits);
    }

    public Run withText(String other) {
        return new Run(other, traits);
    }
}
