package coop.docket.rules.engine;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;

/**
 * Shows the engine's compiler the vocabulary and what the code it makes needs, and nothing else: no files, no network,
 * no database, no reflection.
 */
final class VocabularyClassLoader extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "coop.docket.rules.vocabulary.",
            "coop.docket.rules.terms.",
            "org.drools.",
            "org.kie.",
            "org.mvel2.",
            "org.slf4j.");
    private static final Set<String> CLASSES = Set.of(
            "java.lang.Object",
            // the signatures of the engine's own field readers name it
            "java.lang.Class",
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Iterable",
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Long",
            "java.lang.Integer",
            "java.lang.Double",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Float",
            "java.lang.Character",
            "java.lang.Void",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Override",
            "java.lang.Deprecated",
            "java.lang.SuppressWarnings",
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.Error",
            "java.lang.UnsupportedOperationException",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.StringBuilder",
            "java.lang.AbstractStringBuilder",
            "java.lang.annotation.Annotation",
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.LocalDate",
            "java.time.chrono.ChronoLocalDate",
            "java.util.Collection",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.Iterator",
            "java.util.Objects");

    VocabularyClassLoader() {
        super("rules", VocabularyClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shown(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return shownResource(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws java.io.IOException {
        return shownResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean shownResource(String name) {
        return !name.endsWith(".class")
                ? name.startsWith("META-INF/kie") || name.startsWith("org/drools") || name.startsWith("org/kie")
                : shown(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }

    private static boolean shown(String name) {
        return CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
