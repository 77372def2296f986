package coop.docket.pages.accounts;

import coop.docket.access.Account;
import coop.docket.access.AccountDetails;
import coop.docket.access.Role;
import coop.docket.language.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields of an account as they were filled in.
 *
 * @param areas codes, as somebody would type them
 * @param version that was seen; 0 for an account that is to be added
 */
public record AccountForm(
        String login, String name, Language language, Set<Role> roles, boolean everywhere, String areas, long version) {
    static final AccountForm EMPTY = new AccountForm("", "", Language.VI, Set.of(), false, "", 0);

    static AccountForm of(Account account) {
        return new AccountForm(
                account.login(),
                account.name(),
                account.language(),
                account.roles(),
                account.everywhere(),
                String.join(", ", new TreeSet<>(account.areas())),
                account.version());
    }

    static AccountForm read(String login, MultivaluedMap<String, String> form) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> form.getOrDefault("roles", java.util.List.of()).contains(role.name()))
                .collect(Collectors.toSet());
        return new AccountForm(
                login,
                text(form, "name"),
                Language.of(text(form, "language")).orElse(Language.VI),
                roles,
                "yes".equals(form.getFirst("everywhere")),
                text(form, "areas"),
                number(text(form, "version")));
    }

    static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    AccountDetails details() {
        var codes = Arrays.stream(areas.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return new AccountDetails(name, language, roles, everywhere, codes);
    }
}
