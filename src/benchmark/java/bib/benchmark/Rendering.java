package bib.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks of rendering in turn (A B A B …), each time in a JVM of its own, and prints medians and ratios.
final class Rendering {
    private static final int WARM_PASSES = 4;

    private final int rounds;
    private final Map<String, List<Double>> samples = new HashMap<>();

    private Rendering(int rounds) {
        this.rounds = rounds;
    }

    /// @param args how many rounds
    public static void main(String[] args) throws RunnerException {
        Rendering rendering = new Rendering(args.length > 0 ? Integer.parseInt(args[0]) : 3);
        rendering.everyStyle();
        rendering.manyItems();
        rendering.sharedStyle();
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx2g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .addProfiler(CpuTime.class);
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = name(result.getParams());
            for (IterationResult iteration : iterations(result)) {
                add(name, iteration);
            }
        }
    }

    private static List<IterationResult> iterations(RunResult result) {
        return List.copyOf(result.getBenchmarkResults().iterator().next().getIterationResults());
    }

    private void add(String name, IterationResult iteration) {
        add(name + " time", iteration.getPrimaryResult().getScore());
        for (String label : List.of(CpuTime.PROCESS, CpuTime.THREADS)) {
            add(name + " " + label, iteration.getSecondaryResults().get(label).getScore());
        }
    }

    private static String name(BenchmarkParams params) {
        List<String> values = new ArrayList<>();
        params.getParamsKeys().stream().sorted().forEach(key -> values.add(params.getParam(key)));
        return values.isEmpty() ? params.getThreads() + " threads" : String.join(" ", values);
    }

    private void add(String name, double value) {
        samples.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private double median(String name) {
        List<Double> values = new ArrayList<>(samples.getOrDefault(name, List.of(Double.NaN)));
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /// Each engine in a JVM of its own, in turn: the first pass, compilers and all, and what follows when it is warm.
    /// Both read every style anew in every pass.
    private void everyStyle() throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (String engine : List.of("bib", "citeproc-java")) {
                ChainedOptionsBuilder options = options(EveryStyle.class)
                        .param("engine", engine)
                        .warmupIterations(0)
                        .measurementIterations(1 + WARM_PASSES);
                for (RunResult result : new Runner(options.build()).run()) {
                    List<IterationResult> passes = iterations(result);
                    add("first " + engine, passes.getFirst());
                    passes.subList(1, passes.size()).forEach(pass -> add("warm " + engine, pass));
                }
            }
        }
        System.out.println("All independent styles, 30 items, bibliography and citations: CPU ms");
        for (String pass : List.of("first", "warm")) {
            for (String label : List.of(CpuTime.PROCESS, CpuTime.THREADS)) {
                double own = median(pass + " bib " + label);
                double other = median(pass + " citeproc-java " + label);
                System.out.printf(
                        "%-6s %-8s bib %8.0f  citeproc-java %8.0f  × %.2f%n", pass, label, own, other, own / other);
            }
        }
    }

    private void manyItems() throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            run(options(ManyItems.class).warmupIterations(4).measurementIterations(3));
        }
        System.out.println("Many items, warm: ms for the tenth and the whole, CPU ms of the thread for the whole, and how"
                + " often the tenth goes into the whole (CPU)");
        for (String items : List.of("mixed", "alike")) {
            for (String style : List.of("apa", "ieee", "chicago-author-date")) {
                String tenth = "1000 bib " + items + " " + style;
                String whole = "10000 bib " + items + " " + style;
                System.out.printf(
                        "%-22s %-6s %8.0f %8.0f %8.0f %6.1f%n",
                        style,
                        items,
                        median(tenth + " time"),
                        median(whole + " time"),
                        median(whole + " " + CpuTime.THREADS),
                        median(whole + " cpu") / median(tenth + " cpu"));
            }
        }
    }

    private void sharedStyle() throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                run(options(SharedStyle.class)
                        .threads(threads)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(3)));
            }
        }
        double one = median("1 threads time");
        double two = median("2 threads time");
        System.out.printf(
                "One style, 300 items a thread: %.1f renderings a second with one thread, %.1f with two, × %.2f%n",
                one, two, two / one);
    }
}
