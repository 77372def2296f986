package coop.docket.reading;

import coop.docket.register.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values for any column: every entry of a closed list, numbers around the rules' bounds, dates near their limits. */
final class RandomValues {
    private static final List<String> TITLES = List.of(
            "Chủ nhiệm",
            "CHỦ NHIỆM",
            "Chu\u0309 nhie\u0323\u0302m",
            "trưởng ban quản trị",
            "Chu nhiem",
            "Chủ nhiệm HTX",
            "Giám đốc");
    private static final Map<String, List<String>> TEXTS = Map.of(
            "representative_title",
            TITLES,
            "area",
            RandomAreas.CODES,
            "name",
            List.of("HTX Bình Minh", "HTX Đoàn Kết", "LHHTX \"Tây Nguyên\", số 1"),
            "certificate_no",
            List.of("BA 123456", "0", "CH-00123"));
    private static final List<String> YES_NO = List.of("yes", "no");

    /** Entries on which many rules hang, or that do not silence them. */
    private static final Map<String, List<String>> FAVOURED = Map.of(
            "track", List.of("VOLUNTARY", "COMPULSORY"),
            "law", List.of("2023"),
            "legal_status", List.of("ACTIVE", "SUSPENDED", "CEASED"),
            "creditor_kind", List.of("TAX", "LAND", "CREDIT_INSTITUTION", "MEMBER"),
            "treatment", List.of("NONE", "SUED"),
            "asset", List.of("LAND"),
            "under_enforcement", List.of("yes"),
            "origin", List.of("STATE_FREE", "STATE_SUPPORTED"),
            "kind", List.of("COMPLIANCE_REPORT_REQUEST"));

    private static final List<Long> BALANCES = List.of(
            0L,
            249_999_999L,
            250_000_000L,
            499_999_999L,
            500_000_000L,
            500_000_000L,
            500_000_001L,
            9_000_000_000_000_000_000L);

    private final Random random;
    private final LocalDate day;
    private final NearDates dates;

    RandomValues(Random random, LocalDate day) {
        this.random = random;
        this.day = day;
        this.dates = new NearDates(random, day);
    }

    Object value(Column column) {
        return switch (column.kind()) {
            case DATE -> dates.next(column.key());
            case YES_NO -> choice(column.key(), YES_NO);
            case LIST -> choice(column.key(), column.list().keys());
            case TEXT -> one(TEXTS.getOrDefault(column.key(), List.of("A 1", "một, hai", "Ấp \"Ba\"")));
            case AMOUNT, SIGNED_AMOUNT -> amount(column);
            case INTEGER -> whole(column.key());
            case NUMBER -> number();
        };
    }

    private String choice(String key, List<String> all) {
        return one(random.nextBoolean() ? FAVOURED.getOrDefault(key, all) : all);
    }

    private Long amount(Column column) {
        return switch (column.key()) {
            case "balance" -> one(BALANCES);
            case "revenue" -> random.nextBoolean() ? 0L : random.nextLong(1, 9_000_000_000L);
            default -> random.nextLong(0, 5_000_000_000L);
        };
    }

    private Long whole(String key) {
        return switch (key) {
            case "year" -> (long) day.getYear() - one(List.of(0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, -1));
            case "workers", "open_branches" -> random.nextLong(0, 3);
            case "bank_group" -> random.nextLong(1, 6);
            case "group_contract_months" -> one(List.of(0L, 1L, 11L, 12L, 13L, 36L));
            case "votes_present" -> one(List.of(0L, 4L, 20L, 100L));
            case "votes_yes" -> one(List.of(0L, 3L, 12L, 13L, 14L, 15L, 64L, 65L, 66L, 74L, 75L, 76L));
            case "foreign_members" -> one(List.of(0L, 1L, 2L, 3L, 7L, 34L, 35L, 36L));
            case "official_members" -> one(List.of(0L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 20L, 100L));
            default -> random.nextLong(0, 12);
        };
    }

    private BigDecimal number() {
        return one(List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.TEN, new BigDecimal("100")));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
