package coop.docket.pages.accounts;

import coop.docket.access.AddAccount;
import coop.docket.access.ChangeAccount;
import coop.docket.access.DisableAccount;
import coop.docket.access.EnableAccount;
import coop.docket.access.LinkSubject;
import coop.docket.access.ListAccounts;
import coop.docket.access.ResetPassword;
import coop.docket.alerts.subscriptions.DemandSubscription;
import coop.docket.alerts.subscriptions.ReadSubscription;

/** What these pages ask. */
public record AccountCases(
        ListAccounts list,
        AddAccount add,
        ChangeAccount change,
        DisableAccount disable,
        EnableAccount enable,
        ResetPassword reset,
        LinkSubject link,
        ReadSubscription subscription,
        DemandSubscription demand) {}
