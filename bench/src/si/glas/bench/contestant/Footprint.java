package si.glas.bench.contestant;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What this JVM costs while nothing is asked of it. */
final class Footprint {

    private static final double MIB = 1 << 20;

    private Footprint() {}

    /** The heap in MiB after a collection, and the CPU time in percent of one core. */
    static Map<String, Double> measure(Duration idle) throws InterruptedException {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        Stopwatch watch = new Stopwatch();
        TimeUnit.MILLISECONDS.sleep(idle.toMillis());
        double cpu = (system.getProcessCpuTime() - before) / (watch.seconds() * 1e9) * 100;
        return Map.of("heap", heap, "cpu", cpu);
    }
}
