package bib.csl.engine;

import bib.csl.KeptNames;

/// What the engine does beyond what a style says.
///
/// @param substituteAuthors whether `subsequent-author-substitute` is obeyed
/// @param kept              which names stay visible where a list of names is cut
public record EngineOptions(boolean substituteAuthors, KeptNames kept) {
    /// As the style says.
    public static final EngineOptions DEFAULT = new EngineOptions(true, KeptNames.NONE);

    public EngineOptions withSubstituteAuthors(boolean on) {
        return new EngineOptions(on, kept);
    }

    public EngineOptions withKept(KeptNames names) {
        return new EngineOptions(substituteAuthors, names);
    }
}
