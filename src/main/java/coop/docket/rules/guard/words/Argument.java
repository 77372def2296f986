package coop.docket.rules.guard.words;

import coop.docket.rules.vocabulary.Literal;
import java.lang.reflect.Parameter;
import java.util.Optional;

/**
 * What a word takes at one place.
 *
 * @param literal what must be written out there; null where any expression of the kind may stand
 * @param mustBeKnown whether a value that may be unknown cannot be handed over
 * @param whole whether a number must be a whole one
 * @param row of which kind of row, where it takes one kind only
 */
public record Argument(Kind kind, Literal.Of literal, boolean mustBeKnown, boolean whole, Class<?> row) {

    static Optional<Argument> of(Parameter parameter) {
        var type = parameter.isVarArgs() ? parameter.getType().getComponentType() : parameter.getType();
        var literal = parameter.getAnnotation(Literal.class);
        return kind(type)
                .map(kind -> new Argument(
                        kind,
                        literal == null ? null : literal.value(),
                        type.isPrimitive(),
                        type == Long.class || type == long.class,
                        ChildSheets.has(type) ? type : null));
    }

    private static Optional<Kind> kind(Class<?> type) {
        if (type.getSimpleName().equals("Line")) {
            return Optional.of(Kind.ROW);
        }
        return type == Object.class ? Optional.of(Kind.ANY) : Kind.of(type);
    }
}
