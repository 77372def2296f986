package coop.docket.rules.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six kinds of problem, each a folder of the pack and the beginning of its rules' ids. */
public enum RuleKind {
    /** Inactive (ngừng hoạt động). */
    INACTIVE("INA"),
    /** To be dissolved (giải thể). */
    DISSOLUTION("DIS"),
    /** In debt (nợ). */
    DEBT("DEB"),
    /** Not converted to the law in force (chưa chuyển đổi). */
    CONVERSION("CNV"),
    /** Property not settled (tài sản, đất đai). */
    PROPERTY("AST"),
    /** Data to be verified (cần xác minh). */
    DATA("DAT");

    private final String prefix;

    RuleKind(String prefix) {
        this.prefix = prefix;
    }

    /** What the ids of its rules begin with, before the hyphen. */
    public String prefix() {
        return prefix;
    }

    /** The name of its folder in the pack. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a folder's name. */
    public static Optional<RuleKind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder().equals(folder))
                .findFirst();
    }
}
