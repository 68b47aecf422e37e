package bib.cli;

import bib.csl.Processor;
import bib.csl.citeproc.CiteprocJavaProcessor;
import bib.csl.engine.Engine;
import bib.source.BibException;
import bib.source.BibException.Kind;

/// `--engine`: which processor renders.
enum EngineChoice {
    /// citeproc-java, the default.
    CITEPROC_JAVA,
    /// Our own.
    BIB;

    /// @param name empty for the default
    /// @throws BibException of kind USAGE
    static EngineChoice named(String name) {
        return switch (name) {
            case "", "citeproc-java" -> CITEPROC_JAVA;
            case "bib" -> BIB;
            default ->
                throw new BibException(Kind.USAGE, "there is no engine '" + name + "'", "choose citeproc-java or bib");
        };
    }

    Processor processor() {
        return switch (this) {
            case CITEPROC_JAVA -> new CiteprocJavaProcessor();
            case BIB -> new Engine();
        };
    }
}
