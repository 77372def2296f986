package coop.docket.access;

/** What a person is here for; an account may have several roles. */
public enum Role {
    READER,
    INSPECTOR,
    LEGAL,
    POLICY,
    HEAD,
    ADMINISTRATOR
}
