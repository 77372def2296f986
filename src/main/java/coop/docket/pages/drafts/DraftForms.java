package coop.docket.pages.drafts;

import coop.docket.access.Actor;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does what a form on the page of a draft asks for, and answers with the draft: as it is after it, or why it was not. */
final class DraftForms {
    /** What a refusal is about, of those that are about one field; of any other the form is pointed at. */
    private static final Map<String, String> FIELDS = Map.of(
            "drafts.title", "title",
            "drafts.reason", "reason",
            "approvals.no-reason", "reason",
            "approvals.day", "effective",
            "docket.no-day", "effective");

    private final DraftUses uses;

    DraftForms(DraftUses uses) {
        this.uses = uses;
    }

    /** @param what is to be done, as the address has it */
    Response act(ContainerRequestContext request, long id, String what, Consumer<Actor> act) {
        return go(request, id, what, actor -> {
            act.accept(actor);
            return "/drafts/" + id + "?done=" + what;
        });
    }

    /** @param go does it, and says where that leads */
    Response go(ContainerRequestContext request, long id, String what, Function<Actor, String> go) {
        var reader = Readers.of(request);
        try {
            return Response.seeOther(URI.create(go.apply(reader.signedIn()))).build();
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            var page = DraftPage.of(reader.at("/drafts/" + id), uses, id);
            return Response.status(RefusedForm.status(refused.kind()))
                    .entity(page.with(problems(what, refused.reason())))
                    .build();
        }
    }

    private static Problems problems(String what, Reason reason) {
        return Problems.of(FIELDS.getOrDefault(reason.key(), what), reason);
    }
}
