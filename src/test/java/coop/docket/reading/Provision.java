package coop.docket.reading;

import static coop.docket.reading.Provision.Ground.DATA;
import static coop.docket.reading.Provision.Ground.DIRECTIVE;
import static coop.docket.reading.Provision.Ground.INDICATOR;
import static coop.docket.reading.Provision.Ground.LAW;
import static coop.docket.reading.Provision.Weight.CRITICAL;
import static coop.docket.reading.Provision.Weight.HIGH;
import static coop.docket.reading.Provision.Weight.INFO;
import static coop.docket.reading.Provision.Weight.LOW;
import static coop.docket.reading.Provision.Weight.MEDIUM;

import java.time.LocalDate;

/** The rules of the pack: on what ground each stands, how much it weighs, and from when to when it is in force. */
enum Provision {
    INA_01(LAW, HIGH, "2024-07-01", ""),
    INA_01P(LAW, MEDIUM, "2024-07-01", ""),
    INA_02(LAW, HIGH, "2013-07-01", "2024-06-30"),
    INA_03(LAW, MEDIUM, "2024-07-18", ""),
    INA_04(LAW, LOW, "2024-07-18", ""),
    INA_05(LAW, HIGH, "2021-01-17", ""),
    INA_06(INDICATOR, MEDIUM, "", ""),
    INA_07(LAW, HIGH, "2024-07-01", ""),
    INA_07O(LAW, HIGH, "2013-07-01", "2024-06-30"),
    INA_08(LAW, MEDIUM, "2025-01-01", ""),
    INA_09(LAW, HIGH, "2013-07-01", ""),
    INA_09N(INDICATOR, LOW, "2013-07-01", ""),
    INA_10(LAW, MEDIUM, "2024-07-01", ""),
    INA_12(LAW, HIGH, "2024-07-01", ""),
    INA_13(LAW, LOW, "2024-07-01", ""),
    INA_14(INDICATOR, LOW, "", ""),
    INA_16(INDICATOR, MEDIUM, "", ""),

    DIS_01(LAW, MEDIUM, "2024-07-01", ""),
    DIS_02(LAW, MEDIUM, "2013-07-01", ""),
    DIS_03(LAW, MEDIUM, "2024-07-18", ""),
    DIS_04(LAW, MEDIUM, "2024-07-18", ""),
    DIS_05A(LAW, MEDIUM, "2024-07-18", ""),
    DIS_05B(LAW, MEDIUM, "2024-07-18", ""),
    DIS_06(LAW, HIGH, "2024-07-18", ""),
    DIS_07(LAW, HIGH, "2024-07-18", ""),
    DIS_08(LAW, HIGH, "2024-07-01", ""),
    DIS_09(LAW, MEDIUM, "2024-07-18", ""),
    DIS_12(LAW, MEDIUM, "2024-07-01", ""),
    DIS_14(LAW, HIGH, "2024-07-18", ""),
    DIS_17(LAW, HIGH, "2024-07-18", ""),
    DIS_18(DIRECTIVE, MEDIUM, "2024-01-01", ""),
    DIS_19(INDICATOR, LOW, "", ""),
    DIS_20(DIRECTIVE, MEDIUM, "", ""),
    DIS_21(LAW, LOW, "", ""),

    DEB_01(INDICATOR, MEDIUM, "", ""),
    DEB_02(LAW, HIGH, "2020-07-01", "2026-06-30"),
    DEB_03(LAW, MEDIUM, "2026-07-01", ""),
    DEB_04(LAW, HIGH, "2026-07-01", ""),
    DEB_05(LAW, HIGH, "2026-07-01", ""),
    DEB_09(LAW, HIGH, "2024-07-01", ""),
    DEB_09G(LAW, MEDIUM, "2024-07-01", ""),
    DEB_10(LAW, INFO, "2001-10-02", ""),
    DEB_11(LAW, HIGH, "2015-01-01", "2026-02-28"),
    DEB_12(LAW, HIGH, "2026-03-01", ""),
    DEB_15(LAW, MEDIUM, "2024-07-01", ""),
    DEB_16(LAW, HIGH, "2023-09-01", ""),

    CNV_01(LAW, MEDIUM, "2016-07-02", "2024-06-30"),
    CNV_01P(DIRECTIVE, MEDIUM, "2024-07-01", ""),
    CNV_02(LAW, HIGH, "2026-01-02", ""),
    CNV_02W(LAW, LOW, "2025-07-01", "2026-01-01"),
    CNV_03(LAW, MEDIUM, "2026-01-02", ""),
    CNV_05(LAW, INFO, "2024-07-18", ""),
    CNV_06(LAW, MEDIUM, "2024-07-18", ""),
    CNV_08(INDICATOR, LOW, "2013-07-01", ""),

    AST_01(LAW, MEDIUM, "", ""),
    AST_02(LAW, MEDIUM, "2024-07-01", ""),
    AST_03(LAW, CRITICAL, "2024-07-01", ""),
    AST_06(LAW, MEDIUM, "2018-05-14", ""),
    AST_07(LAW, HIGH, "2024-07-01", ""),
    AST_09(LAW, HIGH, "2018-05-14", ""),
    AST_12(INDICATOR, MEDIUM, "", ""),
    AST_13(INDICATOR, LOW, "", ""),

    DAT_01(DATA, LOW, "", ""),
    DAT_02(DATA, LOW, "", ""),
    DAT_03(DATA, LOW, "", ""),
    DAT_04(DATA, LOW, "", ""),
    DAT_05(DATA, LOW, "2024-07-01", ""),
    DAT_06(DATA, LOW, "", ""),
    DAT_07(DATA, LOW, "", ""),
    DAT_08(DATA, LOW, "", ""),
    DAT_09(DATA, LOW, "", ""),
    DAT_10(DATA, LOW, "", "");

    /** What a rule stands on. */
    enum Ground {
        LAW,
        DIRECTIVE,
        INDICATOR,
        DATA
    }

    /** How much a finding weighs. */
    enum Weight {
        INFO,
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    private final String id = name().replace('_', '-');
    private final Ground ground;
    private final Weight weight;
    private final LocalDate from;
    private final LocalDate to;

    Provision(Ground ground, Weight weight, String from, String to) {
        this.ground = ground;
        this.weight = weight;
        this.from = from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
        this.to = to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to);
    }

    String id() {
        return id;
    }

    Ground ground() {
        return ground;
    }

    Weight weight() {
        return weight;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
