package coop.docket.cases.documents;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office files that are archives, known by the names of their parts; but for one short part nothing is unpacked. */
final class Packed {
    private static final Predicate<byte[]> ZIP = Signs.at(0, "PK\u0003\u0004");
    private static final String DECLARATION = "mimetype";
    private static final int LONGEST = 200;

    /** Where macros are kept; a paper has none. */
    private static final List<String> MACROS = List.of("vbaproject.bin", "basic/", "scripts/");

    private Packed() {}

    /** An archive of Microsoft's kind with this part. */
    static Predicate<byte[]> holding(String part) {
        return asked(zip -> zip.getEntry("[Content_Types].xml") != null && zip.getEntry(part) != null);
    }

    /** An archive of OpenDocument's kind that says what it is. */
    static Predicate<byte[]> declaring(String type) {
        return asked(zip -> type.equals(declaration(zip)));
    }

    private interface Question {
        boolean of(ZipFile zip) throws IOException;
    }

    private static Predicate<byte[]> asked(Question question) {
        return ZIP.and(content -> {
            try {
                var file = Files.createTempFile("paper", ".zip");
                try {
                    Files.write(file, content);
                    return answer(file.toFile(), question);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    private static boolean answer(File file, Question question) throws IOException {
        try (var zip = new ZipFile(file)) {
            return question.of(zip) && zip.stream().noneMatch(Packed::macro);
        } catch (ZipException broken) {
            return false;
        }
    }

    private static boolean macro(ZipEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return MACROS.stream().anyMatch(each -> each.endsWith("/") ? name.startsWith(each) : name.endsWith(each));
    }

    private static String declaration(ZipFile zip) throws IOException {
        var part = zip.getEntry(DECLARATION);
        if (part == null) {
            return null;
        }
        try (var stream = zip.getInputStream(part)) {
            return new String(stream.readNBytes(LONGEST), StandardCharsets.US_ASCII);
        }
    }
}
