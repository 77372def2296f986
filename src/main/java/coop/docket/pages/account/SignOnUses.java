package coop.docket.pages.account;

import coop.docket.access.SignInBySubject;
import coop.docket.access.signon.SignOn;

/** What signing in by another service asks. */
public record SignOnUses(SignOn signOn, SignInBySubject signIn) {}
