package coop.docket.register.search;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A cooperative in a list; nothing of it is personal data.
 *
 * @param type a key of its list, and so the status
 * @param area the commune's code; null where it is not known
 * @param legalStatus null where it is not known
 */
public record CooperativeLine(long id, String code, String name, String type, String area, String legalStatus) {

    static final String COLUMNS = "c.id, c.code, c.name, c.type, c.area, c.legal_status";

    static CooperativeLine of(ResultSet rows) throws SQLException {
        return new CooperativeLine(
                rows.getLong("id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("type"),
                rows.getString("area"),
                rows.getString("legal_status"));
    }
}
