package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy officer gets wrong on an ordinary day, and what he is told: where, what, and what to write instead. */
class EverydayMistakesTest {
    private static final String RULE = "inactive/INA-07.drl";
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static final String WORDS = "words/en.properties";

    /** One mistake: the pack that has it, where it is told, and in which words. */
    record Mistake(String name, PackFiles pack, String place, String english, String vietnamese) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void is_told_once_with_its_place_and_what_to_write_instead(Mistake mistake) {
        var problems = CheckRules.check(mistake.pack(), new Problems()).problems();

        assertThat(problems).extracting(EverydayMistakesTest::place).containsExactly(mistake.place());
        assertThat(said(problems.get(0), Language.EN)).isEqualTo(mistake.english());
        assertThat(said(problems.get(0), Language.VI)).isEqualTo(mistake.vietnamese());
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "a misspelt field",
                        changed(RULE, text -> text.replace("plus(lastMeeting,", "plus(lastMeting,")),
                        RULE + ":8:37",
                        "There is no word lastMeting for the cooperative. Did you mean lastMeeting?",
                        "Không có từ lastMeting cho hợp tác xã. Có phải ý là lastMeeting?"),
                new Mistake(
                        "no then",
                        changed(RULE, text -> text.replace("then\n", "")),
                        RULE + ":9:5",
                        "then is missing. Write then on a line of its own before this place.",
                        "Thiếu then. Hãy viết then trên một dòng riêng trước chỗ này."),
                new Mistake(
                        "no end",
                        changed(RULE, text -> text.replace("end\n", "")),
                        RULE + ":10:78",
                        "end is missing. Write end on a line of its own after this place.",
                        "Thiếu end. Hãy viết end trên một dòng riêng sau chỗ này."),
                new Mistake(
                        "a wrong bracket",
                        changed(RULE, text -> text.replace("(forceMajeure, \"yes\")", "(forceMajeure, \"yes\"]")),
                        RULE + ":7:48",
                        "The bracket “]” does not match the one that was opened. Write round brackets ( ).",
                        "Dấu ngoặc “]” không khớp với dấu ngoặc đã mở. Hãy dùng ngoặc tròn ( )."),
                new Mistake(
                        "a text where a date belongs",
                        changed("conversion/CNV-02.drl", text -> text.replace("day(\"2024-07-01\")", "\"2024-07-01\"")),
                        "conversion/CNV-02.drl:7:38",
                        "“2024-07-01” is a text, and a day belongs here. Write day(\"2024-07-01\").",
                        "“2024-07-01” là chữ, mà ở đây cần ngày. Hãy viết day(\"2024-07-01\")."),
                new Mistake(
                        "an impossible date",
                        changed(RULE, text -> text.replace("effective \"2024-07-01\"", "effective \"2024-06-31\"")),
                        RULE + ":4:20",
                        "“2024-06-31” is not a day of the calendar. Write a day as \"2025-01-31\".",
                        "“2024-06-31” không có trong lịch. Hãy viết ngày như \"2025-01-31\"."),
                new Mistake(
                        "an unknown parameter",
                        changed(RULE, text -> text.replace("meeting.limit", "meeting.limits")),
                        RULE + ":8:57",
                        "parameters.yml has no parameter “meeting.limits”. Did you mean \"meeting.limit\"?",
                        "parameters.yml không có tham số “meeting.limits”. Có phải ý là \"meeting.limit\"?"),
                new Mistake(
                        "an id that is taken",
                        copied(RULE, "inactive/INA-99.drl"),
                        "inactive/INA-99.drl:1:6",
                        "The id INA-07 is already taken by inactive/INA-07.drl. Give this rule an id of its own: in its"
                                + " file name, after rule, and in flag( ).",
                        "Mã INA-07 đã được dùng ở inactive/INA-07.drl. Hãy đặt mã riêng cho quy tắc, giống nhau ở tên"
                                + " tệp, tên quy tắc và flag."),
                new Mistake(
                        "a forgotten basis",
                        changed(RULE, text -> text.replaceAll("    @basis.*\n", "")),
                        RULE + ":1:14",
                        "@basis is missing. Add the line @basis(\"Law 17/2023/QH15, Art. 103.1.e\") before when.",
                        "Thiếu @basis. Hãy thêm dòng @basis(\"Law 17/2023/QH15, Art. 103.1.e\") trước when."),
                new Mistake(
                        "a rule without examples",
                        new PackFiles(shipped().stream()
                                .filter(file -> !file.path().equals(EXAMPLES))
                                .toList()),
                        RULE + ":1:1",
                        "The rule INA-07 has no examples. Write inactive/INA-07.examples.yml with one example that is"
                                + " flagged and one that is not.",
                        "Quy tắc INA-07 không có ví dụ. Hãy viết inactive/INA-07.examples.yml với một ví dụ bị nêu và"
                                + " một ví dụ không bị nêu."),
                new Mistake(
                        "an example without expectation",
                        changed(
                                EXAMPLES,
                                text -> text.replace(
                                        "examples:\n", "examples:\n  - { name: no documents, today: 2025-12-09 }\n")),
                        EXAMPLES + ":" + (line(EXAMPLES, "examples:") + 1) + ":5",
                        "The example “no documents” does not say what it expects. Write expect: flagged, or expect: not"
                                + " flagged.",
                        "Ví dụ “no documents” không nói chờ kết quả nào. Hãy viết expect: flagged hoặc expect: not"
                                + " flagged."),
                new Mistake(
                        "a sentence that would tell a telephone number",
                        changed(
                                WORDS,
                                text -> text.replace("INA-07.sentence=The cooperative", "INA-07.sentence={phone}")),
                        WORDS + ":"
                                + (line(WORDS, "INA-07.title=No annual general meeting for 18 consecutive months") + 1)
                                + ":0",
                        "No sentence can show {phone} (in INA-07.sentence). Write a column of the register, since, today,"
                                + " count, first.<column>, sum.<column>, p:<parameter> or a word such as lastMeeting.",
                        "Không có giá trị {phone} để đưa vào câu (ở INA-07.sentence). Hãy viết một cột của sổ, since,"
                                + " today, count, first.<cột>, sum.<cột>, p:<tham số> hoặc một từ như lastMeeting."),
                new Mistake(
                        "curved quotation marks",
                        changed(RULE, text -> text.replace("(forceMajeure, \"yes\")", "(forceMajeure, “yes”)")),
                        RULE + ":7:43",
                        "The quotation mark “ is curved. Write the straight mark \".",
                        "Dấu ngoặc kép “ là dấu cong. Hãy viết dấu thẳng \"."));
    }

    private static List<SourceFile> shipped() {
        return PackFiles.shipped().files();
    }

    private static PackFiles changed(String path, UnaryOperator<String> change) {
        var files = new ArrayList<SourceFile>();
        for (var file : shipped()) {
            files.add(file.path().equals(path) ? new SourceFile(path, change.apply(file.text())) : file);
        }
        assertThat(files).isNotEqualTo(shipped());
        return new PackFiles(files);
    }

    private static PackFiles copied(String path, String to) {
        var files = new ArrayList<>(shipped());
        files.add(
                new SourceFile(to, PackFiles.shipped().file(path).orElseThrow().text()));
        return new PackFiles(files);
    }

    private static int line(String path, String beginning) {
        var lines = PackFiles.shipped().file(path).orElseThrow().text().split("\n");
        return List.of(lines).indexOf(beginning) + 1;
    }

    private static String place(RuleProblem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column();
    }

    private static String said(RuleProblem problem, Language language) {
        var words = Words.in(language);
        return words.say(problem.what()) + " " + words.say(problem.instead());
    }
}
