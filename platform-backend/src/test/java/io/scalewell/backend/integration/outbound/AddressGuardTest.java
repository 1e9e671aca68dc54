package io.scalewell.backend.integration.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(AddressRanges.NONE);

    @ParameterizedTest(name = "P28 {0}")
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.9.10",
                "127.1",
                "2130706433",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "0:0:0:0:0:ffff:a00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:a00:1::",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(guard.permits(InetAddress.getByName(address), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:200::1",
                "2a00:1450::1",
                "::ffff:1.1.1.1"
            })
    void permitsPublicAddresses(String address) throws UnknownHostException {
        assertThat(guard.permits(InetAddress.getByName(address), 443)).isTrue();
    }

    @Test
    void permitsOnlyUsualPortsOfPublicAddresses() throws UnknownHostException {
        InetAddress address = InetAddress.getByName("1.1.1.1");

        assertThat(guard.permits(address, 80)).isTrue();
        assertThat(guard.permits(address, 22)).isFalse();
        assertThat(guard.permits(address, 6379)).isFalse();
    }

    @Test
    void permitsWhatTheOperatorAllowsOnEveryPort() throws UnknownHostException {
        AddressGuard intranet = new AddressGuard(AddressRanges.parse("10.2.0.0/16, 127.0.0.1\nfd00:1::/32"));

        assertThat(intranet.permits(InetAddress.getByName("10.2.255.1"), 5000)).isTrue();
        assertThat(intranet.permits(InetAddress.getByName("10.3.0.1"), 80)).isFalse();
        assertThat(intranet.permits(InetAddress.getByName("127.0.0.1"), 5000)).isTrue();
        assertThat(intranet.permits(InetAddress.getByName("127.0.0.2"), 80)).isFalse();
        assertThat(intranet.permits(InetAddress.getByName("::ffff:127.0.0.1"), 80))
                .isTrue();
        assertThat(intranet.permits(InetAddress.getByName("fd00:1::5"), 80)).isTrue();
        assertThat(intranet.permits(InetAddress.getByName("fd00:2::5"), 80)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0", "*", "1.2.3.4-9", "10.0.0.0/8/8", "::/129"})
    void refusesARangeThatCannotBeRead(String range) {
        assertThatThrownBy(() -> AddressRanges.parse("10.0.0.0/8, " + range))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(range);
    }
}
