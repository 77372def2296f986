package coop.docket.access;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a route declares of who may call it; the method's own declaration goes before that of its class.
 *
 * @param open to everybody
 * @param needed of whoever is signed in
 */
public record Route(boolean open, List<Permission> needed) {

    /** Empty where nothing is declared, which lets nobody in. */
    public static Optional<Route> of(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(Route::declared)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Route> declared(AnnotatedElement element) {
        if (element.isAnnotationPresent(Open.class)) {
            return Optional.of(new Route(true, List.of()));
        }
        return Optional.ofNullable(element.getAnnotation(Needs.class))
                .map(needs -> new Route(false, List.of(needs.value())));
    }
}
