package bib.benchmark;

import bib.csl.Citation;
import bib.csl.Item;
import bib.csl.styles.Locales;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.styles.Styles;
import bib.csl.engine.Engine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Memory that 10,000 items take above themselves, in bytes an item: what is alive after a full collection, taken again
/// and again while they are rendered. A lower bound of the peak, close to it with some dozen collections a run.
final class Memory {
    private static final int COUNT = 10_000;
    private static final int PAUSE_MILLIS = 50;

    private Memory() {}

    /// @param args names of styles
    public static void main(String[] args) throws InterruptedException {
        System.out.printf("%-22s %-6s %14s %14s%n", "style", "items", "peak B/item", "result B/item");
        for (String name : args) {
            measure(name, "mixed", Samples.mixed(COUNT, 5));
            measure(name, "alike", Samples.alike(COUNT));
        }
    }

    private static void measure(String name, String kind, List<Item> items) throws InterruptedException {
        Style style = new Styles(List.of()).find(name);
        var locale = Locales.forStyle(style);
        List<Citation> citations = Samples.citations(items);
        Engine engine = new Engine();
        engine.render(style, locale, items.subList(0, 10), citations.subList(0, 10), Order.BY_STYLE);
        long before = settled();
        CompletableFuture<Rendered> rendering = CompletableFuture.supplyAsync(
                () -> engine.render(style, locale, items, citations, Order.BY_STYLE));
        long peak = before;
        while (!rendering.isDone()) {
            peak = Math.max(peak, alive());
            Thread.sleep(PAUSE_MILLIS);
        }
        Rendered result = rendering.join();
        long after = settled();
        System.out.printf(
                "%-22s %-6s %14d %14d%n",
                name, kind, (Math.max(peak, after) - before) / COUNT, (after - before) / result.bibliography().size());
    }

    /// Files and soft references that nobody uses any more go with a later collection only.
    private static long settled() {
        for (int i = 0; i < 3; i++) {
            alive();
        }
        return alive();
    }

    /// What a full collection leaves. What the other thread takes after it does not count.
    private static long alive() {
        System.gc();
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                used += pool.getCollectionUsage().getUsed();
            }
        }
        return used;
    }
}
