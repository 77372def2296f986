package coop.docket.pages;

import coop.docket.access.ChangePassword;
import coop.docket.access.FindSession;
import coop.docket.access.SignIn;
import coop.docket.access.SignOut;
import coop.docket.pages.account.LoginResource;
import coop.docket.pages.account.LogoutResource;
import coop.docket.pages.account.MeResource;
import coop.docket.pages.faults.FaultMapper;
import coop.docket.pages.frame.AssetsResource;
import coop.docket.pages.frame.PageWriter;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.Gate;
import coop.docket.pages.gate.GateSettings;
import coop.docket.pages.start.StartResource;
import java.util.List;
import java.util.stream.Stream;

/** All pages, and what stands in front of them. */
public final class Pages {
    private Pages() {}

    /** What the pages of accounts ask. */
    public record Accounts(SignIn signIn, FindSession findSession, SignOut signOut, ChangePassword changePassword) {}

    /** Resources, filters and the rest, to be registered with the server. */
    public static List<Object> all(GateSettings settings, Accounts accounts) {
        var cookies = new Cookies(settings.encrypted());
        var resources = Stream.of(
                new PageWriter(),
                FaultMapper.class,
                new AssetsResource(),
                new LoginResource(accounts.signIn(), cookies),
                new LogoutResource(accounts.signOut(), cookies),
                new MeResource(accounts.changePassword(), cookies),
                new StartResource());
        return Stream.concat(Gate.filters(settings, accounts.findSession()).stream(), resources)
                .toList();
    }
}
