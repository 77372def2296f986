package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register whose rows are known already, with a list of communes that is not. */
class AreasImportTest {
    private static final String REGISTER =
            """
            code,name,type,legal_status,registered_on,area
            HTX-1,Hợp tác xã Một,COOPERATIVE,ACTIVE,2015-03-01,24748
            """;
    private static final String AREAS = "code,name,kind,parent\n24748,Xã Đông,COMMUNE,68\n";
    private static final String NEW_LIST = "thay danh mục xã, tỉnh";
    private static final String NOTHING_NEW = "Tệp chỉ nói những điều đã biết";
    private static final String CONFIRM = "Ghi vào sổ đăng ký";

    private TestService service;
    private Visit visit;

    @BeforeEach
    void the_register_and_its_communes_are_known() throws IOException {
        service = TestService.start("http://localhost");
        visit = Visit.of(service, "nguyen.an");
        assertThat(commit(handIn(AREAS))).isEqualTo("/imports?after=commit");
    }

    @AfterEach
    void closed() {
        service.close();
    }

    @Test
    void the_other_list_alone_is_something_to_be_taken() throws IOException {
        var preview = handIn(AREAS + "24850,Xã Tây,COMMUNE,68\n");

        assertThat(visit.get(preview).body()).contains(NEW_LIST, CONFIRM).doesNotContain(NOTHING_NEW);
        assertThat(commit(preview)).isEqualTo("/imports?after=commit");
        assertThat(areas()).containsExactly("24748", "24850");
    }

    @Test
    void the_same_list_again_is_nothing() throws IOException {
        assertThat(visit.get(handIn(AREAS)).body())
                .contains(NOTHING_NEW)
                .doesNotContain(NEW_LIST)
                .doesNotContain(CONFIRM);
    }

    private String handIn(String areas) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("cooperatives.csv"));
            zip.write(REGISTER.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("areas.csv"));
            zip.write(areas.getBytes(StandardCharsets.UTF_8));
        }
        return visit.upload("so.zip", bytes.toByteArray());
    }

    private String commit(String preview) {
        return visit.post(preview, visit.form(preview))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private List<String> areas() {
        return service.database().read(handle -> handle.createQuery("select code from area order by code")
                .mapTo(String.class)
                .list());
    }
}
