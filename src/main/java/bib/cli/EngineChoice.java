package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.csl.KeptNames;
import bib.csl.Processor;
import bib.csl.citeproc.CiteprocJavaProcessor;
import bib.csl.engine.Engine;
import bib.csl.engine.EngineOptions;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.function.Function;

/// `--engine`: which processor renders.
enum EngineChoice {
    /// Our own, the default.
    BIB,
    /// citeproc-java, as a second opinion. It renders as the style says and knows nothing beyond it.
    CITEPROC_JAVA;

    static Value<String> option(CommandForm form) {
        return form.text(
                Takes.one("E", "bib", "citeproc-java"),
                "What renders: bib (default), or citeproc-java as a second opinion.",
                "--engine");
    }

    /// @param name empty for the default
    /// @throws BibException of kind USAGE
    static EngineChoice named(String name) {
        return switch (name) {
            case "", "bib" -> BIB;
            case "citeproc-java" -> CITEPROC_JAVA;
            default ->
                throw new BibException(Kind.USAGE, "there is no engine '" + name + "'", "choose bib or citeproc-java");
        };
    }

    /// A processor that does as the style says.
    Processor processor() {
        return switch (this) {
            case CITEPROC_JAVA -> new CiteprocJavaProcessor();
            case BIB -> new Engine();
        };
    }

    /// A processor for one bibliography.
    ///
    /// @param repeatAuthors whether authors are printed where a style sets dashes for those of the entry before
    /// @throws BibException of kind USAGE where this engine cannot do what is asked beyond the style
    Processor processor(boolean repeatAuthors, KeptNames kept) {
        if (this == CITEPROC_JAVA && (repeatAuthors || !kept.equals(KeptNames.NONE))) {
            String option = repeatAuthors ? "--repeat-authors" : "--keep-self";
            throw new BibException(Kind.USAGE, "citeproc-java does not know " + option, "leave out --engine");
        }
        return switch (this) {
            case CITEPROC_JAVA -> processor();
            case BIB ->
                new Engine(EngineOptions.DEFAULT
                        .withSubstituteAuthors(!repeatAuthors)
                        .withKept(kept));
        };
    }

    /// Processors for publication lists, which may keep names and never turn their owner into dashes.
    Function<KeptNames, Processor> processors() {
        Processor base = processor();
        return base instanceof Engine engine
                ? kept -> engine.with(
                        EngineOptions.DEFAULT.withSubstituteAuthors(false).withKept(kept))
                : _ -> base;
    }
}
