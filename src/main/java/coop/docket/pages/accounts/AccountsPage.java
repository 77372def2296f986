package coop.docket.pages.accounts;

import coop.docket.access.Account;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may sign in. */
public record AccountsPage(Frame frame, List<Line> lines) implements Page {

    /**
     * One account.
     *
     * @param areas codes, or words where there is no limit
     */
    public record Line(long id, String login, String name, String roles, String areas, boolean enabled) {}

    static AccountsPage of(Reader reader, List<Account> accounts) {
        var frame = reader.frame(Section.ACCOUNTS, "accounts.title");
        return new AccountsPage(
                frame, accounts.stream().map(account -> line(frame, account)).toList());
    }

    private static Line line(Frame frame, Account account) {
        var roles = new TreeSet<>(account.roles())
                .stream().map(role -> frame.say("access.role." + role)).collect(Collectors.joining("; "));
        var areas = account.everywhere()
                ? frame.say("accounts.everywhere")
                : String.join(", ", new TreeSet<>(account.areas()));
        return new Line(account.id(), account.login(), account.name(), roles, areas, account.enabled());
    }
}
