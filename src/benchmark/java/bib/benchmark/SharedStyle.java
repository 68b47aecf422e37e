package bib.benchmark;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.styles.Locales;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.styles.Styles;
import bib.csl.engine.Engine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/// Every thread renders 300 items of its own; engine, style and locale are one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SharedStyle {
    private final Engine engine = new Engine();
    private final Style style = new Styles(List.of()).find("apa");
    private final CslLocale locale = Locales.forStyle(style);

    /// The items of one thread.
    @State(Scope.Thread)
    public static class Own {
        private List<Item> items = List.of();
        private List<Citation> citations = List.of();

        @Setup
        public void make(ThreadParams thread) {
            items = Samples.mixed(300, thread.getThreadIndex());
            citations = Samples.citations(items);
        }
    }

    @Benchmark
    public Rendered render(Own own) {
        return engine.render(style, locale, own.items, own.citations, Order.BY_STYLE);
    }
}
