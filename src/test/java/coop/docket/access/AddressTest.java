package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an address limits count. */
class AddressTest {

    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource({
        "203.0.113.7,            203.0.113.7",
        "2001:db8::1,            2001:db8:0:0:0:0:0:0",
        "2001:db8:0:0:ffff::2,   2001:db8:0:0:0:0:0:0",
        "2001:db8:0:1::1,        2001:db8:0:1:0:0:0:0",
        "::ffff:203.0.113.7,     203.0.113.7",
        "::1::2,                 ?",
    })
    void of_an_address_the_network_of_its_holder_counts(String address, String counted) {
        assertThat(Address.counted(address)).isEqualTo(counted);
    }
}
