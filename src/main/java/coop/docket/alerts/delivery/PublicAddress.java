package coop.docket.alerts.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which machines of the internet may be told something: those that stand openly in it, and none of this house. */
final class PublicAddress {
    /** Of IPv6 whatever is given to machines; within it, what leads to addresses of IPv4, is a tunnel, or is for books. */
    private static final List<Range> OPEN = List.of(new Range(new int[] {0x20}, 3));

    private static final List<Range> CLOSED_OF_6 = List.of(
            new Range(new int[] {0x20, 0x01, 0x00}, 23),
            new Range(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Range(new int[] {0x20, 0x02}, 16),
            new Range(new int[] {0x3f, 0xff}, 20));

    private static final List<Range> CLOSED_OF_4 = List.of(
            new Range(new int[] {0}, 8),
            new Range(new int[] {10}, 8),
            new Range(new int[] {100, 64}, 10),
            new Range(new int[] {127}, 8),
            new Range(new int[] {169, 254}, 16),
            new Range(new int[] {172, 16}, 12),
            new Range(new int[] {192, 0, 0}, 24),
            new Range(new int[] {192, 0, 2}, 24),
            new Range(new int[] {192, 88, 99}, 24),
            new Range(new int[] {192, 168}, 16),
            new Range(new int[] {198, 18}, 15),
            new Range(new int[] {198, 51, 100}, 24),
            new Range(new int[] {203, 0, 113}, 24),
            new Range(new int[] {224}, 3));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return CLOSED_OF_4.stream().noneMatch(range -> range.has(bytes));
        }
        return OPEN.stream().anyMatch(range -> range.has(bytes))
                && CLOSED_OF_6.stream().noneMatch(range -> range.has(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Range(int[] begins, int bits) {
        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                var own = bit / Byte.SIZE < begins.length ? begins[bit / Byte.SIZE] : 0;
                var mask = 0x80 >> bit % Byte.SIZE;
                if ((own & mask) != (address[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
