package coop.docket.rules.vocabulary;

/** The cooperative's rows in the other sheets. */
public interface RowWords {

    Memory memory();

    @Known
    default Rows<Report> reports() {
        return memory().rows().reports();
    }

    @Known
    default Rows<MemberCount> members() {
        return memory().rows().members();
    }

    @Known
    default Rows<Suspension> suspensions() {
        return memory().rows().suspensions();
    }

    @Known
    default Rows<Notice> notices() {
        return memory().rows().notices();
    }

    @Known
    default Rows<Debt> debts() {
        return memory().rows().debts();
    }

    /** The debts with a balance above 0 that are neither paid nor written off. */
    @Known
    default Rows<Debt> debtsThatCount() {
        return memory().rows().debtsThatCount();
    }

    @Known
    default Rows<Asset> assets() {
        return memory().rows().assets();
    }

    @Known
    default Rows<Proceeding> proceedings() {
        return memory().rows().proceedings();
    }

    /** The proceedings begun by today and neither withdrawn, restored nor closed. */
    @Known
    default Rows<Proceeding> openProceedings() {
        return memory().rows().openProceedings();
    }
}
