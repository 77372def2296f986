package coop.docket.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.List;

/** Keeps personal data among the values of a finding from those who may not read them. */
public final class PersonalValues {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYS = Sheet.COOPERATIVES.columns().stream()
            .filter(Column::personal)
            .map(Column::key)
            .toList();

    private PersonalValues() {}

    /** The values as the actor may read them: a personal one is not there for him. */
    public static String readable(String valuesJson, Actor actor) {
        if (actor.may(Permission.READ_PERSONAL_DATA) || KEYS.stream().noneMatch(valuesJson::contains)) {
            return valuesJson;
        }
        try {
            return ((ObjectNode) JSON.readTree(valuesJson)).without(KEYS).toString();
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
