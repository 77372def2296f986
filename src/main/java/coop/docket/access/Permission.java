package coop.docket.access;

/** What can be allowed; {@link Permissions} says to whom it is. */
public enum Permission {
    READ_REGISTER,
    /** Names of representatives and their telephone numbers. */
    READ_PERSONAL_DATA,
    READ_CASES,
    WORK_CASES,
    ASSIGN_CASES,
    CLOSE_CASES,
    IMPORT_REGISTER,
    RUN_ASSESSMENT,
    READ_RULES,
    EDIT_RULES,
    APPROVE_RULES,
    MANAGE_ACCOUNTS,
    MANAGE_TOKENS,
    /** Holidays, areas, recipients, schedules. */
    MANAGE_SETTINGS,
    READ_AUDIT
}
