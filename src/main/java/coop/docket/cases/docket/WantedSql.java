package coop.docket.cases.docket;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.language.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** What is wanted as a condition; the case is {@code d}, its cooperative {@code c}. */
final class WantedSql {
    private static final String CASES = "from docket_case d";
    static final String TABLES = CASES + " join cooperative c on c.id = d.cooperative_id";

    private final Wanted wanted;
    private final AreaScope scope;
    private final LocalDate today;
    private final Instant now;

    WantedSql(Wanted wanted, AreaScope scope, LocalDate today, Instant now) {
        this.wanted = wanted;
        this.scope = scope;
        this.today = today;
        this.now = now;
    }

    String condition() {
        var all = new ArrayList<String>();
        add(all, !scope.everywhere(), AreaScope.CONDITION);
        add(all, wanted.states().isEmpty() && !wanted.settled(), "d.open_slot is not null");
        add(all, !wanted.states().isEmpty(), "d.state in (<states>)");
        add(all, !wanted.kinds().isEmpty(), "d.kind in (<kinds>)");
        add(all, wanted.atLeast() != null, "d.severity_rank >= :rank");
        add(all, wanted.assignee() != null, "d.assignee = :assignee");
        add(all, wanted.unassigned(), "d.assignee is null");
        add(
                all,
                !wanted.areas().isEmpty(),
                "(c.area in (<within>) or c.area in (select w.code from area w where w.parent in (<within>))"
                        + (wanted.areas().contains(Among.NONE) ? " or c.area is null)" : ")"));
        among(all, wanted.among());
        add(all, wanted.overdue(), "d.due_on < :today");
        add(all, wanted.dueSoon(), "d.due_on >= :today and d.due_on <= :soon");
        add(
                all,
                wanted.blocker() != null,
                "exists (select 1 from case_blocker b where b.case_id = d.id and b.code = :blocker)");
        add(
                all,
                wanted.rule() != null,
                "exists (select 1 from case_ground g where g.case_id = d.id and g.rule_id = :rule"
                        + " and g.present = 'yes')");
        add(all, wanted.fresh(), "d.opened_at >= :fresh");
        add(all, wanted.regressed(), "d.regressed = 'yes'");
        add(
                all,
                wanted.settled(),
                "d.state = 'CLOSED' and d.outcome in ('CLEARED', 'RESOLVED') and d.closed_at >= :fresh");
        add(all, searches(), "(c.name_search like :name escape '!' or c.code_search like :code escape '!')");
        return String.join(" and ", all);
    }

    private static void among(List<String> all, Among among) {
        add(all, among.sector() != null, Among.NONE.equals(among.sector()) ? "c.sector is null" : "c.sector = :sector");
        add(all, among.type() != null, "c.type = :type");
        add(all, among.openFor() != null, "d.opened_at >= :openedSince and d.opened_at < :openedBefore");
        add(all, among.step() != null, "d.step = :step");
    }

    private static void add(List<String> all, boolean asked, String condition) {
        if (asked) {
            all.add(condition);
        }
    }

    private boolean searches() {
        return wanted.text() != null && !wanted.text().isBlank();
    }

    /** A question about cases and their cooperatives. */
    Query query(Handle handle, String select, String rest) {
        return query(handle, select, TABLES, rest);
    }

    /** A question about cases alone: their cooperatives are looked at only where the condition needs them. */
    Query count(Handle handle, String select, String rest) {
        var among = wanted.among();
        var needed = !scope.everywhere()
                || !wanted.areas().isEmpty()
                || among.sector() != null
                || among.type() != null
                || searches();
        return query(handle, select, needed ? TABLES : CASES, rest);
    }

    Query query(Handle handle, String select, String tables, String rest) {
        var query = handle.createQuery(select + " " + tables + " where " + condition() + " " + rest)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true));
        scope.bind(query);
        if (!wanted.states().isEmpty()) {
            query.bindList(
                    "states", wanted.states().stream().map(CaseState::name).toList());
        }
        if (!wanted.kinds().isEmpty()) {
            query.bindList("kinds", wanted.kinds().stream().map(CaseKind::name).toList());
        }
        if (!wanted.areas().isEmpty()) {
            query.bindList("within", List.copyOf(wanted.areas()));
        }
        if (wanted.atLeast() != null) {
            query.bind("rank", wanted.atLeast().ordinal());
        }
        if (searches()) {
            query.bind("name", "%" + plain(Folding.search(wanted.text())) + "%")
                    .bind("code", plain(Folding.letters(wanted.text())) + "%");
        }
        var among = wanted.among();
        if (among.openFor() != null) {
            query.bind("openedSince", among.openFor().since(today))
                    .bind("openedBefore", among.openFor().before(today));
        }
        return query.bind("sector", among.sector())
                .bind("type", among.type())
                .bind("step", among.step())
                .bind("assignee", wanted.assignee())
                .bind("today", today)
                .bind("soon", today.plusDays(Wanted.SOON_DAYS))
                .bind("blocker", wanted.blocker())
                .bind("rule", wanted.rule())
                .bind("fresh", now.minus(Wanted.FRESH_DAYS, ChronoUnit.DAYS));
    }

    private static String plain(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
