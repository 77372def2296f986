package coop.docket.pages.accounts;

import coop.docket.access.AddAccount;
import coop.docket.access.ChangeAccount;
import coop.docket.access.DisableAccount;
import coop.docket.access.EnableAccount;
import coop.docket.access.LinkSubject;
import coop.docket.access.ListAccounts;
import coop.docket.access.ResetPassword;

/** What these pages ask. */
public record AccountCases(
        ListAccounts list,
        AddAccount add,
        ChangeAccount change,
        DisableAccount disable,
        EnableAccount enable,
        ResetPassword reset,
        LinkSubject link) {}
