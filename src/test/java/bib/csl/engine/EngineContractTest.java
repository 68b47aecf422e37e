package bib.csl.engine;

import bib.csl.Processor;
import bib.csl.ProcessorContract;

/// The engine does what every processor must.
final class EngineContractTest extends ProcessorContract {
    @Override
    protected Processor processor() {
        return new Engine();
    }
}
