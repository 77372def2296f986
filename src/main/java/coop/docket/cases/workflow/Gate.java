package coop.docket.cases.workflow;

/** What must be so before a case may go a way. */
public enum Gate {
    /** All debts are paid (Law 17/2023/QH15, Art. 97.2). */
    NO_DEBT,
    /** No dispute is before a court or arbitration (Law 17/2023/QH15, Art. 97.2). */
    NO_DISPUTE,
    /** No branch is left (Law 17/2023/QH15, Art. 98.6). */
    NO_OPEN_BRANCH,
    /** The six months have passed (Law 17/2023/QH15, Art. 98.7.b, 99.3; Decree 92/2024/ND-CP, Art. 50.5, 51.3). */
    SIX_MONTHS,
    /** Nobody has objected in writing within them. */
    NO_OBJECTION,
    /** The case rests on a provision, not on signs alone (Law 17/2023/QH15, Art. 103.1). */
    LEGAL_GROUND
}
