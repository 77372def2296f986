package coop.docket.rules.source;

/** How heavy a finding weighs, the lightest first. */
public enum Severity {
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
