package coop.docket.rules.judging;

import coop.docket.areas.AreaList;
import coop.docket.refusal.Reason;
import coop.docket.rules.engine.CompiledRules;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.engine.RuleText;
import coop.docket.rules.engine.RulesDoNotCompile;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pack that has passed the guard and has been compiled: it judges dossiers on any day. */
public final class RulePack implements AutoCloseable {
    private static final Pattern DATES = Pattern.compile("\\bdate-(?:effective|expires)\\s+\"[^\"]*\"");

    private final ReadPack read;
    private final CompiledRules compiled;

    private RulePack(ReadPack read, CompiledRules compiled) {
        this.read = read;
        this.compiled = compiled;
    }

    /**
     * Compiles a pack, unless the guard or the readers had anything against it.
     *
     * @throws PackNotValid with every problem
     */
    public static RulePack compile(ReadPack read) throws PackNotValid {
        return compile(read, file -> true, SourceFile::text);
    }

    /**
     * Compiles the rules of a pack that are in force on a day, for judging on days with the same rules in force: what is
     * not in force need not be asked.
     *
     * @throws PackNotValid with every problem
     */
    public static RulePack inForceOn(LocalDate day, ReadPack read) throws PackNotValid {
        var files = read.inForceOn(day).stream().map(RuleHeader::file).collect(Collectors.toSet());
        return compile(read, file -> files.contains(file.path()), RulePack::undated);
    }

    /**
     * Compiles one rule of a pack, to be asked alone on a day on which it is in force.
     *
     * @throws PackNotValid with every problem
     */
    public static RulePack ofOne(RuleHeader rule, ReadPack read) throws PackNotValid {
        return compile(read, file -> file.path().equals(rule.file()), RulePack::undated);
    }

    // what is in force has been asked before, and the engine would ask it anew for every finding
    private static String undated(SourceFile file) {
        return DATES.matcher(file.text())
                .replaceAll(date -> " ".repeat(date.group().length()));
    }

    private static RulePack compile(ReadPack read, Predicate<SourceFile> wanted, Function<SourceFile, String> text)
            throws PackNotValid {
        if (!read.problems().isEmpty()) {
            throw new PackNotValid(read.problems());
        }
        var texts = read.files().rules().stream()
                .filter(wanted)
                .map(file -> new RuleText(file.path(), text.apply(file)))
                .toList();
        try {
            return new RulePack(read, RuleCompiler.compile(texts));
        } catch (RulesDoNotCompile refused) {
            throw new PackNotValid(refused.messages().stream()
                    .map(message -> new RuleProblem(
                            message.path(), message.line(), 0, Reason.of("pack.engine.refused", message.text()), null))
                    .toList());
        }
    }

    public ReadPack read() {
        return read;
    }

    /** Begins to judge on a day, in the calling thread. */
    public Judging on(LocalDate today, AreaList areas, Deadline deadline) {
        var terms = new Terms(today, read.parameters(), read.calendar(), areas, deadline);
        return new Judging(read, compiled.on(terms), today);
    }

    /** The compiled rules, for those who measure them. */
    CompiledRules compiled() {
        return compiled;
    }

    @Override
    public void close() {
        compiled.close();
    }
}
