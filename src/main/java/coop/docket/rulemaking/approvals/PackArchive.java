package coop.docket.rulemaking.approvals;

import coop.docket.refusal.Refusal;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A pack as one .zip file: the same pack is the same bytes, and what comes in is counted while it is unpacked. */
final class PackArchive {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FOLDER = "rules/";
    private static final int LONGEST = 16 * 1024 * 1024;

    private PackArchive() {}

    static byte[] write(PackFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            // as they are: what packs them smaller may do so otherwise tomorrow
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.files().stream()
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList()) {
                add(zip, file);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, SourceFile file) throws IOException {
        var content = file.text().getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(FOLDER + file.path());
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** @throws Refusal NOT_VALID if it is no such archive, has what no pack may have, or is larger than any pack */
    static PackFiles read(byte[] packed) {
        if (packed.length > LONGEST) {
            throw tooLarge();
        }
        var texts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            long left = LONGEST;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    left -= take(zip, entry.getName(), left, texts);
                }
            }
        } catch (CharacterCodingException notText) {
            throw Refusal.notValid("approvals.archive.not-utf-8");
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.notValid("approvals.archive.broken");
        }
        if (texts.isEmpty()) {
            throw Refusal.notValid("approvals.archive.broken");
        }
        return new PackFiles(texts.entrySet().stream()
                .map(text -> new SourceFile(text.getKey(), text.getValue()))
                .toList());
    }

    private static long take(ZipInputStream zip, String name, long left, Map<String, String> texts) throws IOException {
        var path = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        if (!PackFiles.allows(path)) {
            throw Refusal.notValid("drafts.path", name);
        }
        if (texts.size() >= PackFiles.MOST_FILES) {
            throw Refusal.notValid("drafts.too-many-files", (long) PackFiles.MOST_FILES);
        }
        var content = zip.readNBytes(PackFiles.LONGEST_FILE + 1);
        if (content.length > PackFiles.LONGEST_FILE || content.length > left) {
            throw tooLarge();
        }
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        if (texts.put(path, text) != null) {
            throw Refusal.notValid("approvals.archive.twice", path);
        }
        return content.length;
    }

    private static Refusal tooLarge() {
        return Refusal.notValid("approvals.archive.too-large");
    }
}
