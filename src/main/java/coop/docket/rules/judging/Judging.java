package coop.docket.rules.judging;

import coop.docket.register.Dossier;
import coop.docket.rules.engine.Session;
import coop.docket.rules.sentences.Grounds;
import coop.docket.rules.vocabulary.ComputedWord;
import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.vocabulary.Flag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges dossiers on one day with one pack, some at a time. */
public final class Judging implements Judge {
    private static final Comparator<Flag> BY_RULE = Comparator.comparing(Flag::ofRule);

    private final ReadPack pack;
    private final Session session;
    private final LocalDate today;

    Judging(ReadPack pack, Session session, LocalDate today) {
        this.pack = pack;
        this.session = session;
        this.today = today;
    }

    /**
     * What the pack says of these dossiers: by dossier in their order, then by rule; at most one finding a rule.
     *
     * @throws coop.docket.rules.terms.Deadline.RulesRanTooLong when the deadline passes
     */
    @Override
    public List<Finding> judge(List<Dossier> dossiers) {
        var findings = new ArrayList<Finding>();
        for (var cooperative : session.judge(dossiers)) {
            var flags = cooperative.flags();
            if (flags.size() > 1) {
                flags.sort(BY_RULE);
            }
            String last = null;
            for (var flag : flags) {
                if (!flag.ofRule().equals(last)) {
                    findings.add(finding(cooperative, flag));
                }
                last = flag.ofRule();
            }
        }
        return findings;
    }

    private Finding finding(Cooperative cooperative, Flag flag) {
        var dossier = cooperative.dossier();
        var grounds = new Grounds(
                dossier.cooperative(),
                today,
                flag.sinceDay(),
                flag.evidence(),
                flag.unchartedYear(),
                words(cooperative, flag.ofRule()));
        return new Finding(pack.rules().get(flag.ofRule()), dossier, flag.columns(), grounds, pack.words());
    }

    private Map<ComputedWord, Object> words(Cooperative cooperative, String rule) {
        var asked = pack.words().computed(rule);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var words = new HashMap<ComputedWord, Object>();
        asked.forEach(word -> words.put(word, word.of(cooperative)));
        return words;
    }

    @Override
    public void close() {
        session.close();
    }
}
