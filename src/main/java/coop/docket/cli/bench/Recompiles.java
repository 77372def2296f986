package coop.docket.cli.bench;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What compiling the pack costs, and whether packs that are no longer used are let go.
 *
 * @param first seconds of wall time of the first compilation
 * @param warm seconds of wall time of the last
 * @param metaspace bytes after each tenth of the compilations
 */
public record Recompiles(double first, double warm, List<Long> metaspace) {

    /** Compiles the pack in the program so often, judging a dossier with each. */
    public static Recompiles measure(int times, Dossier dossier, LocalDate today) throws PackNotValid {
        double first = 0;
        double last = 0;
        var metaspace = new ArrayList<Long>();
        for (int i = 1; i <= times; i++) {
            var start = System.nanoTime();
            try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                    var judge = book.on(today, AreaList.NOT_LOADED)) {
                last = (System.nanoTime() - start) / 1e9;
                judge.judge(List.of(dossier));
            }
            first = i == 1 ? last : first;
            if (i % Math.max(1, times / 10) == 0) {
                System.gc();
                metaspace.add(usedMetaspace());
            }
        }
        return new Recompiles(first, last, metaspace);
    }

    private static long usedMetaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
