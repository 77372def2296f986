package coop.docket.rules.warnings;

import coop.docket.refusal.Reason;
import coop.docket.rules.judging.ParametersRead;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Titles and sentences that spell out a number which is, or will be, another. */
record SpeltWarnings(ReadPack pack, LocalDate day) {
    private static final Map<ParameterUnit, Pattern> SPELT = Map.of(
            ParameterUnit.MONTHS, spelt("tháng|months?|เดือน"),
            ParameterUnit.WORKING_DAYS, spelt("ngày làm việc|working days?|วันทำการ"),
            ParameterUnit.DAYS, spelt("ngày(?! làm việc)|days?|วัน(?!ทำการ)"),
            ParameterUnit.PERCENT, spelt("%|per ?cent|phần trăm"));

    private static Pattern spelt(String unit) {
        return Pattern.compile("(?<![\\p{N}.,/])(\\p{Nd}{1,6})[\\s\\u00A0]*(?:consecutive )?(?:" + unit + ")");
    }

    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        var read = ParametersRead.of(pack);
        for (var rule : pack.rules().values()) {
            if (rule.before() == null || rule.before().isAfter(day)) {
                read.of(rule.id()).forEach(name -> add(rule, pack.parameters().get(name), warnings));
            }
        }
        return warnings;
    }

    private void add(RuleHeader rule, Parameter parameter, List<Warning> warnings) {
        if (!SPELT.containsKey(parameter.unit())) {
            return;
        }
        for (var file : pack.files().files()) {
            if (file.folder().equals("words")) {
                add(rule, parameter, file, warnings);
            }
        }
    }

    private void add(RuleHeader rule, Parameter parameter, SourceFile file, List<Warning> warnings) {
        var lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(rule.id() + ".title") || lines[i].startsWith(rule.id() + ".sentence")) {
                // what stands between braces is filled in with the day's number
                var spelt = SPELT.get(parameter.unit())
                        .matcher(lines[i].replaceAll("\\{[^{}]*}", ""))
                        .results()
                        .toList();
                for (var written : spelt) {
                    var line = i + 1;
                    other(rule, parameter, spelt, written)
                            .ifPresent(from -> warnings.add(new Warning(
                                    file.path(), line, Warning.Kind.SPELT, what(rule, parameter, written, from))));
                }
            }
        }
    }

    private static Reason what(RuleHeader rule, Parameter parameter, MatchResult written, LocalDate from) {
        var now = Long.toString(number(parameter.on(from)));
        var instead = written.group().replace(written.group(1), now);
        return Reason.of("warnings.spelt", rule.id(), written.group(), parameter.name(), instead, from);
    }

    private static long number(MatchResult written) {
        return Long.parseLong(written.group(1));
    }

    /** As it is without a text that names the number which is in force beside the one that was. */
    private Optional<LocalDate> other(
            RuleHeader rule, Parameter parameter, List<MatchResult> spelt, MatchResult written) {
        return other(rule, parameter, number(written))
                .filter(from -> spelt.stream().noneMatch(each -> number(each) == number(parameter.on(from))));
    }

    /** The first day, of those that still matter, on which the number is another; empty where another number is meant. */
    private Optional<LocalDate> other(RuleHeader rule, Parameter parameter, long number) {
        var timeline = new TreeMap<>(parameter.timeline());
        if (rule.before() != null) {
            timeline.tailMap(rule.before(), true).clear();
        }
        if (timeline.values().stream().noneMatch(value -> number(value) == number)) {
            return Optional.empty();
        }
        var now = timeline.floorKey(day);
        return timeline.tailMap(now == null ? day : now, true).entrySet().stream()
                .filter(entry -> number(entry.getValue()) != number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static long number(Parameter.Value value) {
        return value.content() instanceof Span span ? span.number() : (Long) value.content();
    }
}
