package coop.docket.cli.bench;

/**
 * What one way of judging has cost its thread.
 *
 * @param nanoseconds of processor time
 * @param bytes that the collector has to clear away
 */
record Cost(long nanoseconds, long bytes) {
    static final Cost NONE = new Cost(0, 0);

    /** What some work costs. */
    static Cost of(Runnable work) {
        var bytes = Processor.allocatedHere();
        var start = Processor.usedHere();
        work.run();
        return new Cost(Processor.usedHere() - start, Processor.allocatedHere() - bytes);
    }

    Cost plus(Cost other) {
        return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
    }

    /** With its share, by bytes, of what other threads have done for both. */
    double withShare(long others, Cost beside) {
        return nanoseconds + others * (double) bytes / Math.max(1, bytes + beside.bytes);
    }
}
