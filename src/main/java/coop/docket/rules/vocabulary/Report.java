package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a rule may ask of a yearly report (báo cáo năm): its columns, null where not known. */
public final class Report extends Line {
    private static final Column YEAR = column(Sheet.REPORTS, "year");
    private static final Column SUBMITTED_ON = column(Sheet.REPORTS, "submitted_on");
    private static final Column MEMBERS = column(Sheet.REPORTS, "members");
    private static final Column NEW_MEMBERS = column(Sheet.REPORTS, "new_members");
    private static final Column WORKERS = column(Sheet.REPORTS, "workers");
    private static final Column REVENUE = column(Sheet.REPORTS, "revenue");
    private static final Column INTERNAL_REVENUE = column(Sheet.REPORTS, "internal_revenue");
    private static final Column PROFIT = column(Sheet.REPORTS, "profit");
    private static final Column WORKER_INCOME = column(Sheet.REPORTS, "worker_income");
    private static final Column ASSETS = column(Sheet.REPORTS, "assets");
    private static final Column UNDIVIDABLE_ASSETS = column(Sheet.REPORTS, "undividable_assets");
    private static final Column EQUITY = column(Sheet.REPORTS, "equity");
    private static final Column PAYABLES = column(Sheet.REPORTS, "payables");
    private static final Column OVERDUE_PAYABLES = column(Sheet.REPORTS, "overdue_payables");
    private static final Column UNDIVIDABLE_FUND = column(Sheet.REPORTS, "undividable_fund");
    private static final Column VALUE_CHAIN = column(Sheet.REPORTS, "value_chain");
    private static final Column HIGH_TECH = column(Sheet.REPORTS, "high_tech");
    private static final Column QUALIFIED_MANAGERS = column(Sheet.REPORTS, "qualified_managers");
    private static final Column SCORE = column(Sheet.REPORTS, "score");
    private static final Column RATING = column(Sheet.REPORTS, "rating");
    private static final Column MONTHS_STOPPED = column(Sheet.REPORTS, "months_stopped");
    private static final Column MEETING_ON = column(Sheet.REPORTS, "meeting_on");

    Report(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return year() == null ? null : LocalDate.ofEpochDay(0).withYear(year().intValue());
    }

    @Known
    public Long year() {
        return whole(YEAR);
    }

    public LocalDate submittedOn() {
        return date(SUBMITTED_ON);
    }

    public Long members() {
        return whole(MEMBERS);
    }

    public Long newMembers() {
        return whole(NEW_MEMBERS);
    }

    public Long workers() {
        return whole(WORKERS);
    }

    public Long revenue() {
        return whole(REVENUE);
    }

    public Long internalRevenue() {
        return whole(INTERNAL_REVENUE);
    }

    public Long profit() {
        return whole(PROFIT);
    }

    public Long workerIncome() {
        return whole(WORKER_INCOME);
    }

    public Long assets() {
        return whole(ASSETS);
    }

    public Long undividableAssets() {
        return whole(UNDIVIDABLE_ASSETS);
    }

    public Long equity() {
        return whole(EQUITY);
    }

    public Long payables() {
        return whole(PAYABLES);
    }

    public Long overduePayables() {
        return whole(OVERDUE_PAYABLES);
    }

    public Long undividableFund() {
        return whole(UNDIVIDABLE_FUND);
    }

    public String valueChain() {
        return text(VALUE_CHAIN);
    }

    public String highTech() {
        return text(HIGH_TECH);
    }

    public String qualifiedManagers() {
        return text(QUALIFIED_MANAGERS);
    }

    public BigDecimal score() {
        return number(SCORE);
    }

    public String rating() {
        return text(RATING);
    }

    public Long monthsStopped() {
        return whole(MONTHS_STOPPED);
    }

    public LocalDate meetingOn() {
        return date(MEETING_ON);
    }
}
