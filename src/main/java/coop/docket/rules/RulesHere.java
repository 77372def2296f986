package coop.docket.rules;

import coop.docket.areas.AreaList;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.terms.Deadline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that judge in this process, compiled when first asked for a day, and only those in force on it.
 *
 * <p>The law changes on some thirty days since 2013; rules that are over or yet to come would be asked of every
 * cooperative for nothing. What days share is compiled once.
 */
final class RulesHere implements AutoCloseable {
    private final ReadPack read;
    private final boolean published;
    private final Map<List<RuleHeader>, RulePack> compiled = new HashMap<>();

    /** @param published by an office; the rules that the program carries are known to come to an end */
    RulesHere(ReadPack read, boolean published) {
        this.read = read;
        this.published = published;
    }

    /** The same with a part of the pack. */
    RulesHere only(ReadPack narrowed) {
        return new RulesHere(narrowed, published);
    }

    Judge on(LocalDate today, AreaList areas) {
        var pack = pack(today);
        return published ? new PublishedJudge(pack, today, areas) : pack.on(today, areas, Deadline.none());
    }

    private synchronized RulePack pack(LocalDate today) {
        return compiled.computeIfAbsent(read.inForceOn(today), rules -> compile(today));
    }

    private RulePack compile(LocalDate today) {
        try {
            return RulePack.inForceOn(today, read);
        } catch (PackNotValid broken) {
            throw new IllegalStateException("rules that were found sound do not compile: " + broken.problems(), broken);
        }
    }

    @Override
    public synchronized void close() {
        compiled.values().forEach(RulePack::close);
        compiled.clear();
    }
}
