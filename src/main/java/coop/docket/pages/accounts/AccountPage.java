package coop.docket.pages.accounts;

import coop.docket.access.Account;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;

/**
 * Where an account is added or changed.
 *
 * @param id its number; 0 for one that is to be added
 * @param enabled whether its holder may sign in
 * @param subject by which the single sign-on service knows its holder; empty where it does not
 * @param told what he is told each week; null where he may not be told anything
 * @param note what has just been done; null where there is nothing to say
 */
public record AccountPage(
        Frame frame, long id, boolean enabled, AccountForm form, String subject, Subscription told, String note)
        implements Page {

    static AccountPage fresh(Reader reader, AccountForm form, Problems problems) {
        return new AccountPage(
                reader.frame(Section.ACCOUNTS, "accounts.add").with(problems), 0, true, form, "", null, null);
    }

    static AccountPage of(
            Reader reader, Account account, AccountForm form, String subject, Subscription told, Problems problems) {
        var frame = reader.frame(Section.ACCOUNTS, "accounts.one", account.login());
        return new AccountPage(frame.with(problems), account.id(), account.enabled(), form, subject, told, null);
    }

    AccountPage saying(String key) {
        return new AccountPage(frame, id, enabled, form, subject, told, frame.say(key));
    }

    public boolean adds() {
        return id == 0;
    }

    public String path() {
        return adds() ? "/accounts/new" : "/accounts/" + id;
    }
}
