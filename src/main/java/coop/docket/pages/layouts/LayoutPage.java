package coop.docket.pages.layouts;

import coop.docket.areas.Vietnam;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.pages.imports.Brought;
import coop.docket.register.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where somebody says how a file of another layout is read.
 *
 * @param why the file is not read as ours; null where somebody has come here by himself
 * @param lastTime the last file of this layout and when; null where there was none
 * @param unread tables of theirs from which nothing is drawn
 * @param sheets of ours that are not drawn yet
 * @param tables of theirs, by number
 */
public record LayoutPage(
        Frame frame,
        String id,
        String file,
        String why,
        String lastTime,
        List<LayoutSection> sections,
        List<FoundTable> unread,
        List<Choice> sheets,
        List<Choice> tables)
        implements Page {

    static LayoutPage of(Reader reader, String id, Brought brought, Map<String, String> names) {
        var theirs = brought.theirs().orElseThrow();
        var words = new RegisterWords(reader.words());
        var frame = reader.frame(Section.IMPORTS, "layouts.title");
        var sections = theirs.mapping().sheets().stream()
                .flatMap(sheet -> theirs
                        .layout()
                        .table(sheet.from())
                        .map(table -> LayoutSection.of(sheet, table, theirs.proposed(), words))
                        .stream())
                .toList();
        var tables = theirs.layout().tables();
        return new LayoutPage(
                frame,
                id,
                brought.file().name(),
                brought.why().map(frame::say).orElse(null),
                theirs.remembered()
                        .map(last -> frame.say(
                                "layouts.last-time",
                                last.fileName(),
                                Vietnam.day(last.at()),
                                names.getOrDefault(last.by(), frame.say("imports.program"))))
                        .orElse(null),
                sections,
                tables.stream()
                        .filter(table -> sections.stream()
                                .noneMatch(section -> section.table().equals(table)))
                        .toList(),
                Stream.of(Sheet.values())
                        .filter(sheet -> sections.stream()
                                .noneMatch(section -> section.sheet().sheet() == sheet))
                        .map(sheet -> new Choice(sheet.key(), words.sheet(sheet)))
                        .toList(),
                IntStream.range(0, tables.size())
                        .mapToObj(
                                i -> new Choice(String.valueOf(i), tables.get(i).name()))
                        .toList());
    }

    LayoutPage with(Frame other) {
        return new LayoutPage(other, id, file, why, lastTime, sections, unread, sheets, tables);
    }
}
