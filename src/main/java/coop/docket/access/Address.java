package coop.docket.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where somebody comes from, as far as limits count him: of an IPv6 address the network, for one holder has it all. */
final class Address {
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int LONGEST = 60;
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private Address() {}

    static String counted(String address) {
        if (IPV6.matcher(address).matches()) {
            try {
                // a literal: no name is looked up
                var bytes = InetAddress.getByName(address).getAddress();
                if (bytes.length == IPV6_BYTES) {
                    return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), IPV6_BYTES))
                            .getHostAddress();
                }
                return InetAddress.getByAddress(bytes).getHostAddress();
            } catch (UnknownHostException noAddress) {
                return "?";
            }
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
