package bib.csl.engine;

import bib.csl.CslLocale;
import bib.csl.Item;
import java.util.Optional;
import java.util.function.Function;

/// What the engine does beyond what a style says.
///
/// @param links             whether DOI, URL, PMID and PMCID lead to their web addresses
/// @param substituteAuthors whether `subsequent-author-substitute` is obeyed
/// @param keep              which names stay visible where a list of names is cut
/// @param fallback          finds another locale file by language, for what a locale leaves out
public record EngineOptions(
        boolean links, boolean substituteAuthors, Keep keep, Function<String, Optional<CslLocale>> fallback) {
    /// Chooses names that stay visible where `et al.` would hide them.
    @FunctionalInterface
    public interface Keep {
        Keep NONE = (item, variable, position) -> false;

        /// @param variable a CSL name variable, as `author`
        /// @param position the name's place in it, from 1
        boolean visible(Item item, String variable, int position);
    }

    public static final EngineOptions DEFAULT = new EngineOptions(true, true, Keep.NONE, lang -> Optional.empty());

    public EngineOptions withLinks(boolean on) {
        return new EngineOptions(on, substituteAuthors, keep, fallback);
    }

    public EngineOptions withSubstituteAuthors(boolean on) {
        return new EngineOptions(links, on, keep, fallback);
    }

    public EngineOptions withKeep(Keep names) {
        return new EngineOptions(links, substituteAuthors, names, fallback);
    }

    public EngineOptions withFallback(Function<String, Optional<CslLocale>> locales) {
        return new EngineOptions(links, substituteAuthors, keep, locales);
    }
}
