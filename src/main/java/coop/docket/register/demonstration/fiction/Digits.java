package coop.docket.register.demonstration.fiction;

/** Numbers of a fixed width, with the same digits whatever language the machine is set to. */
final class Digits {
    private Digits() {}

    /** @param width that zeros in front fill up to */
    static String of(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
