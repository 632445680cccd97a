package si.glas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The machine, by what matters to the figures. */
public final class Machine {

    private static final double GIB = 1 << 30;

    private Machine() {}

    static String description() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d cores, %d GB, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(system.getTotalMemorySize() / GIB),
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    /** Processor time that this program has taken so far. */
    public static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
