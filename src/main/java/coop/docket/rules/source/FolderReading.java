package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the files of a pack from a folder: only the names that a pack may have, only text, only so much of it. */
final class FolderReading {
    private static final Pattern NAMES =
            Pattern.compile("README\\.md|(parameters|calendar|workflow|targets|watched|amended)\\.yml"
                    + "|words/[a-z]{2}\\.properties|[a-z]{1,20}/[^/]{1,60}\\.(drl|examples\\.yml)");

    /** Names that mean the same on every machine, and in an archive. */
    private static final Pattern PLAIN = Pattern.compile("([a-z]+/)?[A-Za-z0-9][A-Za-z0-9_.-]*");

    private FolderReading() {}

    static boolean allows(String path) {
        return NAMES.matcher(path).matches() && PLAIN.matcher(path).matches();
    }

    static List<SourceFile> read(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.notFound("pack.no-folder", folder.toString());
        }
        var files = new ArrayList<SourceFile>();
        try (var paths = Files.walk(folder, 3)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (name.startsWith(".") || name.contains("/.") || name.endsWith("~")) {
                    continue;
                }
                if (files.size() == PackFiles.MOST_FILES) {
                    throw Refusal.notValid("pack.too-many-files", PackFiles.MOST_FILES);
                }
                read(path, name, problems).ifPresent(files::add);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refusal.notValid("pack.unreadable", folder.toString());
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private static java.util.Optional<SourceFile> read(Path path, String name, Problems problems) throws IOException {
        if (!NAMES.matcher(name).matches()) {
            problems.in(name, Reason.of("pack.unknown-file"), Reason.of("pack.file-names"));
        } else if (Files.size(path) > PackFiles.LONGEST_FILE) {
            problems.in(name, Reason.of("pack.file-too-long", PackFiles.LONGEST_FILE / 1024), null);
        } else {
            try {
                return java.util.Optional.of(new SourceFile(name, text(Files.readAllBytes(path))));
            } catch (CharacterCodingException notUtf8) {
                problems.in(name, Reason.of("pack.not-utf-8"), Reason.of("pack.save-as-utf-8"));
            }
        }
        return java.util.Optional.empty();
    }

    /** The text with LF line ends and without a byte order mark. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
