package bib.benchmark;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.styles.Locales;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Style;
import bib.csl.styles.StyleInfo;
import bib.csl.styles.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// 30 items through every bundled independent style, bibliography and citations. Styles are parsed each time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EveryStyle {
    @Param({"bib", "citeproc-java"})
    public String engine = "";

    private record Case(Style style, CslLocale locale) {}

    private final List<Item> items = Samples.mixed(30, 5);
    private final List<Citation> citations = Samples.citations(items);
    private final List<Case> cases = new ArrayList<>();
    private Processor processor = Processors.named("bib");

    @Setup
    public void load() {
        processor = Processors.named(engine);
        Styles styles = new Styles(List.of());
        Map<String, CslLocale> locales = new HashMap<>();
        for (StyleInfo info : Styles.catalog().all()) {
            if (!info.isDependent()) {
                Style style = styles.find(info.name());
                String language = style.defaultLocale().orElse(Locales.LAST);
                cases.add(new Case(style, locales.computeIfAbsent(language, _ -> Locales.forStyle(style))));
            }
        }
    }

    /// @return how many entries came out, of all styles together
    @Benchmark
    public int render() {
        int entries = 0;
        for (Case each : cases) {
            entries += processor
                    .render(each.style(), each.locale(), items, citations, Order.BY_STYLE)
                    .bibliography()
                    .size();
        }
        return entries;
    }
}
