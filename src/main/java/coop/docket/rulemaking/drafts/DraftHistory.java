package coop.docket.rulemaking.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Tells the audit what was done with a draft; each has a history of its own. */
public final class DraftHistory {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private DraftHistory() {}

    public static AuditStream of(long draft) {
        return new AuditStream(AuditStream.Kind.PACK, "draft-" + draft);
    }

    /** In the transaction of what was done; the draft has then changed. */
    public static void tell(Handle handle, Actor actor, long draft, String action, Map<String, ?> content, Instant at) {
        DraftDao.changed(handle, draft, at);
        AuditDao.append(handle, of(draft), actor, action, json(content), at);
    }

    private static String json(Map<String, ?> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
