package coop.docket.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The processor time that this process has used in all its threads, the collector's and compilers' among them. */
final class Processor {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Processor() {}

    /** In nanoseconds. */
    static long used() {
        return MACHINE.getProcessCpuTime();
    }
}
