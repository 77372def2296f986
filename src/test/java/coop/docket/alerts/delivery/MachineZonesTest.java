package coop.docket.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.alerts.AlertOffice;
import coop.docket.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine stands, and what its clocks do in spring, is nobody's business: mails are the same to the letter. */
class MachineZonesTest {
    private static final List<String> ZONES =
            List.of("Asia/Ho_Chi_Minh", "UTC", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Europe/Berlin");

    @TempDir
    private Path folder;

    @Test
    void a_year_of_mondays_is_the_same_everywhere() throws IOException {
        var before = TimeZone.getDefault();
        var years = new ArrayList<TreeMap<String, String>>();
        try {
            for (var zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                years.add(year(folder.resolve(zone.replace('/', '-'))));
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(years.get(0)).hasSize(53);
        assertThat(years.get(0).firstEntry().getValue()).contains("Date: Mon, 29 Dec 2025 07:00:00 +0700");
        assertThat(years).allSatisfy(year -> assertThat(year).isEqualTo(years.get(0)));
    }

    private static TreeMap<String, String> year(Path mails) throws IOException {
        try (var office = new AlertOffice(TestDatabase.H2)) {
            office.person("an");
            var carriers = Carriers.folder(mails, AlertOffice.sender(), office.database, office.clock);
            office.database.write(handle -> handle.execute(
                    "insert into setting (name, content) values ('alerts.key', 'a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5')"));
            for (var at = Instant.parse("2025-12-28T18:00:00Z");
                    at.isBefore(Instant.parse("2027-01-03T18:00:00Z"));
                    at = at.plus(Duration.ofHours(6))) {
                office.at(at.toString());
                office.write();
                office.deliver(carriers);
            }
        }
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(mails)) {
            for (var file : files.toList()) {
                texts.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.US_ASCII).replaceAll("=_Part_[0-9_.]+", "=_Part"));
            }
        }
        return texts;
    }
}
