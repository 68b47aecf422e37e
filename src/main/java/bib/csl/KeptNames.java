package bib.csl;

import java.util.Set;

/// Chooses names that stay visible where a style would hide them behind `et al.`.
@FunctionalInterface
public interface KeptNames {
    /// Every name as the style says.
    KeptNames NONE = (item, variable) -> Set.of();

    /// @param variable a CSL name variable, as `author`
    /// @return the places of the names in it, from 1
    Set<Integer> of(Item item, String variable);
}
