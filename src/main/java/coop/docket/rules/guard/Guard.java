package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Brackets;
import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Frame;
import coop.docket.rules.guard.text.FrameReader;
import coop.docket.rules.guard.text.Lexer;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.TextCheck;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Form;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.ParameterUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Stands before the engine's compiler: a rule is arbitrary code to it, so only what is known to be harmless passes. */
public final class Guard {
    private final Map<String, ParameterUnit> parameters;

    /** A guard that knows these parameters of the pack by name. */
    public Guard(Map<String, ParameterUnit> parameters) {
        this.parameters = Map.copyOf(new TreeMap<>(parameters));
    }

    /** Reads a rule file without running any of it, and says all that is wrong with it; throws nothing. */
    public Guarded check(SourceFile file) {
        var remarks = new Remarks(file.path());
        var used = new TreeSet<String>();
        var read = Read.NOTHING;
        try {
            read = read(file, new Rule(RuleName.of(file), parameters, used, remarks));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            remarks.at(1, 1, "not-readable", unforeseen.getClass().getSimpleName());
        }
        return new Guarded(read.header(), Set.copyOf(used), remarks.none() ? read.form() : null, remarks.sorted());
    }

    private record Read(RuleHeader header, Form form) {
        static final Read NOTHING = new Read(null, null);
    }

    private static Read read(SourceFile file, Rule rule) {
        var remarks = rule.remarks();
        if (!TextCheck.readable(file.text(), remarks)) {
            return Read.NOTHING;
        }
        var tokens = Lexer.tokens(file.text(), remarks);
        if (!TextCheck.small(tokens, remarks)) {
            return Read.NOTHING;
        }
        var frame = FrameReader.read(tokens, remarks);
        var balanced = Brackets.balanced(tokens, remarks);
        if (frame.isEmpty() || !balanced) {
            return Read.NOTHING;
        }
        return read(file, rule, frame.get(), tokens);
    }

    private static Read read(SourceFile file, Rule rule, Frame frame, List<Token> tokens) {
        var shape = new Shape();
        var header = new HeaderReader(file, rule.remarks()).read(frame.head(), shape);
        var scope = Scope.empty();
        var when = tokens.get(frame.head().size());
        var asked = new Conditions(rule, shape).read(new Cursor(frame.conditions(), when), scope);
        var then = tokens.get(frame.head().size() + 1 + frame.conditions().size());
        var flag = new Consequence(rule).read(frame.consequence(), then, scope);
        shape.add("then", frame.consequence());
        if (rule.remarks().none()) {
            new EngineReading(rule.remarks()).compare(file.text(), shape);
        }
        return new Read(header.orElse(null), new Form(asked.own(), asked.further(), flag));
    }
}
