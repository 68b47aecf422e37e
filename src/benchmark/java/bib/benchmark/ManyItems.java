package bib.benchmark;

import bib.csl.Citation;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.styles.Locales;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.styles.Styles;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Thousands of items, a citation for each, told apart where the style asks for it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ManyItems {
    @Param("bib")
    public String engine = "";

    @Param({"apa", "ieee", "chicago-author-date"})
    public String style = "";

    /// `mixed`, or `alike` for one author and year.
    @Param({"mixed", "alike"})
    public String items = "";

    @Param({"1000", "10000"})
    public int count;

    private Processor processor = Processors.named("bib");
    private Style found = new Styles(List.of()).find("apa");
    private CslLocale locale = Locales.load(Locales.LAST);
    private List<Item> given = List.of();
    private List<Citation> citations = List.of();

    @Setup
    public void load() {
        processor = Processors.named(engine);
        found = new Styles(List.of()).find(style);
        locale = Locales.forStyle(found);
        given = items.equals("mixed") ? Samples.mixed(count, 5) : Samples.alike(count);
        citations = Samples.citations(given);
    }

    @Benchmark
    public Rendered render() {
        return processor.render(found, locale, given, citations, Order.BY_STYLE);
    }
}
