package coop.docket.access;

import static coop.docket.access.Role.ADMINISTRATOR;
import static coop.docket.access.Role.HEAD;
import static coop.docket.access.Role.INSPECTOR;
import static coop.docket.access.Role.LEGAL;
import static coop.docket.access.Role.POLICY;
import static coop.docket.access.Role.READER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of who may do what. */
public final class Permissions {
    private static final Map<Permission, Set<Role>> TABLE = new EnumMap<>(Permission.class);

    static {
        allow(Permission.READ_REGISTER, READER, INSPECTOR, LEGAL, POLICY, HEAD, ADMINISTRATOR);
        allow(Permission.READ_PERSONAL_DATA, INSPECTOR, LEGAL, HEAD);
        allow(Permission.READ_CASES, READER, INSPECTOR, LEGAL, POLICY, HEAD);
        allow(Permission.WORK_CASES, INSPECTOR, LEGAL, HEAD);
        allow(Permission.ASSIGN_CASES, INSPECTOR, LEGAL, HEAD);
        allow(Permission.CLOSE_CASES, LEGAL, HEAD);
        allow(Permission.IMPORT_REGISTER, HEAD, ADMINISTRATOR);
        allow(Permission.RUN_ASSESSMENT, INSPECTOR, LEGAL, POLICY, HEAD, ADMINISTRATOR);
        allow(Permission.READ_RULES, READER, INSPECTOR, LEGAL, POLICY, HEAD, ADMINISTRATOR);
        allow(Permission.EDIT_RULES, POLICY);
        allow(Permission.APPROVE_RULES, HEAD);
        allow(Permission.MANAGE_ACCOUNTS, ADMINISTRATOR);
        allow(Permission.MANAGE_TOKENS, ADMINISTRATOR);
        allow(Permission.MANAGE_SETTINGS, ADMINISTRATOR);
        allow(Permission.READ_AUDIT, LEGAL, HEAD, ADMINISTRATOR);
    }

    /** The program itself does everything but this: a second person must look, and it is none. */
    private static final Set<Permission> NEVER_THE_TRACKER = EnumSet.of(Permission.APPROVE_RULES);

    /** Who may let others in, or set what holds for all, could give himself whatever his areas keep from him. */
    private static final Set<Permission> WITHOUT_LIMITS =
            EnumSet.of(Permission.MANAGE_ACCOUNTS, Permission.MANAGE_TOKENS, Permission.MANAGE_SETTINGS);

    private Permissions() {}

    private static void allow(Permission permission, Role... roles) {
        TABLE.put(permission, EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** Whether one of the roles allows it; what the table does not name is allowed to nobody. */
    public static boolean allow(Set<Role> roles, Permission permission) {
        return !Collections.disjoint(roles, TABLE.getOrDefault(permission, Set.of()));
    }

    /** Whether one of the roles allows it to somebody of these areas. */
    static boolean allow(Set<Role> roles, AreaScope scope, Permission permission) {
        return allow(roles, permission) && (scope.everywhere() || !WITHOUT_LIMITS.contains(permission));
    }

    static boolean allowTracker(Permission permission) {
        return !NEVER_THE_TRACKER.contains(permission);
    }

    /** The table as the README shows it. */
    static String markdown() {
        var roles = Arrays.stream(Role.values()).toList();
        var head = "| |" + roles.stream().map(role -> " " + role + " |").collect(Collectors.joining());
        var line = "|---|" + ":-:|".repeat(roles.size());
        return Arrays.stream(Permission.values())
                .map(permission -> "| " + permission + " |"
                        + roles.stream()
                                .map(role -> allow(Set.of(role), permission) ? " ● |" : " |")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", head + "\n" + line + "\n", "\n"));
    }
}
