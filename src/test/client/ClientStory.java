import client.ApiClient;
import client.ApiException;
import client.api.CasesApi;
import client.model.Action;
import client.model.AssignAction;
import client.model.ModelCase;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a program does that knows the service by nothing but a client made from its description. */
public final class ClientStory implements Function<Map<String, String>, Map<String, Object>> {

    @Override
    public Map<String, Object> apply(Map<String, String> given) {
        try {
            return told(given);
        } catch (ApiException failed) {
            throw new IllegalStateException(failed.getCode() + " " + failed.getResponseBody(), failed);
        }
    }

    private static Map<String, Object> told(Map<String, String> given) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(given.get("address"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + given.get("token")));
        var cases = new CasesApi(client);
        var told = new LinkedHashMap<String, Object>();

        var all = all(cases);
        told.put("ids", all.stream().map(ModelCase::getId).toList());

        long id = all.get(0).getId();
        var inspector = Long.valueOf(given.get("inspector"));
        var read = cases.readCaseWithHttpInfo(id);
        var tag = read.getHeaders().get("etag").get(0);
        var assign = new Action(new AssignAction()
                .action(AssignAction.ActionEnum.ASSIGN)
                .assignee(inspector));
        var answer = cases.act(id, tag, "give-" + id, assign);
        told.put("assignee", answer.getAssignee().getAccount());
        told.put("again", cases.act(id, tag, "give-" + id, assign).equals(answer));
        told.put("events", (long) cases.readHistory(id).getItems().size());
        try {
            cases.act(id, tag, "late-" + id, assign);
            told.put("stale", 200);
        } catch (ApiException refused) {
            told.put("stale", refused.getCode());
        }
        return told;
    }

    private static List<ModelCase> all(CasesApi cases) throws ApiException {
        var all = new ArrayList<ModelCase>();
        String cursor = null;
        do {
            var page = cases.listCases(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, 3, cursor);
            all.addAll(page.getItems());
            cursor = page.getNext() == null ? null : parameter(page.getNext(), "cursor");
        } while (cursor != null);
        return all;
    }

    private static String parameter(String address, String name) {
        for (var each : URI.create(address).getQuery().split("&")) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        throw new IllegalStateException("no " + name + " in " + address);
    }
}
