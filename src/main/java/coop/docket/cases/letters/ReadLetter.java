package coop.docket.cases.letters;

import coop.docket.access.Actor;
import coop.docket.cases.CaseAction;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.documents.Filing;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a letter to be shown and printed, and nothing else: what somebody has handed in is never shown. */
public final class ReadLetter {
    private static final String STYLE = "<style>";
    private static final String STYLE_END = "</style>";

    private final Database database;

    public ReadLetter(Database database) {
        this.database = database;
    }

    /** A letter as a page. @param style that it brings with it, the only one that it needs */
    public record Shown(byte[] page, String style) {}

    /**
     * @param document the letter for print, as it was issued
     * @throws Refusal NOT_ALLOWED as {@link ReadDocument} has it; NOT_FOUND also where it is none that the program has written
     */
    public Shown read(Actor actor, long caseId, long document) {
        return database.read(handle -> {
            if (!issued(new ReadCase(database).read(actor, caseId)).containsKey(document)) {
                throw Refusal.notFound("documents.not-found");
            }
            var page = new ReadDocument(database).read(actor, caseId, document).content();
            return new Shown(page, style(new String(page, StandardCharsets.UTF_8)));
        });
    }

    /** Of each letter for print the same for a word processor, the newest first. */
    public static Map<Long, Long> issued(CaseFile file) {
        var issued = new LinkedHashMap<Long, Long>();
        for (var event : file.events()) {
            if (event.action() == CaseAction.LETTER_ISSUED
                    && event.content().get(Filing.DOCUMENTS) instanceof List<?> documents) {
                issued.put(number(documents.get(0)), number(documents.get(1)));
            }
        }
        return issued;
    }

    private static long number(Object written) {
        return ((Number) written).longValue();
    }

    private static String style(String page) {
        return page.substring(page.indexOf(STYLE) + STYLE.length(), page.indexOf(STYLE_END));
    }
}
