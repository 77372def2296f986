package coop.docket.cli;

import coop.docket.access.Role;
import java.util.Set;

/**
 * Somebody as whom the demonstration can be tried.
 *
 * @param areas that he is limited to; empty where he is not
 */
public record DemoAccount(String login, String password, Role role, Set<String> areas) {

    @Override
    public String toString() {
        return login;
    }
}
