package coop.docket.assessment.questions;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the first day on which rules flag: the day since which they say they hold where it lies in the time looked at
 * and they are silent on its eve, else by halving that time.
 */
final class FirstDay {
    private final RuleBook book;
    private final AreaList areas;

    FirstDay(RuleBook book, AreaList areas) {
        this.book = book;
        this.areas = areas;
    }

    /**
     * @param silent a day on which none of them is found
     * @param found the day on which they were found
     */
    List<Tripping> of(List<StoredFinding> candidates, LocalDate silent, LocalDate found) {
        var searches = new ArrayList<Search>();
        candidates.forEach(candidate -> searches.add(new Search(candidate, silent, found)));
        while (true) {
            var byDay = new TreeMap<LocalDate, List<Search>>();
            searches.stream().filter(Search::open).forEach(search -> byDay.computeIfAbsent(
                            search.next(), day -> new ArrayList<>())
                    .add(search));
            if (byDay.isEmpty()) {
                return searches.stream().map(Search::result).toList();
            }
            byDay.forEach(this::look);
        }
    }

    private void look(LocalDate day, List<Search> searches) {
        var dossiers = searches.stream().map(Search::dossier).distinct().toList();
        try (var judge = book.on(day, areas)) {
            var findings = judge.judge(dossiers);
            searches.forEach(search -> search.learn(day, findings.stream().anyMatch(search::isIt)));
        }
    }

    /** One finding on its way to its first day. */
    private static final class Search {
        private final StoredFinding candidate;
        private LocalDate silent;
        private LocalDate found;

        Search(StoredFinding candidate, LocalDate silent, LocalDate found) {
            this.candidate = candidate;
            this.silent = silent;
            this.found = found;
        }

        boolean open() {
            return silent.plusDays(1).isBefore(found);
        }

        /** The day to look at: the one that the rule names, then its eve, else the middle. */
        LocalDate next() {
            var since = candidate.finding().since();
            if (since != null && silent.isBefore(since) && since.isBefore(found)) {
                return since;
            }
            if (since != null && since.equals(found) && silent.isBefore(since.minusDays(1))) {
                return since.minusDays(1);
            }
            return silent.plusDays(ChronoUnit.DAYS.between(silent, found) / 2);
        }

        void learn(LocalDate day, boolean flagged) {
            if (flagged) {
                found = day;
            } else {
                silent = day;
            }
        }

        boolean isIt(Finding finding) {
            return finding.dossier() == dossier()
                    && finding.rule().id().equals(candidate.finding().rule().id());
        }

        Dossier dossier() {
            return candidate.finding().dossier();
        }

        Tripping result() {
            return new Tripping(candidate.cooperativeId(), found, candidate.finding());
        }
    }
}
