package coop.docket.pages.progress;

import coop.docket.access.Actor;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.progress.burndown.ReadTurns;
import coop.docket.progress.targets.Which;
import coop.docket.rules.targets.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of cooperatives behind figures: their addresses, and what an address asks for. */
record Cooperatives(Asked asked, LocalDate today) {
    static final String PATH = "/progress/cooperatives";

    private enum Of {
        UNSETTLED,
        CAME,
        WENT,
        REVIEWED,
        MEASURE
    }

    /** One of a list. @param on when it became unsettled or was settled; null where that is not asked */
    record Listed(long id, LocalDate on) {}

    static String unsettled(Asked asked, CaseKind kind, LocalDate day) {
        return kinded(asked, kind, "of", Of.UNSETTLED.name(), "day", day.toString());
    }

    static String reviewed(Asked asked) {
        return asked.at(PATH, "of", Of.REVIEWED.name());
    }

    static String turned(Asked asked, CaseKind kind, boolean settled, LocalDate from, LocalDate to) {
        var of = settled ? Of.WENT : Of.CAME;
        return kinded(asked, kind, "of", of.name(), "from", from.toString(), "day", to.toString());
    }

    private static String kinded(Asked asked, CaseKind kind, String... more) {
        var all = Stream.of(more);
        return asked.at(
                PATH, (kind == null ? all : Stream.concat(all, Stream.of("kind", kind.name()))).toArray(String[]::new));
    }

    /** @param year of a growth; else null */
    static String measured(Asked asked, Measure measure, Which which, Integer year) {
        var all = Stream.of("of", Of.MEASURE.name(), "measure", measure.name(), "which", which.name());
        return asked.at(
                PATH,
                (year == null ? all : Stream.concat(all, Stream.of("year", year.toString()))).toArray(String[]::new));
    }

    private Of of() {
        return asked.named(Of.values(), "of").orElse(Of.UNSETTLED);
    }

    private LocalDate day(String name, LocalDate otherwise) {
        try {
            return Optional.ofNullable(asked.text(name)).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException notOne) {
            return otherwise;
        }
    }

    private Measure measure() {
        return asked.named(Measure.values(), "measure").orElse(Measure.COOPERATIVES);
    }

    private Which which() {
        return asked.named(Which.values(), "which").orElse(Which.THOSE);
    }

    private Integer year() {
        var text = asked.text("year");
        return text == null || !text.matches("[12][0-9]{3}") ? null : Integer.valueOf(text);
    }

    List<Listed> read(Actor actor, ProgressUses uses) {
        if (of() == Of.MEASURE) {
            return uses.measured().list(actor, asked.part(), measure(), which(), year(), today).stream()
                    .map(id -> new Listed(id, null))
                    .toList();
        }
        if (of() == Of.REVIEWED) {
            return uses.reviewed().list(actor, asked.part()).stream()
                    .map(id -> new Listed(id, null))
                    .toList();
        }
        var day = day("day", today);
        var turns = ReadTurns.of(
                uses.turns().turns(actor, asked.part()), asked.kind().orElse(null));
        var settled = of() == Of.WENT;
        var from = day("from", LocalDate.MIN);
        return of() == Of.UNSETTLED
                ? ReadTurns.unsettled(turns, day).stream()
                        .map(id -> new Listed(id, null))
                        .toList()
                : turns.stream()
                        .filter(turn -> turn.settled() == settled
                                && !turn.day().isBefore(from)
                                && !turn.day().isAfter(day))
                        .map(turn -> new Listed(turn.cooperative(), turn.day()))
                        .toList();
    }

    String title(Frame frame) {
        if (of() != Of.MEASURE) {
            return frame.say("progress.list.cooperatives." + of());
        }
        return frame.say("progress.measure." + measure());
    }

    String about(Frame frame) {
        var kind =
                asked.kind().map(each -> frame.say("cases.kind." + each) + ". ").orElse("");
        return switch (of()) {
            case UNSETTLED -> kind + frame.say("progress.on-day", day("day", today));
            case REVIEWED -> frame.say("progress.on-day", today);
            case CAME, WENT -> kind + frame.say("progress.between-days", day("from", today), day("day", today));
            case MEASURE ->
                year() == null
                        ? frame.say("progress.which." + which())
                        : frame.say("progress.which-year." + which(), year().toString());
        };
    }

    /** What stands over the column of days; null where there is none. */
    String days(Frame frame) {
        return of() == Of.CAME || of() == Of.WENT
                ? frame.say("progress.list.day." + of().name().toLowerCase(Locale.ROOT))
                : null;
    }
}
