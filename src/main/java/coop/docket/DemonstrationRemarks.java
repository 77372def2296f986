package coop.docket;

import coop.docket.cases.moves.AskFacts;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.Comment;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.Propose;
import coop.docket.cases.moves.Wait;
import coop.docket.cases.workflow.Workflow;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/** What people of an invented office write about their cases, in the language of the demonstration. */
final class DemonstrationRemarks {
    private static final int COMMENTS = 4;

    private final Language language;
    private final Words words;
    private final Workflow workflow;
    private final Random random;

    DemonstrationRemarks(Language language, Workflow workflow, Random random) {
        this.language = language;
        this.words = Words.in(language);
        this.workflow = workflow;
        this.random = random;
    }

    /** Something that leaves the case at its step. */
    Move aside(LocalDate today) {
        return switch (random.nextInt(6)) {
            case 0 -> new Wait(words.say("demonstration.wait"), today.plusDays(20));
            case 1 ->
                new AskFacts(words.say("demonstration.ask-whom"), words.say("demonstration.ask"), today.plusDays(10));
            case 2 -> new Dismiss(Dismissal.WRONG_DATA, words.say("demonstration.dismiss"), today.plusMonths(6));
            case 3 -> {
                var blockers = workflow.blockers();
                yield new Block(blockers.get(random.nextInt(blockers.size())), words.say("demonstration.block"));
            }
            default -> new Comment(words.say("demonstration.comment." + (1 + random.nextInt(COMMENTS))));
        };
    }

    Move settled() {
        return new Propose(words.say("demonstration.settled"));
    }

    byte[] paper(String kind, String cooperative) {
        return words.say("demonstration.paper", workflow.titles().document(kind, language), cooperative)
                .getBytes(StandardCharsets.UTF_8);
    }
}
