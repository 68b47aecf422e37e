package bib.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/// CPU time of an iteration, that of the whole JVM, compilers and collector included, and that of the threads that run
/// the benchmark: other work on the machine leaves both nearly alone.
public final class CpuTime implements InternalProfiler {
    /// Of the whole JVM.
    static final String PROCESS = "cpu";
    /// Of the benchmark's threads alone.
    static final String THREADS = "threads";

    private static final String WORKER = "jmh-worker";

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;
    private long threadsStart;

    @Override
    public String getDescription() {
        return "CPU time of the JVM and of the benchmark's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadsStart = threadsTime();
        start = system.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(
                millis(PROCESS, system.getProcessCpuTime() - start), millis(THREADS, threadsTime() - threadsStart));
    }

    private static ScalarResult millis(String label, long nanos) {
        return new ScalarResult(label, nanos / 1e6, "ms", AggregationPolicy.AVG);
    }

    private long threadsTime() {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                sum += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }
}
