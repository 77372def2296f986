package coop.docket.cases.documents;

import coop.docket.cases.Sha256;
import coop.docket.cases.course.Work;
import coop.docket.cases.moves.Hand;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Workflow;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.util.ArrayList;
import java.util.Collections;

/** Puts a paper to a case that somebody has in hand. */
public final class Filing {
    /** Under which an event names the papers that came with it. */
    public static final String DOCUMENTS = "documents";

    public static final int LARGEST = 10 * 1024 * 1024;
    private static final long MOST = 200L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024L;

    private Filing() {}

    /**
     * @throws Refusal NOT_VALID if it is too large, of no type that is taken, or of a kind or step that there is not;
     *     NOT_NOW if the case has it already, or too many
     */
    static Work.Paper file(Hand hand, NewDocument given) {
        var content = given.content();
        if (content.length == 0 || content.length > LARGEST) {
            throw Refusal.notValid("documents.size", LARGEST / MEGABYTE);
        }
        if (!hand.workflow().documents().contains(given.kind())) {
            throw Refusal.notValid(
                    "documents.kind", String.join(", ", hand.workflow().documents()));
        }
        var step = step(hand, given);
        var type = DocumentType.of(content, FileName.bare(given.name()));
        var name = FileName.of(given.name(), type, given.kind());
        // nobody has looked whether it names or shows a person, so it is taken to
        return keep(hand, step, new OwnDocument(given.kind(), name, type.mediaType(), true, content));
    }

    /**
     * Keeps what the program itself has written, for the step that is to be done.
     *
     * @throws Refusal NOT_NOW if the case has it already, or too many
     */
    public static Work.Paper keep(Hand hand, OwnDocument written) {
        return keep(hand, hand.work().step(), written);
    }

    private static Work.Paper keep(Hand hand, String step, OwnDocument document) {
        var line = new DocumentLine(
                0,
                document.kind(),
                step,
                document.name(),
                document.mediaType(),
                document.content().length,
                Sha256.of(document.content()),
                document.personal(),
                hand.at(),
                hand.actor().mark(),
                false);
        needRoom(hand, line);
        var id = DocumentDao.insert(hand.handle(), hand, line, document.content());
        return new Work.Paper(id, line.kind(), step, line.name(), line.sha256(), hand.today());
    }

    private static void needRoom(Hand hand, DocumentLine line) {
        var present = DocumentDao.of(hand.handle(), hand.held().id());
        if (present.stream().anyMatch(each -> !each.withdrawn() && each.sha256().equals(line.sha256()))) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("documents.there"));
        }
        if (present.stream().mapToLong(DocumentLine::size).sum() + line.size() > MOST) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("documents.too-many", MOST / MEGABYTE));
        }
    }

    private static String step(Hand hand, NewDocument given) {
        var proof = given.kind().equals(Workflow.DELIVERY_PROOF);
        if (given.step() == null) {
            return proof ? lastNotice(hand) : hand.work().step();
        }
        var possible = hand.workflow().of(hand.held().kind()).steps().values().stream()
                .filter(step -> !proof || step.delivery())
                .map(Step::name)
                .toList();
        if (!possible.contains(given.step())) {
            throw Refusal.notValid("documents.step", String.join(", ", possible));
        }
        return given.step();
    }

    private static String lastNotice(Hand hand) {
        var procedure = hand.workflow().of(hand.held().kind());
        var passed = new ArrayList<>(hand.work().passed());
        Collections.reverse(passed);
        return passed.stream()
                .map(Work.Passed::step)
                .filter(step -> procedure.has(step) && procedure.step(step).delivery())
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("documents.no-notice"));
    }
}
