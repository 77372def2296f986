package coop.docket.rules.judging;

import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guard;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.sentences.RuleWords;
import coop.docket.rules.sentences.WordsFiles;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.targets.Target;
import coop.docket.rules.targets.TargetsFile;
import coop.docket.rules.terms.AmendedFile;
import coop.docket.rules.terms.Amendment;
import coop.docket.rules.terms.CalendarFile;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.ParametersFile;
import coop.docket.rules.terms.Watched;
import coop.docket.rules.terms.WatchedFile;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack as far as it can be read without compiling anything: every rule has been before the guard.
 *
 * @param rules what each rule file says beside its condition, by id
 * @param watched rules that are only watched, by id
 * @param amended documents of the law that read otherwise since a day
 * @param targets to 2030, in the order of the file
 * @param problems all that is wrong with it; empty for a pack that may be compiled
 */
public record ReadPack(
        PackFiles files,
        String fingerprint,
        Map<String, RuleHeader> rules,
        Map<String, Parameter> parameters,
        WorkingDays calendar,
        RuleWords words,
        Map<String, Watched> watched,
        List<Amendment> amended,
        List<Target> targets,
        List<RuleProblem> problems) {
    /** What every rule needs beside itself. */
    private static final Pattern NEEDED = Pattern.compile("(parameters|calendar)\\.yml|words/.*");

    /** Reads a pack; {@code found} are the problems that came up when its files were read. */
    public static ReadPack of(PackFiles files, Problems found) {
        return of(files, files, found);
    }

    /** Reads one rule of a pack with its examples and what every rule needs, as if the pack had no others. */
    public static ReadPack ofOne(PackFiles files, String path) {
        return of(narrowed(files, withExamples(Stream.of(path))), files, new Problems());
    }

    /** @param all the files of the pack, of which these may be a part */
    private static ReadPack of(PackFiles files, PackFiles all, Problems found) {
        var problems = new Problems();
        problems.addAll(found.sorted());
        var parameters = required(files, "parameters.yml", problems, file -> ParametersFile.read(file, problems));
        var calendar = required(files, "calendar.yml", problems, file -> CalendarFile.read(file, problems));
        var numbers = parameters == null ? Map.<String, Parameter>of() : parameters;
        var rules = guarded(files, all, numbers, problems);
        var words = WordsFiles.read(files, rules.keySet(), numbers, problems);
        var watched = files.file(WatchedFile.PATH)
                .map(file -> WatchedFile.read(file, rules.keySet(), problems))
                .orElse(Map.of());
        var amended = files.file(AmendedFile.PATH)
                .map(file -> AmendedFile.read(file, problems))
                .orElse(List.of());
        var targets = TargetsFile.read(files, problems);
        return new ReadPack(
                files,
                files.fingerprint(),
                rules,
                numbers,
                calendar == null ? WorkingDays.WEEKENDS_ONLY : calendar,
                words,
                watched,
                amended,
                targets,
                problems.sorted());
    }

    /** Whether a rule is only watched on a day: what it finds is kept and counted, and nothing follows from it. */
    public boolean watches(String rule, LocalDate day) {
        var watching = watched.get(rule);
        return watching != null && !day.isBefore(watching.since());
    }

    /** The rules in force on a day, by id. */
    public List<RuleHeader> inForceOn(LocalDate day) {
        return rules.values().stream().filter(rule -> rule.inForceOn(day)).toList();
    }

    /** The same pack with these of its rules alone, as if it had no others. */
    public ReadPack only(Set<String> ids) {
        var kept = new TreeMap<>(rules);
        kept.keySet().retainAll(ids);
        var narrowed = narrowed(files, withExamples(kept.values().stream().map(RuleHeader::file)));
        var stillWatched = new LinkedHashMap<>(watched);
        stillWatched.keySet().retainAll(ids);
        return new ReadPack(
                narrowed,
                narrowed.fingerprint(),
                kept,
                parameters,
                calendar,
                words,
                stillWatched,
                amended,
                targets,
                problems);
    }

    /**
     * What the guard makes of a rule.
     *
     * @throws java.util.NoSuchElementException if there is no file of that rule
     */
    public Guarded guarded(String rule) {
        var file = files.rules().stream()
                .filter(each -> each.name().equals(rule + ".drl"))
                .findFirst()
                .orElseThrow();
        return guarded(file);
    }

    /** What the guard makes of a file that need not be of this pack, by the numbers of this pack. */
    public Guarded guarded(SourceFile file) {
        return guard(parameters).check(file);
    }

    private static Set<String> withExamples(Stream<String> rules) {
        return rules.flatMap(file -> Stream.of(file, file.replace(".drl", ".examples.yml")))
                .collect(Collectors.toSet());
    }

    private static PackFiles narrowed(PackFiles files, Set<String> paths) {
        return new PackFiles(files.files().stream()
                .filter(file -> paths.contains(file.path())
                        || NEEDED.matcher(file.path()).matches())
                .toList());
    }

    private static Guard guard(Map<String, Parameter> parameters) {
        var units = new LinkedHashMap<String, ParameterUnit>();
        parameters.forEach((name, parameter) -> units.put(name, parameter.unit()));
        return new Guard(units);
    }

    private static Map<String, RuleHeader> guarded(
            PackFiles files, PackFiles all, Map<String, Parameter> parameters, Problems problems) {
        var guard = guard(parameters);
        var rules = new TreeMap<String, RuleHeader>();
        for (var file : files.rules()) {
            var guarded = guard.check(file);
            problems.addAll(TakenIds.told(all, file, guarded.problems()));
            if (guarded.header() != null) {
                rules.put(guarded.header().id(), guarded.header());
            }
        }
        if (files.rules().isEmpty()) {
            problems.in("", Reason.of("pack.no-rules"), Reason.of("pack.folders"));
        }
        return rules;
    }

    private static <T> T required(PackFiles files, String path, Problems problems, Function<SourceFile, T> read) {
        return files.file(path).map(read).orElseGet(() -> {
            problems.in(path, Reason.of("pack.no-file"), Reason.of("pack.write-file"));
            return null;
        });
    }
}
