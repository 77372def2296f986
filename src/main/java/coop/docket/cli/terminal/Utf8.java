package coop.docket.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Streams that write UTF-8 whatever the machine's settings are, for Vietnamese must survive a pipe. */
public final class Utf8 {
    private static final int BUFFER = 1 << 16;

    private Utf8() {}

    static PrintStream stream(FileDescriptor descriptor) {
        var file = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(file, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
