package coop.docket.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small and become large when they are unpacked or understood. */
final class Bombs {
    private static final int MEBI = 1 << 20;
    private static final String ROW = "code,name,type\n1,A,HTX\n";
    private static final String BILLION =
            """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>""";

    private final Path sound;

    private Bombs(Path sound) {
        this.sound = sound;
    }

    static Map<String, DamagedFile.Making> of(Path folder) throws IOException {
        var bombs = new Bombs(SampleRegister.of(3, 1).workbook(folder.resolve("small.xlsx")));
        var all = new LinkedHashMap<String, DamagedFile.Making>();
        all.put("zeros.zip", () -> zip("cooperatives.csv", 64 * MEBI));
        all.put("zeros.xlsx", () -> zip("xl/sharedStrings.xml", 64 * MEBI));
        all.put("zeros.ods", () -> zip("content.xml", 64 * MEBI));
        all.put("many zeros.zip", Bombs::manyOfZeros);
        all.put("nested.zip", () -> zip("cooperatives.csv", zip("a.zip", zip("b.zip", 10 * MEBI))));
        all.put("way out.zip", () -> zip("../../cooperatives.csv", ROW.getBytes(UTF_8)));
        all.put("many entries.zip", Bombs::manyEntries);
        all.put("billion laughs.xlsx", () -> bombs.shared(BILLION + "<sst><si><t>&d;</t></si></sst>"));
        all.put(
                "quadratic.xlsx",
                () -> bombs.shared("<!DOCTYPE x [<!ENTITY a '" + "x".repeat(50_000) + "'>]><sst><si><t>"
                        + "&a;".repeat(50_000) + "</t></si></sst>"));
        all.put(
                "outside.ods",
                () -> zip(
                        "content.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>".getBytes(UTF_8)));
        all.put("short texts.xlsx", () -> bombs.shared(shortTexts()));
        all.put("deep.ods", () -> zip("content.xml", ("<a>".repeat(500_000)).getBytes(UTF_8)));
        all.put("attributes.ods", () -> zip("content.xml", attributes().getBytes(UTF_8)));
        return all;
    }

    private byte[] shared(String xml) throws IOException {
        var name = new String[1];
        return DamagedFile.rebuilt(
                sound,
                each -> name[0] = each,
                part -> name[0].equals("xl/sharedStrings.xml") ? xml.getBytes(UTF_8) : part);
    }

    /** As many as a part may hold that is kept in memory, each another. */
    private static String shortTexts() {
        var xml = new StringBuilder("<sst>");
        for (int i = 0; xml.length() < 60 * MEBI; i++) {
            xml.append("<si><t>").append(Integer.toString(i * 7919, 36)).append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static String attributes() {
        var xml = new StringBuilder("<x ");
        for (int i = 0; i < 200_000; i++) {
            xml.append('a').append(i).append("='' ");
        }
        return xml.append("/>").toString();
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        return zip(name, new byte[zeros]);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(made)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return made.toByteArray();
    }

    private static byte[] manyOfZeros() throws IOException {
        var made = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(made)) {
            for (int i = 0; i < 60; i++) {
                out.putNextEntry(new ZipEntry("a" + i + ".csv"));
                out.write(new byte[MEBI]);
            }
        }
        return made.toByteArray();
    }

    private static byte[] manyEntries() throws IOException {
        var made = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(made)) {
            for (int i = 0; i < 1_001; i++) {
                out.putNextEntry(new ZipEntry(i + ".csv"));
                out.write(ROW.getBytes(UTF_8));
            }
        }
        return made.toByteArray();
    }
}
