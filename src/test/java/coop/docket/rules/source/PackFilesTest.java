package coop.docket.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** By what a pack is known. */
class PackFilesTest {
    private static final SourceFile RULE = new SourceFile("debt/DEB-01.drl", "rule");
    private static final SourceFile EXAMPLES = new SourceFile("debt/DEB-01.examples.yml", "examples");
    private static final SourceFile README = new SourceFile("README.md", "read me");

    private static PackFiles pack(SourceFile... files) {
        return new PackFiles(List.of(files));
    }

    @Nested
    class The_content_hash {

        @Test
        void does_not_ask_in_which_order_files_come() {
            assertThat(pack(RULE, EXAMPLES, README).contentHash())
                    .isEqualTo(pack(README, RULE, EXAMPLES).contentHash());
        }

        @Test
        void is_another_where_any_file_is_for_a_person_has_approved_all_of_them() {
            var all = pack(RULE, EXAMPLES, README);
            var others = List.of(
                    pack(RULE, EXAMPLES),
                    pack(RULE, README),
                    pack(RULE, new SourceFile(EXAMPLES.path(), "other"), README),
                    pack(RULE, EXAMPLES, new SourceFile("README.md", "other")));

            assertThat(others).noneMatch(other -> other.contentHash().equals(all.contentHash()));
        }
    }

    @Test
    void the_fingerprint_leaves_out_what_no_finding_depends_on() {
        assertThat(pack(RULE, EXAMPLES, README).fingerprint())
                .isEqualTo(pack(RULE).fingerprint());
    }
}
