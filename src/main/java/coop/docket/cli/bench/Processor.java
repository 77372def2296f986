package coop.docket.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What this process and this thread have used so far. */
final class Processor {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Processor() {}

    /** The processor time of all threads, the collector's and compilers' among them, in nanoseconds; in steps of 10 ms. */
    static long used() {
        return MACHINE.getProcessCpuTime();
    }

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    /** How many seconds of processor time some work takes in all threads. */
    static double seconds(Work work) throws Exception {
        var start = used();
        work.run();
        return (used() - start) / 1e9;
    }

    /** The processor time of this thread alone, in nanoseconds. */
    static long usedHere() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** How many bytes this thread has asked for. */
    static long allocatedHere() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
