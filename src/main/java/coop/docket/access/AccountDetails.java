package coop.docket.access;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is said of an account and can be changed later.
 *
 * @param name how people call him
 * @param everywhere whether no area limits him
 * @param areas codes of communes and provinces
 */
public record AccountDetails(String name, Language language, Set<Role> roles, boolean everywhere, Set<String> areas) {
    private static final int LONGEST_NAME = 200;
    private static final Pattern AREA = Pattern.compile("[0-9A-Za-z.-]{1,40}");

    public AccountDetails {
        name = name.strip();
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    static AccountDetails of(Account account) {
        return new AccountDetails(
                account.name(), account.language(), account.roles(), account.everywhere(), account.areas());
    }

    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.notValid("access.name.form", LONGEST_NAME);
        }
        if (roles.isEmpty()) {
            throw Refusal.notValid("access.role.none");
        }
        areas.stream().filter(area -> !AREA.matcher(area).matches()).findFirst().ifPresent(area -> {
            throw Refusal.notValid("access.area.form", area);
        });
    }

    /** For the audit: what he may and where, and not who he is. */
    Map<String, Object> content() {
        var content = new TreeMap<String, Object>();
        content.put("language", language.code());
        content.put("roles", new TreeSet<>(roles));
        content.put("everywhere", everywhere);
        content.put("areas", new TreeSet<>(areas));
        return content;
    }
}
