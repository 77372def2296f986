package coop.docket.intake.texts;

import coop.docket.language.Folding;

/** The units in which amounts are written: đồng, nghìn, triệu, tỷ. */
public final class MoneyUnit {
    private MoneyUnit() {}

    /** How many đồng the unit means, or 0 where the words name none. */
    public static long of(String words) {
        return switch (Folding.letters(words)) {
            case "d", "dong", "vnd", "dongvietnam" -> 1;
            case "nghin", "ngan", "nghindong", "ngandong", "nghinvnd" -> 1_000;
            case "trieu", "tr", "trd", "trieudong", "trieuvnd" -> 1_000_000;
            case "ty", "ti", "tydong", "tidong", "tyvnd" -> 1_000_000_000;
            default -> 0;
        };
    }
}
