package coop.docket.assessment.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** The keys of the values that a finding rests upon. */
final class ValueKeys {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ValueKeys() {}

    static List<String> of(String valuesJson) {
        try {
            var keys = new ArrayList<String>();
            JSON.readTree(valuesJson).fieldNames().forEachRemaining(keys::add);
            return keys;
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
