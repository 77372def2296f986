package coop.docket.access;

/** What the audit says has been done to an account. */
final class AccountAction {
    static final String ADDED = "account.added";
    static final String CHANGED = "account.changed";
    static final String DISABLED = "account.disabled";
    static final String ENABLED = "account.enabled";
    static final String LINKED = "account.linked";
    static final String UNLINKED = "account.unlinked";
    static final String PASSWORD_CHANGED = "account.password-changed";
    static final String PASSWORD_RESET = "account.password-reset";
    static final String SIGNED_IN = "account.signed-in";
    static final String SIGNED_OUT = "account.signed-out";
    static final String TOKEN_ISSUED = "account.token-issued";
    static final String TOKEN_REVOKED = "account.token-revoked";
    static final String FEED_MADE = "account.feed-made";
    static final String FEED_REVOKED = "account.feed-revoked";

    private AccountAction() {}
}
