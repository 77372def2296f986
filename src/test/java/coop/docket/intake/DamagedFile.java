package coop.docket.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files that are damaged, or made to harm, by seed: each kind of damage in each kind of file. */
final class DamagedFile {
    private static final int SIZE = 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String CONTENT = "content.xml";

    private final Path folder;
    private final Random random;
    private final List<Kind> kinds = new ArrayList<>();

    /** A kind of damage, and how a file of it comes about. */
    record Kind(String name, Making making) {}

    /** Makes the bytes of a file. */
    interface Making {
        byte[] make() throws IOException;
    }

    DamagedFile(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        var register = SampleRegister.of(SIZE, seed);
        var csv = register.csv("cooperatives", ',').getBytes(UTF_8);
        var xlsx = register.workbook(folder.resolve("sound.xlsx"));
        var ods = register.openDocument(folder.resolve("sound.ods"));
        var zip = register.zip(folder.resolve("sound.zip"));
        text(csv);
        for (var sound : List.of(xlsx, ods, zip)) {
            archive(sound);
        }
        parts(xlsx, ods, zip);
        Bombs.of(folder).forEach((name, making) -> kinds.add(new Kind(name, making)));
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** One of the files; its kinds come in turn. */
    Path write(int number) throws IOException {
        var kind = kinds.get(number % kinds.size());
        var ending = kind.name().substring(kind.name().lastIndexOf('.'));
        return Files.write(folder.resolve("damaged" + ending), kind.making().make());
    }

    String name(int number) {
        return kinds.get(number % kinds.size()).name();
    }

    private void add(String name, Making making) {
        kinds.add(new Kind(name, making));
    }

    private void text(byte[] csv) {
        var words = new String(csv, UTF_8);
        add("bytes.csv", () -> damaged(csv));
        add("cut.csv", () -> cut(csv));
        for (var encoding : List.of(UTF_16LE, UTF_16BE, ISO_8859_1, Charset.forName("windows-1258"))) {
            add("in " + encoding + ".csv", () -> damaged(words.getBytes(encoding)));
        }
        add("in TCVN3.csv", () -> damaged("code;name\nGCN:1;Hîp t¸c x·\nGCN:2;n«ng nghiÖp\n".getBytes(ISO_8859_1)));
        add("marked.csv", () -> damaged(("\uFEFF" + words).getBytes(UTF_8)));
        add("long cell.csv", () -> damaged((words + "GCN:9," + "x".repeat(1 << 20) + ",HTX\n").getBytes(UTF_8)));
        add("many cells.csv", () -> damaged((words + ",".repeat(100_000) + "\n").getBytes(UTF_8)));
        add(
                "quotes.csv",
                () -> damaged(words.replace("\"", "").replace("số", "\"số").getBytes(UTF_8)));
        add(
                "formulas.csv",
                () -> damaged(words.replace("Hợp tác xã số", "=cmd|'/c calc'!A").getBytes(UTF_8)));
        add("zeros.csv", () -> new byte[random.nextInt(1 << 20)]);
    }

    private void archive(Path sound) throws IOException {
        var ending = sound.getFileName().toString().substring("sound".length());
        var bytes = Files.readAllBytes(sound);
        add("bytes" + ending, () -> damaged(bytes));
        add("cut" + ending, () -> cut(bytes));
        add("inside" + ending, () -> {
            int chosen = random.nextInt(entries(sound));
            var at = new int[] {0};
            return rebuilt(sound, name -> name, part -> at[0]++ == chosen ? damaged(part) : part);
        });
        add("entry twice" + ending, () -> {
            // two names of one length, made one where they stand
            var twice = rebuilt(sound, name -> name, part -> part, "[twins].xml", "[twinS].xml");
            return new String(twice, ISO_8859_1).replace("[twinS]", "[twins]").getBytes(ISO_8859_1);
        });
        add("no entries" + ending, () -> rebuilt(sound, name -> "x" + random.nextInt(99) + name, part -> part));
    }

    private void parts(Path xlsx, Path ods, Path zip) {
        add(
                "long cell.xlsx",
                () -> replaced(
                        xlsx, SHEET, "</c>", "</c><c t='inlineStr'><is><t>" + "x".repeat(1 << 20) + "</t></is></c>"));
        add("formulas.xlsx", () -> replaced(xlsx, SHEET, "<v>", "<f>SUM(A1:XFD1048576)</f><v>"));
        add(
                "dimension.xlsx",
                () -> replaced(xlsx, SHEET, "<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>"));
        add(
                "last row.xlsx",
                () -> replaced(
                        xlsx,
                        SHEET,
                        "<sheetData>",
                        "<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"));
        add("long shared.xlsx", () -> replaced(xlsx, SHARED, "<t>", "<t>" + "y".repeat(1 << 20)));
        add("long cell.ods", () -> replaced(ods, CONTENT, "<text:p>", "<text:p>" + "x".repeat(1 << 20)));
        add(
                "formulas.ods",
                () -> replaced(
                        ods,
                        CONTENT,
                        "office:value-type",
                        "table:formula='of:=SUM([.A1:.XFD1048576])' office:value-type"));
        add("blanks.ods", () -> replaced(ods, CONTENT, "<text:p>", "<text:p><text:s text:c='2147483647'/>"));
        add(
                "columns repeated.ods",
                () -> replaced(
                        ods,
                        CONTENT,
                        "<table:table-cell ",
                        "<table:table-cell table:number-columns-repeated='16384' "));
        add(
                "rows repeated.ods",
                () -> replaced(
                        ods, CONTENT, "<table:table-row>", "<table:table-row table:number-rows-repeated='1048576'>"));
        add("bytes of one.zip", () -> rebuilt(zip, name -> name, this::damaged));
    }

    private byte[] damaged(byte[] sound) {
        var bytes = sound.clone();
        for (int times = random.nextInt(4); times >= 0; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = "\",;\t\n<&#0\0".getBytes(UTF_8)[random.nextInt(10)];
                case 2 -> bytes[at] = (byte) random.nextInt();
                default -> {
                    int length = Math.min(bytes.length - at, 50);
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                }
            }
        }
        return bytes;
    }

    private byte[] cut(byte[] sound) {
        return Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
    }

    /** Somewhere in a part, at any of the places where it could be. */
    private byte[] replaced(Path sound, String part, String what, String by) throws IOException {
        var name = new String[1];
        return rebuilt(
                sound,
                each -> name[0] = each,
                bytes -> name[0].equals(part)
                        ? replaced(new String(bytes, UTF_8), what, by).getBytes(UTF_8)
                        : bytes);
    }

    private String replaced(String text, String what, String by) {
        int at = text.indexOf(what, random.nextInt(text.length()));
        at = at < 0 ? text.indexOf(what) : at;
        return at < 0 ? text : text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static int entries(Path sound) throws IOException {
        try (var zip = new ZipFile(sound.toFile())) {
            return zip.size();
        }
    }

    static byte[] rebuilt(Path sound, Function<String, String> names, UnaryOperator<byte[]> parts, String... further)
            throws IOException {
        var made = new ByteArrayOutputStream();
        try (var zip = new ZipFile(sound.toFile());
                var out = new ZipOutputStream(made)) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(names.apply(entry.getName())));
                out.write(parts.apply(zip.getInputStream(entry).readAllBytes()));
            }
            for (var name : further) {
                out.putNextEntry(new ZipEntry(name));
                out.write("<x/>".getBytes(UTF_8));
            }
        }
        return made.toByteArray();
    }
}
