package coop.docket.pages.gate;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The file of a form that carries one, written out as it comes in. */
public final class FormFile {
    private static final int MOST_PARTS = 10;
    private static final int LONGEST_HEAD = 8_192;
    private static final Pattern NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final BufferedInputStream body;
    private final Delimiter delimiter;

    private FormFile(InputStream body, String boundary) {
        this.body = new BufferedInputStream(body);
        this.delimiter = new Delimiter(boundary);
    }

    /**
     * @param fields what stands in the form before the file is put in here, by name
     * @return the name that the file had; empty where none was chosen
     * @throws BadRequestException if the form is not well made
     */
    public static String save(InputStream body, MediaType type, Path file, Map<String, String> fields)
            throws IOException {
        var boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw new BadRequestException("a form without a boundary");
        }
        return new FormFile(body, boundary).save(file, fields);
    }

    private String save(Path file, Map<String, String> fields) throws IOException {
        delimiter.skipFirst(body);
        for (int i = 0; i < MOST_PARTS && another(); i++) {
            var head = head();
            var name = NAME.matcher(head);
            if (name.find()) {
                try (var out = Files.newOutputStream(file)) {
                    delimiter.copyUpTo(body, out);
                }
                // a browser writes a quotation mark in a name as %22
                return name.group(1).replace("%22", "\"");
            }
            var text = new ByteArrayOutputStream();
            delimiter.copyUpTo(body, text);
            var field = FIELD.matcher(head);
            if (field.find()) {
                fields.put(field.group(1), text.toString(StandardCharsets.UTF_8));
            }
        }
        return "";
    }

    private boolean another() throws IOException {
        var end = new String(body.readNBytes(2), StandardCharsets.ISO_8859_1);
        return end.equals("\r\n");
    }

    private String head() throws IOException {
        var head = new ByteArrayOutputStream();
        var ending = 0;
        while (ending < END_OF_HEAD.length()) {
            int next = body.read();
            if (next < 0 || head.size() > LONGEST_HEAD) {
                throw new BadRequestException("a part of a form without an end of its head");
            }
            head.write(next);
            ending = next == END_OF_HEAD.charAt(ending) ? ending + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.UTF_8);
    }
}
