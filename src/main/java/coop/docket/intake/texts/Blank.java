package coop.docket.intake.texts;

import coop.docket.language.Folding;
import java.util.Set;

/** The ways of leaving a cell empty: "not known" ({@code -}, n/a), and "no" (không, không có, no). */
public final class Blank {
    private static final Set<String> NO = Set.of("khong", "khong co", "no");
    private static final int LONGEST = 10;

    private Blank() {}

    public static boolean notKnown(String tidy) {
        return switch (tidy.length()) {
            case 0 -> true;
            case 1 -> "-–—".contains(tidy);
            case 3 -> tidy.equalsIgnoreCase("n/a");
            default -> false;
        };
    }

    /** Whether the text is a word for no; {@code 0} is not among them, for it is a number elsewhere. */
    public static boolean no(String tidy) {
        if (tidy.length() < 2 || tidy.length() > LONGEST) {
            return false;
        }
        var first = tidy.charAt(0);
        return (first == 'k' || first == 'K' || first == 'n' || first == 'N') && NO.contains(Folding.search(tidy));
    }

    public static boolean zero(String tidy) {
        return tidy.equals("0");
    }
}
