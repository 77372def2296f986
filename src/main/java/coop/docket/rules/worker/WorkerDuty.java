package coop.docket.rules.worker;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judging;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Deadline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the worker does: it compiles one pack, and judges with it what it is sent. */
final class WorkerDuty implements AutoCloseable {
    /** For one batch of dossiers, one run of the examples, or the trial. */
    static final Duration TIME = Duration.ofSeconds(8);

    /** The trial's dossier has some thousands of rows, a real one some tens. */
    private static final long ROWS = 1_000_000;

    private RulePack pack;
    private Judging judging;

    Answer answer(Request request) {
        try {
            if (request.files() != null) {
                return compile(request.files());
            }
            if (request.examples()) {
                return examples();
            }
            if (request.trial()) {
                return trial();
            }
            if (request.today() != null) {
                endJudging();
                judging = pack.on(
                        LocalDate.parse(request.today()), AreaText.read(request.areas()), Deadline.of(TIME, ROWS));
                return Answer.DONE;
            }
            return judge(DossierBytes.read(request.dossiers()));
        } catch (RuntimeException thrown) {
            if (Deadline.passed(thrown)) {
                return Answer.TOO_LONG;
            }
            throw thrown;
        }
    }

    private Answer compile(Map<String, String> texts) {
        close();
        var files = texts.entrySet().stream()
                .map(entry -> new SourceFile(entry.getKey(), entry.getValue()))
                .toList();
        try {
            pack = RulePack.compile(ReadPack.of(new PackFiles(files), new Problems()));
            return Answer.DONE;
        } catch (PackNotValid refused) {
            return new Answer(
                    refused.problems().stream()
                            .map(problem -> new Answer.Refused(
                                    problem.file(),
                                    problem.line(),
                                    problem.what().arguments().toString()))
                            .toList(),
                    false,
                    null,
                    null);
        }
    }

    private Answer examples() {
        var results = ExampleRun.run(pack, ExampleRun.examplesOf(pack.read(), new Problems()), Deadline.of(TIME, ROWS));
        var outcomes = results.stream()
                .map(result -> new Answer.Outcome(result.flagged(), text(result.since())))
                .toList();
        return new Answer(null, false, outcomes, null);
    }

    private Answer trial() {
        for (var day : TrialDossier.DAYS) {
            try (var trial = pack.on(day, AreaText.read(null), Deadline.of(TIME, ROWS))) {
                trial.judge(List.of(TrialDossier.of(day)));
            }
        }
        return Answer.DONE;
    }

    private Answer judge(List<Dossier> dossiers) {
        var flags = new IdentityHashMap<Dossier, List<Answer.FlagText>>();
        dossiers.forEach(dossier -> flags.put(dossier, new ArrayList<>()));
        for (var finding : judging.judge(dossiers)) {
            flags.get(finding.dossier()).add(flag(finding.dossier(), finding));
        }
        return new Answer(null, false, null, dossiers.stream().map(flags::get).toList());
    }

    private static Answer.FlagText flag(Dossier dossier, Finding finding) {
        var grounds = finding.grounds();
        return new Answer.FlagText(
                finding.rule().id(),
                text(grounds.since()),
                finding.columns().stream().map(column -> column.key()).toList(),
                grounds.evidence().stream().map(row -> place(dossier, row)).toList(),
                grounds.uncharted(),
                WordText.of(grounds.words()));
    }

    private static Answer.RowPlace place(Dossier dossier, Row row) {
        var rows = dossier.rows(row.sheet());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return new Answer.RowPlace(row.sheet().key(), i);
            }
        }
        return new Answer.RowPlace(Sheet.COOPERATIVES.key(), 0);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void endJudging() {
        if (judging != null) {
            judging.close();
            judging = null;
        }
    }

    @Override
    public void close() {
        endJudging();
        if (pack != null) {
            pack.close();
            pack = null;
        }
    }
}
