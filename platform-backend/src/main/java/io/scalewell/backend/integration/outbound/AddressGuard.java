package io.scalewell.backend.integration.outbound;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import java.net.InetAddress;
import java.util.Set;

/**
 * Decides which addresses and ports may be called. Our own table, after IANA's registries of special-purpose addresses: the
 * JDK's predicates miss most of it. What the operator allows is allowed on every port.
 */
final class AddressGuard {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private static final AddressRanges NOT_PUBLIC_V4 = AddressRanges.parse("""
            0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
            192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
            168.63.129.16/32
            """);

    /** The only block of IPv6 that is handed out, and what is special in it; the rest is not public anyway. */
    private static final AddressRanges GLOBAL_V6 = AddressRanges.parse("2000::/3");

    private static final AddressRanges NOT_PUBLIC_V6 =
            AddressRanges.parse("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

    private final AddressRanges allowed;

    AddressGuard(AddressRanges allowed) {
        this.allowed = allowed;
    }

    boolean permits(InetAddress address, int port) {
        IPAddress plain = plain(address);
        return allowed.contains(plain) || (PORTS.contains(port) && isPublic(plain));
    }

    private static boolean isPublic(IPAddress address) {
        return address.isIPv4()
                ? !NOT_PUBLIC_V4.contains(address)
                : GLOBAL_V6.contains(address) && !NOT_PUBLIC_V6.contains(address);
    }

    /** Without a zone, and as IPv4 when it is a mapped one. */
    private static IPAddress plain(InetAddress address) {
        IPAddress read = new IPAddressGenerator().from(address.getAddress());
        return read.isIPv6() && read.toIPv6().isIPv4Mapped() ? read.toIPv6().getEmbeddedIPv4Address() : read;
    }
}
