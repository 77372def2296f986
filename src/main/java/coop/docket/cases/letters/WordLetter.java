package coop.docket.cases.letters;

import coop.docket.cases.letters.Block.Columns;
import coop.docket.cases.letters.Block.Grid;
import coop.docket.cases.letters.Block.Line;
import coop.docket.cases.letters.Block.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a letter as a document that a word processor opens (.docx): the three parts that one needs, and no more. */
final class WordLetter {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = DECLARED
            + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>"""
                    .formatted(MEDIA_TYPE);
    private static final String RELATIONS = DECLARED
            + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"\
             Target="word/document.xml"/></Relationships>""";
    private static final Set<Look> BOLD = Set.of(Look.CENTRED_BOLD, Look.BOLD_ITALIC);
    private static final Set<Look> ITALIC = Set.of(Look.CENTRED_ITALIC, Look.BOLD_ITALIC);
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String HALF_POINTS = "26";

    private final Markup word = new Markup();

    private WordLetter() {}

    static byte[] of(Letter letter) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/document.xml", DECLARED + new WordLetter().write(letter));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** With a time that is always the same, so that the same letter is the same file. */
    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String write(Letter letter) {
        word.in(
                "w:document",
                List.of("xmlns:w", MAIN),
                () -> word.in("w:body", List.of(), () -> {
                    letter.blocks().forEach(this::block);
                    word.in("w:sectPr", List.of(), () -> {
                        mark("w:pgSz", "w:w", "11906", "w:h", "16838");
                        mark("w:pgMar", "w:top", "1134", "w:right", "851", "w:bottom", "1134", "w:left", "1701");
                    });
                }));
        return word.done();
    }

    private void block(Block block) {
        if (block instanceof Line line) {
            line(line);
        } else if (block instanceof Columns columns) {
            table(
                    "none",
                    2,
                    () -> row(() -> {
                        cell(columns.left());
                        cell(columns.right());
                    }));
        } else if (block instanceof Grid grid) {
            table("single", grid.head().size(), () -> {
                row(() -> grid.head().forEach(text -> cell(List.of(new Line(Look.CENTRED_BOLD, text)))));
                grid.rows()
                        .forEach(cells -> row(() -> cells.forEach(text -> cell(List.of(new Line(Look.TEXT, text))))));
            });
        }
    }

    private void table(String border, int columns, Runnable rows) {
        word.in("w:tbl", List.of(), () -> {
            word.in("w:tblPr", List.of(), () -> {
                mark("w:tblW", "w:w", "5000", "w:type", "pct");
                word.in("w:tblBorders", List.of(), () -> List.of("top", "left", "bottom", "right", "insideH", "insideV")
                        .forEach(side -> mark("w:" + side, "w:val", border)));
            });
            word.in("w:tblGrid", List.of(), () -> {
                for (int i = 0; i < columns; i++) {
                    mark("w:gridCol");
                }
            });
            rows.run();
        });
        // two tables that touch would be one
        line(new Line(Look.TEXT, ""));
    }

    private void row(Runnable cells) {
        word.in("w:tr", List.of(), cells);
    }

    private void cell(List<Line> lines) {
        word.in("w:tc", List.of(), () -> lines.forEach(this::line));
    }

    private void line(Line line) {
        word.in("w:p", List.of(), () -> {
            word.in("w:pPr", List.of(), () -> {
                if (line.look() == Look.PARAGRAPH) {
                    mark("w:ind", "w:firstLine", "567");
                }
                mark("w:jc", "w:val", alignment(line.look()));
            });
            word.in("w:r", List.of(), () -> {
                word.in("w:rPr", List.of(), () -> letters(line.look()));
                word.in("w:t", List.of("xml:space", "preserve"), () -> word.text(line.text()));
            });
        });
    }

    private static String alignment(Look look) {
        return switch (look) {
            case PARAGRAPH -> "both";
            case CENTRED, CENTRED_BOLD, CENTRED_ITALIC -> "center";
            case TEXT, BOLD_ITALIC -> "left";
        };
    }

    private void letters(Look look) {
        mark("w:rFonts", "w:ascii", "Times New Roman", "w:hAnsi", "Times New Roman", "w:cs", "Times New Roman");
        if (BOLD.contains(look)) {
            mark("w:b");
        }
        if (ITALIC.contains(look)) {
            mark("w:i");
        }
        mark("w:sz", "w:val", HALF_POINTS);
    }

    private void mark(String name, String... attributes) {
        word.mark(name, attributes);
    }
}
