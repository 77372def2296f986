package coop.docket.pages.docket;

import coop.docket.cases.moves.Move;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/** Does what a form about a case asks for, and answers with the case: as it is after it, or with what was wrong. */
final class CaseForms {
    /** What a refusal is about, of those that are about one field; of any other the form is pointed at. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("cases.comment", "text"),
            Map.entry("cases.assignee", "assignee"),
            Map.entry("cases.note", "note"),
            Map.entry("cases.final-note", "note"),
            Map.entry("cases.ask", "text"),
            Map.entry("cases.ask-whom", "whom"),
            Map.entry("cases.wait", "text"),
            Map.entry("cases.suspend", "text"),
            Map.entry("cases.suspend-paper", "paper"),
            Map.entry("cases.suspend-since", "on"),
            Map.entry("cases.blocker", "code"),
            Map.entry("cases.objection", "by"),
            Map.entry("cases.day.past", "on"),
            Map.entry("cases.day.coming", "until"),
            Map.entry("cases.step.way", "way"),
            Map.entry("cases.step.noted", "noted"),
            Map.entry("cases.dismiss", "text"),
            Map.entry("cases.dismiss-reason", "reason"),
            Map.entry("documents.size", "file"),
            Map.entry("documents.type", "file"),
            Map.entry("documents.there", "file"),
            Map.entry("documents.kind", "kind"),
            Map.entry("docket.documents.choose", "kind"),
            Map.entry("cases.link", "case"),
            Map.entry("cases.link-too-many", "case"),
            Map.entry("cases.merge", "case"));

    private final DocketUses uses;

    CaseForms(DocketUses uses) {
        this.uses = uses;
    }

    /** @param what is to be done, as the address and the fields of the form have it */
    Response act(
            ContainerRequestContext request,
            long id,
            String what,
            MultivaluedMap<String, String> form,
            Function<Sent, Move> move) {
        var sent = new Sent(what, form);
        try {
            uses.work().act(Readers.of(request).signedIn(), id, sent.version(), move.apply(sent));
            return Response.seeOther(URI.create(DocketQuery.PATH + "/" + id + "?done=" + what))
                    .build();
        } catch (Sent.Unreadable wrong) {
            return again(request, id, sent, Problems.of(wrong.field(), wrong.reason()), RefusedForm.NOT_VALID);
        } catch (Refusal refused) {
            return refuse(request, id, sent, refused);
        }
    }

    /** What a form with a file was refused for. */
    Response refuse(ContainerRequestContext request, long id, Sent sent, Refusal refused) {
        if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_ALLOWED) {
            throw refused;
        }
        return again(request, id, sent, problems(sent.what(), refused.reason()), RefusedForm.status(refused.kind()));
    }

    /** The case as it is now; with what has happened since, if that was in the way. */
    private Response again(ContainerRequestContext request, long id, Sent sent, Problems problems, int status) {
        var reader = Readers.of(request).at(DocketQuery.PATH + "/" + id);
        var page = CasePage.of(reader, uses, id).refusing(problems, Typed.of(sent.what(), sent.form()));
        var stale = page.file().line().version() != sent.version();
        return Response.status(status)
                .entity(stale ? page.since(sent.version()) : page)
                .build();
    }

    /** Why a form was not taken, beside the field that it is about. */
    static Problems problems(String what, Reason reason) {
        var field = FIELDS.get(reason.key());
        return Problems.of(field == null ? what : what + "-" + field, reason);
    }

    static boolean ofAField(Reason reason) {
        return FIELDS.containsKey(reason.key());
    }
}
