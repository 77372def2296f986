package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Token;
import java.util.List;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Takes the engine's reading of a rule apart; what the guard has no name for becomes a part that it never reads. */
final class EngineShape {
    private static final String STRANGE = "strange";

    private final Shape shape = new Shape();

    /** The engine's reading of a whole rule. */
    Shape of(RuleDescr rule) {
        shape.add("rule", List.of(Token.ofText(rule.getName())));
        var said = new TreeMap<String, String>();
        rule.getAnnotations().forEach(each -> said.put(each.getName(), String.valueOf(each.getValueMap())));
        rule.getAttributes().forEach((name, each) -> said.put(name, "{value=\"" + each.getValue() + "\"}"));
        said.forEach((name, value) -> shape.add(name, List.of(Token.ofText(value))));
        var strange = !rule.getNamedConsequences().isEmpty()
                || rule.getParentName() != null
                || rule.getUnit() != null
                || rule.getAnnotations().size() + rule.getAttributes().size() != said.size();
        shape.add(strange ? STRANGE : "lhs", List.of());
        element(rule.getLhs());
        shape.add("then", String.valueOf(rule.getConsequence()));
        return shape;
    }

    private void element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (element instanceof ConditionalElementDescr several) {
            several(several);
        } else {
            shape.add(STRANGE, List.of());
        }
    }

    private void several(ConditionalElementDescr several) {
        if (several instanceof ExistsDescr) {
            shape.add("exists", List.of());
        } else if (several instanceof NotDescr) {
            shape.add("not", List.of());
        } else if (several instanceof OrDescr) {
            shape.add("or", List.of());
        } else if (!(several instanceof AndDescr)) {
            shape.add(STRANGE, List.of());
        }
        several.getDescrs().forEach(each -> element((BaseDescr) each));
        if (several instanceof OrDescr) {
            shape.add("end of or", List.of());
        }
    }

    private void pattern(PatternDescr pattern) {
        if (pattern.isUnification()
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()
                || !(pattern.getConstraint() instanceof AndDescr)) {
            shape.add(STRANGE, List.of());
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(pattern, accumulate);
            return;
        }
        var bound = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + ' ';
        shape.add("pattern", bound + pattern.getObjectType());
        constraints(pattern);
        if (pattern.getSource() instanceof FromDescr from) {
            shape.add("from", from.getExpression());
        } else if (pattern.getSource() != null) {
            shape.add(STRANGE, List.of());
        }
    }

    private void accumulate(PatternDescr results, AccumulateDescr accumulate) {
        var code = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null;
        shape.add(code || results.getIdentifier() != null ? STRANGE : "accumulate", List.of());
        element(accumulate.getInput());
        for (var function : accumulate.getFunctions()) {
            shape.add(
                    function.isUnification() ? STRANGE : "function", function.getBind() + ' ' + function.getFunction());
            shape.add("of", String.join(", ", function.getParams()));
        }
        constraints(results);
    }

    private void constraints(PatternDescr pattern) {
        for (var each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr constraint
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
                shape.add("constraint", constraint.getExpression());
            } else {
                shape.add(STRANGE, List.of());
            }
        }
    }
}
