package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody at LibreOffice who types into cells what he likes; the program makes of it what it does of typing. */
public final class Typist {
    private static final String MACRO = "Typing.xba";

    private final Path folder;
    private final Path profile;
    private int files;

    /** @param folder for what LibreOffice keeps */
    public Typist(Path folder) throws Exception {
        this.folder = folder;
        this.profile = folder.resolve("typist");
        run("--terminate_after_init");
        var library = profile.resolve("user/basic/Standard");
        Files.copy(Path.of("src/test/resources/libreoffice", MACRO), library.resolve(MACRO));
        var modules = library.resolve("script.xlb");
        Files.writeString(modules, Files.readString(modules).replace("Module1", "Typing"));
    }

    /**
     * Opens a workbook, types, and saves it as another, of the kind that its name ends in.
     *
     * @param cells each a sheet, a cell and what is typed, with tabs between; {@code merge} merges the cells instead
     */
    public Path type(Path workbook, Path saved, List<String> cells) throws Exception {
        var list = folder.resolve("typing-" + ++files + ".txt");
        var lines = new ArrayList<>(
                List.of(workbook.toUri().toString(), saved.toUri().toString()));
        lines.add(saved.toString().endsWith(".ods") ? "calc8" : "Calc MS Excel 2007 XML");
        lines.addAll(cells);
        // the last line is read with its end
        lines.add("");
        Files.write(list, lines);
        run("--norestore", "macro:///Standard.Typing.Typed(\"" + list.toUri() + "\")");
        assertThat(saved).exists();
        return saved;
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"),
                        Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("typist.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }
}
