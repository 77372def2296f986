package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.mapping.MappingFile;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingDraftTest {
    @TempDir
    Path folder;

    private String draft(String... lines) throws IOException {
        var path = Files.writeString(folder.resolve("theirs.csv"), String.join("\n", lines) + "\n");
        return MappingDraft.of(path, IntakeLimits.USUAL, Words.in(Language.EN));
    }

    @Nested
    class A_draft {
        @Test
        void puts_together_what_is_alike_and_names_what_is_left() throws IOException {
            var draft = draft(
                    "SỞ KẾ HOẠCH,,,,,",
                    "STT,Mã số HTX,Tên HTX,Loại hình,Vốn điều lệ (triệu đồng),Số hồ sơ \"riêng\"",
                    "1,GCN:1,A,HTX,5,090");

            assertThat(draft)
                    .contains("code: \"Mã số HTX\"\n", "name: \"Tên HTX\" # please check", "type: \"Loại hình\"\n")
                    .contains("charter_capital: \"Vốn điều lệ (triệu đồng)\"\n")
                    .contains("# not used: \"STT\"", "# not used: \"Số hồ sơ \\\"riêng\\\"\"");
            var mapping = MappingFile.read("draft.yml", draft);
            var reading = Reading.of(folder.resolve("theirs.csv"), new ReadAs(false, mapping));
            assertThat(reading.dossiers().get(0).cooperative().whole(Sheet.COOPERATIVES.column("charter_capital")))
                    .isEqualTo(5_000_000);
        }

        @Test
        void that_lacks_a_required_column_says_so_and_is_no_mapping_yet() throws IOException {
            var draft = draft("Identifier,Name", "1,A");

            assertThat(draft).contains("type: \"\" # required");
            assertThatThrownBy(() -> MappingFile.read("draft.yml", draft))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().key()).isEqualTo("intake.mapping.from-or-constant"));
        }
    }
}
