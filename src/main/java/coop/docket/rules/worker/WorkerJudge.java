package coop.docket.rules.worker;

import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.sentences.Grounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Has dossiers judged by the worker, and makes findings of its flags. */
final class WorkerJudge implements Judge {
    private final ReadPack pack;
    private final WorkerProcess worker;
    private final LocalDate today;
    private final Duration time;

    WorkerJudge(ReadPack pack, WorkerProcess worker, LocalDate today, Duration time) {
        this.pack = pack;
        this.worker = worker;
        this.today = today;
        this.time = time;
    }

    @Override
    public List<Finding> judge(List<Dossier> dossiers) {
        var request = WorkerProcess.text(Request.judge(dossiers));
        var answer = worker.ask(request, time);
        WorkerPack.requireInTime(answer);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < dossiers.size(); i++) {
            for (var flag : answer.flags().get(i)) {
                findings.add(finding(dossiers.get(i), flag));
            }
        }
        return findings;
    }

    private Finding finding(Dossier dossier, Answer.FlagText flag) {
        var evidence = flag.evidence().stream()
                .map(place -> dossier.rows(sheet(place.sheet())).get(place.at()))
                .toList();
        var grounds = new Grounds(
                dossier.cooperative(),
                today,
                day(flag.since()),
                evidence,
                flag.uncharted(),
                WordText.read(flag.words()));
        var columns = flag.columns().stream().map(Sheet.COOPERATIVES::column).toList();
        return new Finding(pack.rules().get(flag.rule()), dossier, columns, grounds, pack.words());
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Sheet sheet(String key) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The pack owns the worker. */
    @Override
    public void close() {}
}
