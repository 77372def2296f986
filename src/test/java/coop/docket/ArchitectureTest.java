package coop.docket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructor;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.docket.access.Actor;
import coop.docket.access.AreaScope;
import coop.docket.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The architecture is the tree of packages; each of its laws stands here with its reason. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("coop.docket");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final List<String> PACKAGES = List.of(
            "refusal",
            "language",
            "database",
            "areas",
            "access",
            "register",
            "intake",
            "rules",
            "packs",
            "assessment",
            "cases",
            "rulemaking",
            "progress",
            "alerts",
            "api",
            "pages",
            "cli");
    private static final List<String> DOORS = List.of("api", "pages", "cli");
    private static final List<String> PARTS_OF_API = List.of("answers", "gate", "resources");
    private static final List<String> PARTS_OF_PAGES = List.of(
            "frame",
            "gate",
            "faults",
            "account",
            "start",
            "docket",
            "calendar",
            "cooperatives",
            "progress",
            "alerts",
            "imports",
            "layouts",
            "runs",
            "outbox",
            "rules",
            "drafts",
            "accounts");
    private static final List<String> PARTS_OF_PROGRESS = List.of("burndown", "targets", "work", "reports", "exports");
    private static final List<String> PARTS_OF_RULEMAKING =
            List.of("drafts", "forms", "checks", "previews", "approvals");
    private static final List<String> PARTS_OF_ALERTS =
            List.of("subscriptions", "digest", "outbox", "reports", "notices", "delivery");
    private static final List<String> PARTS_OF_RULES = List.of(
            "source",
            "terms",
            "targets",
            "vocabulary",
            "guard",
            "engine",
            "sentences",
            "judging",
            "plain",
            "help",
            "warnings",
            "tracing",
            "examples",
            "writing",
            "worker");

    @Nested
    class A_package_uses_only_packages_to_its_left {

        @TestFactory
        Stream<DynamicTest> so_that_what_is_low_can_be_understood_without_what_is_high() {
            return inOrder("coop.docket.", "..", PACKAGES);
        }

        @TestFactory
        Stream<DynamicTest> within_rules_so_that_nothing_reaches_the_compiler_but_through_the_guard() {
            return inOrder("coop.docket.rules.", "..", PARTS_OF_RULES);
        }

        @TestFactory
        Stream<DynamicTest> within_rulemaking_so_that_a_draft_does_not_know_how_it_is_approved() {
            return inOrder("coop.docket.rulemaking.", "..", PARTS_OF_RULEMAKING);
        }

        @TestFactory
        Stream<DynamicTest> within_alerts_so_that_what_is_said_does_not_depend_on_how_it_travels() {
            return inOrder("coop.docket.alerts.", "..", PARTS_OF_ALERTS);
        }

        @TestFactory
        Stream<DynamicTest> within_progress_so_that_what_is_counted_does_not_know_where_it_is_written() {
            return inOrder("coop.docket.progress.", "..", PARTS_OF_PROGRESS);
        }

        @TestFactory
        Stream<DynamicTest> within_pages_so_that_no_page_is_reached_but_through_the_gate() {
            return inOrder("coop.docket.pages.", "..", PARTS_OF_PAGES);
        }

        @TestFactory
        Stream<DynamicTest> within_api_so_that_no_route_is_reached_but_through_the_gate() {
            return inOrder("coop.docket.api.", "..", PARTS_OF_API);
        }

        @Test
        void without_cycles_for_a_cycle_is_one_package_that_pretends_to_be_two() {
            slices().matching("coop.docket.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle is one package that pretends to be two")
                    .check(PROGRAM);
        }

        private static Stream<DynamicTest> inOrder(String parent, String below, List<String> names) {
            return Stream.iterate(0, i -> i < names.size() - 1, i -> i + 1).map(i -> {
                var right = names.subList(i + 1, names.size()).stream()
                        .map(name -> parent + name + below)
                        .toArray(String[]::new);
                return DynamicTest.dynamicTest(names.get(i), () -> noClasses()
                        .that(resideInAPackage(parent + names.get(i) + below))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(right))
                        .because("a package uses only packages to its left: it must be understood without them")
                        .check(PROGRAM));
            });
        }
    }

    @Nested
    class Libraries_stay_where_they_belong {

        @Test
        void drools_is_known_to_the_engine_and_the_guard_only() {
            noClasses()
                    .that(resideInAPackage("coop.docket..")
                            .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                    resideInAnyPackage("coop.docket.rules.engine..", "coop.docket.rules.guard.."))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                    .because("only then can the engine be replaced, and the guard not be gone round")
                    .check(PROGRAM);
        }

        @Test
        void tokens_of_other_services_are_read_in_one_place_only() {
            noClasses()
                    .that(resideOutsideOfPackage("coop.docket.access.signon.."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("com.nimbusds..", "java.net.http.."))
                    .because("what another service says is believed only after it was checked")
                    .check(PROGRAM);
        }

        @Test
        void mails_are_made_in_one_place_only() {
            noClasses()
                    .that(resideOutsideOfPackage("coop.docket.alerts.delivery.."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."))
                    .because("what may stand in a header is checked there, and nowhere else")
                    .check(PROGRAM);
        }

        @Test
        void dropwizard_is_known_to_the_doors_only() {
            noClasses()
                    .that(resideInAnyPackage(PACKAGES.stream()
                            .filter(name -> !DOORS.contains(name))
                            .map(name -> "coop.docket." + name + "..")
                            .toArray(String[]::new)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("io.dropwizard..", "net.sourceforge.argparse4j.."))
                    .because("use cases are asked through doors and must not know which")
                    .check(PROGRAM);
        }

        @Test
        void nothing_deserializes_java_objects() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream")
                    .because("reading a Java object runs code that its sender chose")
                    .check(PROGRAM);
            assertThat(ClassLoader.getSystemResource("com/thoughtworks/xstream/XStream.class"))
                    .isNull();
        }
    }

    @Nested
    class Only_access_says_who_somebody_is {

        @Test
        void so_that_no_door_can_make_an_actor_or_widen_his_areas() {
            noClasses()
                    .that(resideOutsideOfPackage("coop.docket.access.."))
                    .should(callConstructor(
                                    Actor.class, long.class, String.class, Set.class, Language.class, AreaScope.class)
                            .or(callConstructor(AreaScope.class, boolean.class, Set.class)))
                    .because("who somebody is follows from a password, a session or a token, and from nothing else")
                    .check(PROGRAM);
        }
    }

    @Nested
    class Only_an_approval_publishes {

        @Test
        void so_that_no_door_can_go_round_the_second_person() {
            noClasses()
                    .that(resideOutsideOfPackage("coop.docket.packs..")
                            .and(resideOutsideOfPackage("coop.docket.rulemaking.approvals..")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("coop.docket.packs.Publishing")
                    .because("a version has two names: whoever wrote it and whoever approved it")
                    .check(PROGRAM);
        }
    }

    @Nested
    class Time_is_an_argument {

        @Test
        void nobody_asks_the_machine_what_day_it_is() {
            noClasses()
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("a finding must be the same whenever and wherever it is made again")
                    .check(PROGRAM);
        }
    }

    @Nested
    class A_reader_finds_his_way {

        @Test
        void fields_are_private_so_that_a_class_can_be_changed_alone() {
            fields().that()
                    .areNotStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .bePrivate()
                    .because("a class must be changeable alone")
                    .check(PROGRAM);
        }

        @Test
        void no_class_is_named_for_having_no_purpose() {
            classes()
                    .should()
                    .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|DTO|Common)$")
                    .because("such a name says that nobody knew what the class is for")
                    .check(PROGRAM);
        }

        @Test
        void every_package_says_what_comes_in_what_goes_out_and_what_it_must_not_know() throws IOException {
            try (var folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
                assertThat(folders.filter(ArchitectureTest::hasClasses))
                        .allSatisfy(folder ->
                                assertThat(folder.resolve("package-info.java")).exists());
            }
        }

        @Test
        void no_file_is_longer_than_250_lines_and_half_of_them_no_longer_than_60() throws IOException {
            try (var files = Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"))) {
                var lengths = files.map(ArchitectureTest::lines).sorted().toList();
                assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(250);
                assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
            }
        }
    }

    private static boolean hasClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
