package coop.docket.intake.archives;

/** Follows the attribute {@code r="AB12"} of cells through the bytes of a sheet and counts its letters. */
final class ColumnLetters {
    private static final int MOST = 3;

    private enum Place {
        ELSEWHERE,
        BLANK,
        NAME,
        EQUALS,
        VALUE
    }

    private Place place = Place.ELSEWHERE;
    private int letters;

    /** Sees the next byte inside a tag; whether it is a letter too many for a column. */
    boolean tooMany(byte b) {
        if (place == Place.VALUE) {
            return inValue(b);
        }
        if (isBlank(b)) {
            place = place == Place.NAME || place == Place.EQUALS ? place : Place.BLANK;
        } else if (place == Place.BLANK && b == 'r') {
            place = Place.NAME;
        } else if (place == Place.NAME && b == '=') {
            place = Place.EQUALS;
        } else if (place == Place.EQUALS && (b == '"' || b == '\'')) {
            place = Place.VALUE;
            letters = 0;
        } else {
            place = Place.ELSEWHERE;
        }
        return false;
    }

    private boolean inValue(byte b) {
        if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
            return ++letters > MOST;
        }
        place = Place.ELSEWHERE;
        // a letter may not be hidden behind an entity
        return b == '&';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
