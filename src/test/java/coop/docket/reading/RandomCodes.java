package coop.docket.reading;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Codes, each only once: tax codes that check and that do not, old certificates, and texts that are neither. */
final class RandomCodes {
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private final Random random;
    private final Set<String> given = new HashSet<>();

    RandomCodes(Random random) {
        this.random = random;
    }

    String next() {
        var code = one();
        while (!given.add(code)) {
            code = one();
        }
        return code;
    }

    private String one() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> "GCN:" + random.nextInt(1_000_000);
            case 2 -> String.format("48A%07d", random.nextInt(10_000_000));
            case 3 -> digits(10) + random.nextInt(10);
            case 4 -> withRemainder(true);
            case 5 -> digits(10);
            default -> withRemainder(false);
        };
    }

    private String digits(int n) {
        var digits = new StringBuilder();
        for (int i = 0; i < n; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** A number of which the sum leaves a remainder and the last digit checks; or leaves none, which no digit can say. */
    private String withRemainder(boolean none) {
        while (true) {
            var nine = digits(9);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * WEIGHTS[i];
            }
            if (none == (sum % 11 == 0)) {
                return nine + (none ? random.nextInt(10) : 10 - sum % 11);
            }
        }
    }
}
