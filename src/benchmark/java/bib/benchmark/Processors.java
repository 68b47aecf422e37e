package bib.benchmark;

import bib.csl.Processor;
import bib.csl.citeproc.CiteprocJavaProcessor;
import bib.csl.engine.Engine;

/// The processors by the names that `--engine` has for them.
final class Processors {
    private Processors() {}

    static Processor named(String name) {
        return switch (name) {
            case "bib" -> new Engine();
            case "citeproc-java" -> new CiteprocJavaProcessor();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
