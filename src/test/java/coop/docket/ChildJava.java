package coop.docket;

import java.nio.file.Path;

/** The Java that the tests run in, for processes that they start. */
public final class ChildJava {
    private ChildJava() {}

    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
