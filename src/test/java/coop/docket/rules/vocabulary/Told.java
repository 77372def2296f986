package coop.docket.rules.vocabulary;

import coop.docket.areas.AreaList;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.CalendarFile;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParametersFile;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A cooperative told in one line of a table, as the vocabulary sees it on a day and as the shipped rules judge it.
 *
 * <p>{@code label WEAK, label_on 2024-01-31 / debts: debt_no 1, balance 5 / debts: debt_no 2}: its own columns, then a row
 * of another sheet after each slash. It is a COOPERATIVE where nothing else is told.
 */
final class Told {
    static final Map<String, Parameter> PARAMETERS =
            ParametersFile.read(PackFiles.shipped().file("parameters.yml").orElseThrow(), new Problems());
    static final WorkingDays CALENDAR =
            CalendarFile.read(PackFiles.shipped().file("calendar.yml").orElseThrow(), new Problems());

    private static final RuleBook BOOK = book();
    /** By day, for many tables look at the same days and a judge takes longer to make than to use. */
    private static final Map<LocalDate, Judge> JUDGES = new HashMap<>();

    private Told() {}

    static Terms terms(LocalDate today) {
        return new Terms(today, PARAMETERS, CALENDAR, AreaList.NOT_LOADED, Deadline.none());
    }

    static Cooperative seen(String told, LocalDate today) {
        return new Cooperative(given(told).dossier(), terms(today));
    }

    /** What the shipped rules find, by rule. */
    static Map<String, Finding> found(String told, LocalDate today) {
        var judge = JUDGES.computeIfAbsent(today, day -> BOOK.on(day, AreaList.NOT_LOADED));
        var findings = new LinkedHashMap<String, Finding>();
        for (var finding : judge.judge(List.of(given(told).dossier()))) {
            if (findings.put(finding.rule().id(), finding) != null) {
                throw new AssertionError("two findings of " + finding.rule().id());
            }
        }
        return findings;
    }

    static Given given(String told) {
        var own = new ArrayList<>(List.of("type", "COOPERATIVE"));
        var rows = new ArrayList<String>();
        for (var part : told == null ? new String[0] : told.split("/")) {
            if (part.matches("\\s*[a-z]+:.*")) {
                rows.add(part.strip());
            } else {
                own.addAll(cells(part));
            }
        }
        var given = Given.cooperative(own.toArray(String[]::new));
        for (var row : rows) {
            var colon = row.indexOf(':');
            var sheet = Sheet.valueOf(row.substring(0, colon).toUpperCase(Locale.ROOT));
            given.with(sheet, cells(row.substring(colon + 1)).toArray(String[]::new));
        }
        return given;
    }

    private static List<String> cells(String told) {
        return Arrays.stream(told.split(","))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> Arrays.stream(cell.split(" ", 2)))
                .toList();
    }

    private static RuleBook book() {
        try {
            return RuleBook.open(PackFiles.shipped(), new Problems());
        } catch (PackNotValid never) {
            throw new IllegalStateException(never);
        }
    }
}
