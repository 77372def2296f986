package coop.docket.cli.findings;

import coop.docket.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where findings go, and where the summary does: to people beside their findings, else out of the way.
 *
 * @param format to be closed before the summary is printed
 */
public record FindingOutput(FindingFormat format, PrintStream summary, OutputStream file) implements AutoCloseable {
    public static final String TABLE = "table";
    public static final List<String> FORMATS = List.of(TABLE, "json", "csv", "xlsx");

    public static FindingOutput of(Terminal terminal, String format, String path) throws IOException {
        var file = path == null ? null : new BufferedOutputStream(Files.newOutputStream(Path.of(path)));
        if (format.equals(TABLE)) {
            var to = file == null
                    ? terminal
                    : new Terminal(
                            new PrintStream(file, false, StandardCharsets.UTF_8),
                            terminal.err(),
                            terminal.language(),
                            false,
                            terminal.width());
            return new FindingOutput(new FindingTable(to), to.out(), file);
        }
        var out = file == null ? new Open(terminal.out()) : file;
        return new FindingOutput(
                switch (format) {
                    case "json" -> new FindingJson(out, terminal.language());
                    case "csv" -> new FindingCsv(out, terminal.language());
                    default -> new FindingWorkbook(out, terminal.language());
                },
                terminal.err(),
                file);
    }

    @Override
    public void close() throws IOException {
        summary.flush();
        if (file != null) {
            file.close();
        }
    }

    /** The standard output, which is not ours to close. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
