package bib.csl.engine;

import bib.csl.CslLocale;
import bib.csl.KeptNames;
import java.util.Optional;
import java.util.function.Function;

/// What the engine does beyond what a style says.
///
/// @param links             whether DOI, URL, PMID and PMCID lead to their web addresses
/// @param substituteAuthors whether `subsequent-author-substitute` is obeyed
/// @param kept              which names stay visible where a list of names is cut
/// @param fallback          finds another locale file by language, for what a locale leaves out
public record EngineOptions(
        boolean links, boolean substituteAuthors, KeptNames kept, Function<String, Optional<CslLocale>> fallback) {
    public static final EngineOptions DEFAULT = new EngineOptions(true, true, KeptNames.NONE, lang -> Optional.empty());

    public EngineOptions withLinks(boolean on) {
        return new EngineOptions(on, substituteAuthors, kept, fallback);
    }

    public EngineOptions withSubstituteAuthors(boolean on) {
        return new EngineOptions(links, on, kept, fallback);
    }

    public EngineOptions withKept(KeptNames names) {
        return new EngineOptions(links, substituteAuthors, names, fallback);
    }

    public EngineOptions withFallback(Function<String, Optional<CslLocale>> locales) {
        return new EngineOptions(links, substituteAuthors, kept, locales);
    }
}
