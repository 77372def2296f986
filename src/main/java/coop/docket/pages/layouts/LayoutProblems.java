package coop.docket.pages.layouts;

import coop.docket.intake.layouts.PlainMeaning;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Mapping;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.refusal.Reason;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.List;

/** What a mapping still lacks before a file can be read by it. */
record LayoutProblems(RegisterWords words, List<Problems.Problem> found) {

    static Problems of(Mapping mapping, RegisterWords words) {
        var problems = new LayoutProblems(words, new ArrayList<>());
        if (mapping.sheets().stream().noneMatch(sheet -> sheet.sheet() == Sheet.COOPERATIVES)) {
            problems.found.add(new Problems.Problem(
                    "add-sheet", Reason.of("layouts.no-cooperatives", words.sheet(Sheet.COOPERATIVES))));
        }
        mapping.sheets().forEach(problems::sheet);
        return new Problems(problems.found);
    }

    private void sheet(MappedSheet sheet) {
        var line = ConstantLine.of(sheet, words);
        for (var column : sheet.sheet().columns()) {
            if (column.required() && !sheet.columns().containsKey(column)) {
                int number = ConstantLine.number(line, column);
                found.add(new Problems.Problem(
                        number < 0
                                ? sheet.sheet().key()
                                : FieldNames.of(sheet.sheet()).is(number),
                        Reason.of("layouts.required", words.sheet(sheet.sheet()), words.column(column))));
            }
        }
        sheet.columns().forEach((column, drawn) -> {
            if (drawn.from().isEmpty()) {
                PlainMeaning.of(column, drawn.constant())
                        .refused()
                        .ifPresent(reason -> found.add(new Problems.Problem(
                                FieldNames.of(sheet.sheet()).is(ConstantLine.number(line, column)), reason)));
            }
        });
    }
}
