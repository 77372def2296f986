package coop.docket.rulemaking.previews;

import coop.docket.access.AreaScope;
import coop.docket.assessment.comparison.Difference;
import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Reads and writes the lines of previews; whoever reads them reads those of his areas alone. */
final class ChangeDao {
    private static final String OF_PREVIEW =
            """
             from preview_change p join cooperative c on c.id = p.cooperative_id
            where p.preview_id = :preview and
            """
                    + AreaScope.CONDITION;
    private static final String COUNTS = "sum(case when p.turn = 'NEW' then 1 else 0 end) as appeared, "
            + "sum(case when p.turn = 'CHANGED' then 1 else 0 end) as changed, "
            + "sum(case when p.turn = 'GONE' then 1 else 0 end) as gone";

    private ChangeDao() {}

    /** @param first the number of the first of them */
    static void insert(Handle handle, long preview, List<Difference> differences, long first) {
        if (differences.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into preview_change (preview_id, number, cooperative_id, rule_id, turn, kind, severity, standing,
                    since, sentence_vi, sentence_en, sentence_th, alike, watched, was_watched, was_severity, was_standing, was_since,
                    was_sentence_vi, was_sentence_en, was_sentence_th)
                values (:preview, :number, :cooperative, :rule, :turn, :kind, :severity, :standing, :since,
                    :sentenceVI, :sentenceEN, :sentenceTH, :alike, :watched, :wasWatched, :wasSeverity, :wasStanding, :wasSince,
                    :wasVI, :wasEN, :wasTH)""")) {
            var number = first;
            for (var difference : differences) {
                bind(batch.bind("preview", preview).bind("number", number++), difference);
                batch.add();
            }
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, Difference difference) {
        var now = difference.finding();
        batch.bind("cooperative", difference.cooperativeId())
                .bind("rule", now.rule().id())
                .bind("turn", difference.turn().name())
                .bind("kind", now.rule().kind().name())
                .bind("severity", now.rule().severity().name())
                .bind("standing", now.rule().standing().name())
                .bind("since", now.since())
                .bind("alike", difference.readsAlike() ? "yes" : "no");
        batch.bind("watched", difference.watched() ? "yes" : "no");
        // nulls of one type with the values: a batch takes the types of its first line for those of all
        var before = difference.turn() == Difference.Turn.CHANGED
                ? difference.before().finding()
                : null;
        batch.bind("wasWatched", before == null ? null : difference.before().watched() ? "yes" : "no");
        batch.bind(
                        "wasSeverity",
                        before == null ? null : before.rule().severity().name())
                .bind(
                        "wasStanding",
                        before == null ? null : before.rule().standing().name())
                .bind("wasSince", before == null ? null : before.since());
        for (var language : Language.values()) {
            batch.bind("sentence" + language, now.sentence(language))
                    .bind("was" + language, before == null ? null : before.sentence(language));
        }
    }

    static List<ChangeLine> page(Handle handle, AreaScope scope, long preview, Wanted wanted, long after, int limit) {
        var sql = "select p.*, c.code, c.name, c.area" + OF_PREVIEW + condition(wanted)
                + " and p.number > :after order by p.number fetch first :limit rows only";
        return asked(handle, sql, scope, preview, wanted)
                .bind("after", after)
                .bind("limit", limit)
                .map((rows, context) -> line(rows))
                .list();
    }

    /** How many lines of each kind of case are wanted. */
    static List<Tally> byKind(Handle handle, AreaScope scope, long preview, Wanted wanted) {
        return tallies(handle, scope, preview, wanted, "p.kind");
    }

    /** How many lines of each rule are wanted. */
    static List<Tally> byRule(Handle handle, AreaScope scope, long preview, Wanted wanted) {
        return tallies(handle, scope, preview, wanted, "p.rule_id");
    }

    /** How many lines of each commune are wanted; without a name are those of which none is known. */
    static List<Tally> byArea(Handle handle, AreaScope scope, long preview, Wanted wanted) {
        return tallies(handle, scope, preview, wanted, "coalesce(c.area, '')");
    }

    private static List<Tally> tallies(Handle handle, AreaScope scope, long preview, Wanted wanted, String of) {
        var sql = "select %1$s as tallied, %2$s %3$s %4$s group by %1$s order by %1$s"
                .formatted(of, COUNTS, OF_PREVIEW, condition(wanted));
        return asked(handle, sql, scope, preview, wanted)
                .map((rows, context) -> new Tally(
                        rows.getString("tallied"),
                        rows.getLong("appeared"),
                        rows.getLong("changed"),
                        rows.getLong("gone")))
                .list();
    }

    private static String condition(Wanted wanted) {
        var all = new ArrayList<String>();
        all.add("");
        if (wanted.turn() != null) {
            all.add("p.turn = :turn");
        }
        if (wanted.kind() != null) {
            all.add("p.kind = :kind");
        }
        if (wanted.rule() != null) {
            all.add("p.rule_id = :rule");
        }
        if (wanted.area() != null) {
            all.add("(c.area = :area or c.area in (select w.code from area w where w.parent = :area))");
        }
        if (wanted.noticeable()) {
            all.add("p.alike = 'no'");
        }
        return String.join(" and ", all);
    }

    private static Query asked(Handle handle, String sql, AreaScope scope, long preview, Wanted wanted) {
        return scope.bind(handle.createQuery(sql))
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("preview", preview)
                .bind("turn", wanted.turn() == null ? null : wanted.turn().name())
                .bind("kind", wanted.kind() == null ? null : wanted.kind().name())
                .bind("rule", wanted.rule())
                .bind("area", wanted.area());
    }

    private static ChangeLine line(ResultSet rows) throws SQLException {
        var turn = Difference.Turn.valueOf(rows.getString("turn"));
        return new ChangeLine(
                rows.getLong("number"),
                rows.getLong("cooperative_id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("area"),
                rows.getString("rule_id"),
                turn,
                RuleKind.valueOf(rows.getString("kind")),
                saying(rows, "", "sentence"),
                turn == Difference.Turn.CHANGED ? saying(rows, "was_", "was_sentence") : null,
                rows.getString("alike").equals("yes"));
    }

    private static ChangeLine.Saying saying(ResultSet rows, String prefix, String sentence) throws SQLException {
        return new ChangeLine.Saying(
                Severity.valueOf(rows.getString(prefix + "severity")),
                Standing.valueOf(rows.getString(prefix + "standing")),
                rows.getObject(prefix + "since", LocalDate.class),
                "yes".equals(rows.getString(prefix + "watched")),
                PreviewDao.spoken(rows, sentence));
    }
}
