package coop.docket.alerts.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import coop.docket.alerts.Message;

/** A message as it is kept: texts, and files as Base64. */
final class MessageJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MessageJson() {}

    static String of(Message message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Message read(String json) {
        try {
            return JSON.readValue(json, Message.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
