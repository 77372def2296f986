package coop.docket.access;

import coop.docket.language.Language;
import java.util.Set;

/**
 * Somebody who may sign in, as those see him who keep the accounts.
 *
 * @param name how people call him
 * @param everywhere whether no area limits him
 * @param areas codes of the communes and provinces that he sees
 * @param enabled whether he may sign in
 * @param version goes up with each change
 */
public record Account(
        long id,
        String login,
        String name,
        Language language,
        Set<Role> roles,
        boolean everywhere,
        Set<String> areas,
        boolean enabled,
        long version) {

    Actor actor() {
        return new Actor(id, login, roles, language, new AreaScope(everywhere, areas));
    }
}
