package coop.docket.cases.letters;

import coop.docket.cases.letters.Block.Columns;
import coop.docket.cases.letters.Block.Grid;
import coop.docket.cases.letters.Block.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a letter as a page to be printed on A4; nothing in it is ever run. */
final class HtmlLetter {
    static final String MEDIA_TYPE = "text/html;charset=utf-8";
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 15mm 20mm 30mm }
            body { font: 13pt/1.4 Times New Roman, Liberation Serif, serif; color: black; background: white; max-width: 165mm; margin: auto }
            @media screen { body { padding: 5mm } }
            p { margin: 0 0 4pt } p:empty { min-height: 2em } table { width: 100%; border-collapse: collapse; margin: 0 0 12pt }
            .columns { font-size: 12pt; break-inside: avoid } .columns td { width: 58%; vertical-align: top; padding: 0 }
            .columns td:first-child { width: 42% } .columns:last-child { margin-top: 18pt }
            .grid td, .grid th { border: 1px solid; padding: 2pt 4pt }
            .paragraph { text-indent: 10mm; text-align: justify } .centred, .centred_bold, .centred_italic { text-align: center }
            .centred_bold { font-weight: bold } .centred_italic { font-style: italic }
            .bold_italic { font-weight: bold; font-style: italic }
            """;

    private final Markup html = new Markup();

    private HtmlLetter() {}

    static byte[] of(Letter letter) {
        return new HtmlLetter().write(letter).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Letter letter) {
        html.in("html", List.of("lang", "vi"), () -> {
            html.in("head", List.of(), () -> {
                html.mark("meta", "charset", "utf-8");
                html.mark("meta", "name", "viewport", "content", "width=device-width");
                html.in("title", List.of(), () -> html.text(letter.title()));
                html.in("style", List.of(), () -> html.text(STYLE));
            });
            html.in("body", List.of(), () -> letter.blocks().forEach(this::block));
        });
        return "<!DOCTYPE html>\n" + html.done();
    }

    private void block(Block block) {
        if (block instanceof Line line) {
            line(line);
        } else if (block instanceof Columns columns) {
            html.in(
                    "table",
                    List.of("class", "columns"),
                    () -> row(() -> {
                        cell("td", () -> columns.left().forEach(this::line));
                        cell("td", () -> columns.right().forEach(this::line));
                    }));
        } else if (block instanceof Grid grid) {
            html.in("table", List.of("class", "grid"), () -> {
                row(() -> grid.head().forEach(text -> cell("th", () -> html.text(text))));
                grid.rows().forEach(cells -> row(() -> cells.forEach(text -> cell("td", () -> html.text(text)))));
            });
        }
    }

    private void line(Line line) {
        var look = line.look().name().toLowerCase(Locale.ROOT);
        html.in("p", List.of("class", look), () -> html.text(line.text()));
    }

    private void row(Runnable cells) {
        html.in("tr", List.of(), cells);
    }

    private void cell(String name, Runnable content) {
        html.in(name, List.of(), content);
    }
}
