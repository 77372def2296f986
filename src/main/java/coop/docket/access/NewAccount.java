package coop.docket.access;

/**
 * An account to be added.
 *
 * @param login small letters, digits, and {@code . _ @ -}
 * @param password in the clear; it is hashed, and never written or shown
 */
public record NewAccount(String login, String password, AccountDetails details) {

    @Override
    public String toString() {
        return login;
    }
}
