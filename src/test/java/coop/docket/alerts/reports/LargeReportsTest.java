package coop.docket.alerts.reports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.progress.Part;
import coop.docket.progress.exports.ExportReport;
import coop.docket.progress.reports.Every;
import coop.docket.progress.reports.Quarter;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report of a whole country that several heads are sent; prints what it takes. */
@Tag("thorough")
class LargeReportsTest {
    private static final int SIZE = Integer.getInteger("cooperatives", 34_000);
    private static final int HEADS = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void comes_whole_to_each(TestDatabase kind) throws Exception {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(office.database, () -> DemonstrationRegister.of(SIZE, DocketOffice.DAY)
                    .iterator());
            office.run(DocketOffice.DAY);
            var mails = new Mails(office, folder.resolve(kind.name()));
            var quarter = Quarter.of(DocketOffice.DAY);
            for (int i = 0; i < HEADS; i++) {
                mails.keep(mails.reader("head" + i, Set.of(), Language.VI), "Tất cả", Part.ALL, quarter, Every.WEEK);
            }
            mails.at(Instant.parse("2026-11-30T00:00:00Z"));
            var begun = System.nanoTime();
            var sent = mails.send();
            var took = (System.nanoTime() - begun) / 1e9;

            assertThat(sent).hasSize(HEADS);
            var file = new ExportReport(office.database)
                    .workbook(
                            DocketOffice.HEAD,
                            Part.ALL,
                            quarter,
                            ShippedWorkflow.get().titles(),
                            Language.VI,
                            Mails.today(office));
            for (var mail : sent) {
                assertThat(mail.file()).isEqualTo(file);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d reports of %d cooperatives sent in %.1f s, each file %.1f MB%n",
                    kind,
                    HEADS,
                    SIZE,
                    took,
                    file.length / 1e6);
        }
    }
}
