package coop.docket.rules.guard.words;

import coop.docket.rules.vocabulary.Known;
import coop.docket.rules.vocabulary.Rows;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One word of the vocabulary.
 *
 * @param meaning what it stands for
 * @param arguments what it takes, in order
 * @param many whether its last argument may stand any number of times
 */
public record Word(String name, Meaning meaning, List<Argument> arguments, boolean many) {
    private static final String VOCABULARY = Rows.class.getPackageName();

    /** The word that a method is; empty for methods that are no word, such as those of every object. */
    static Optional<Word> of(Class<?> owner, Method method) {
        var kind = Kind.of(method.getReturnType());
        var arguments = Arrays.stream(method.getParameters()).map(Argument::of).toList();
        if (Modifier.isStatic(method.getModifiers())
                || method.isSynthetic()
                || !method.getDeclaringClass().getPackageName().equals(VOCABULARY)
                || kind.isEmpty()
                || arguments.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = method.getReturnType().isPrimitive() || method.isAnnotationPresent(Known.class);
        var column = method.getParameterCount() == 0 ? ChildSheets.column(owner, method.getName()) : null;
        var meaning = new Meaning(
                kind.get(), rowOf(method), column, known || !kind.get().isValue(), null, null);
        return Optional.of(new Word(
                method.getName(), meaning, arguments.stream().map(Optional::get).toList(), many(method)));
    }

    /** Whether it takes nothing, so that its name alone is enough. */
    public boolean plain() {
        return arguments.isEmpty();
    }

    /** What may stand at a place, counted from 0; empty where the word takes no more. */
    public Optional<Argument> argument(int place) {
        if (place < arguments.size()) {
            return Optional.of(arguments.get(place));
        }
        return many ? Optional.of(arguments.get(arguments.size() - 1)) : Optional.empty();
    }

    /** How many arguments it needs at least. */
    public int least() {
        return arguments.size();
    }

    private static boolean many(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(Parameter::isVarArgs);
    }

    private static Class<?> rowOf(Method method) {
        if (method.getGenericReturnType() instanceof ParameterizedType rows
                && rows.getActualTypeArguments()[0] instanceof Class<?> row) {
            return row;
        }
        return ChildSheets.has(method.getReturnType()) ? method.getReturnType() : null;
    }
}
