package coop.docket;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.NewAccount;
import coop.docket.access.Permission;
import coop.docket.access.Permissions;
import coop.docket.access.Role;
import coop.docket.alerts.subscriptions.DemandSubscription;
import coop.docket.cli.DemoAccount;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An account for each role, with passwords that are made up anew each time. */
final class DemonstrationAccounts {
    private static final Actor DEMO = Actor.tracker("demo");
    private static final String AT = "@htx.example.vn";
    /** Without letters that look like others. */
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz";

    private static final int GROUPS = 3;
    private static final int GROUP = 5;

    private DemonstrationAccounts() {}

    /** @param communes that the inspector is limited to */
    static List<DemoAccount> add(Database database, InstantSource clock, Set<String> communes, Language language) {
        var adding = new AddAccount(database, clock);
        var mailing = new DemandSubscription(database, clock);
        var random = new SecureRandom();
        return Arrays.stream(Role.values())
                .map(role -> {
                    var account = new DemoAccount(
                            role.name().toLowerCase(Locale.ROOT),
                            password(random),
                            role,
                            role == Role.INSPECTOR ? communes : Set.of());
                    var id = adding.add(DEMO, asked(account, language));
                    if (Permissions.allow(Set.of(role), Permission.READ_CASES)) {
                        // heads cannot stop their weekly message
                        mailing.demand(DEMO, id, role != Role.READER, role == Role.HEAD, account.login() + AT);
                    }
                    return account;
                })
                .toList();
    }

    private static NewAccount asked(DemoAccount account, Language language) {
        var name = Words.in(language).say("access.role." + account.role());
        var details = new AccountDetails(
                name, language, Set.of(account.role()), account.areas().isEmpty(), account.areas());
        return new NewAccount(account.login(), account.password(), details);
    }

    private static String password(SecureRandom random) {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
