package coop.docket.cases.letters;

import static coop.docket.cases.letters.OfficialForm.say;

import coop.docket.cases.docket.GroundView;
import coop.docket.cases.letters.Block.Grid;
import coop.docket.cases.letters.Block.Line;
import coop.docket.cases.letters.Block.Look;
import coop.docket.language.Citation;
import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws letters up: what stands is told with its article, and a mere sign is never called a violation. */
final class LetterText {
    private final LetterKind kind;
    private final LetterFields fields;
    private final Matter matter;
    private final List<Block> blocks = new ArrayList<>();

    private LetterText(LetterKind kind, LetterFields fields, Matter matter) {
        this.kind = kind;
        this.fields = fields;
        this.matter = matter;
    }

    /** @throws Refusal NOT_NOW if a violation is to be told where no ground is one */
    static Letter of(LetterKind kind, LetterFields fields, Matter matter, LocalDate today) {
        var text = new LetterText(kind, fields, matter);
        text.blocks.addAll(OfficialForm.head(kind, fields, matter, today));
        text.write(today);
        text.blocks.add(OfficialForm.foot(kind, fields));
        return new Letter(say(kind + ".file", matter.code()), matter.representative() != null, text.blocks);
    }

    private void write(LocalDate today) {
        if (kind != LetterKind.MINUTES) {
            blocks.add(new Line(Look.CENTRED, say("to", matter.name())));
        }
        if (kind == LetterKind.VIOLATION_NOTICE) {
            paragraph(say("VIOLATION_NOTICE.basis"));
        }
        if (kind == LetterKind.MINUTES) {
            paragraph(say("MINUTES.when", OfficialForm.time(fields.time(), fields.day()), fields.place()));
            paragraph(say("MINUTES.office", fields.signer(), fields.signerTitle()));
        }
        cooperative();
        paragraph(say(kind + ".grounds", OfficialForm.day(today)));
        grounds();
        debts();
        end();
    }

    private void paragraph(String text) {
        blocks.add(new Line(Look.PARAGRAPH, text));
    }

    private void cooperative() {
        paragraph(say("cooperative", matter.name(), matter.code()));
        if (matter.address() != null) {
            paragraph(say("address", matter.address()));
        }
        if (matter.representative() != null) {
            paragraph(say("representative", matter.representative()));
        }
    }

    private void grounds() {
        var told = matter.grounds().stream()
                .filter(ground -> kind != LetterKind.VIOLATION_NOTICE || ground.standing() == Standing.LAW)
                .toList();
        if (told.isEmpty() && kind == LetterKind.VIOLATION_NOTICE) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("letters.no-violation"));
        }
        for (int i = 0; i < told.size(); i++) {
            var sentence = told.get(i).sentences().get(Language.VI);
            paragraph((i + 1) + ". " + sentence + " (" + standing(told.get(i)) + ")");
        }
    }

    private static String standing(GroundView ground) {
        return switch (ground.standing()) {
            case INDICATOR -> say("indicator");
            case DATA -> say("data");
            case LAW, DIRECTIVE ->
                say("ground", Citation.in(Language.VI, ground.basis()))
                        + (ground.verified() ? "" : say("not-verified"));
        };
    }

    private void debts() {
        if (matter.debts().isEmpty()) {
            return;
        }
        blocks.add(new Grid(
                List.of(say("debt.number"), say("debt.creditor"), say("debt.due"), say("debt.balance")),
                matter.debts().stream().map(LetterText::debt).toList()));
        paragraph(say(
                "debt.sum",
                matter.debts().stream().mapToLong(Matter.Debt::balance).sum()));
    }

    private static List<String> debt(Matter.Debt debt) {
        return List.of(
                debt.number(),
                Objects.requireNonNullElse(debt.creditor(), ""),
                debt.due() == null ? "" : say("plain", debt.due()),
                say("amount", debt.balance()));
    }

    private void end() {
        switch (kind) {
            case VIOLATION_NOTICE -> {
                paragraph(say(
                        "VIOLATION_NOTICE.invited", OfficialForm.time(fields.time(), fields.day()), fields.place()));
                paragraph(say("VIOLATION_NOTICE.deadline", OfficialForm.day(fields.day())));
            }
            case SUMMONS -> {
                paragraph(say("SUMMONS.invited", OfficialForm.time(fields.time(), fields.day()), fields.place()));
                paragraph(say("SUMMONS.bring"));
            }
            case REMINDER -> {
                var until = fields.day() == null ? matter.due() : fields.day();
                paragraph(until == null ? say("REMINDER.asked") : say("REMINDER.until", OfficialForm.day(until)));
            }
            case MINUTES -> {
                paragraph(say("MINUTES.heard"));
                paragraph(say("MINUTES.concluded"));
                paragraph(say("MINUTES.end"));
            }
        }
    }
}
