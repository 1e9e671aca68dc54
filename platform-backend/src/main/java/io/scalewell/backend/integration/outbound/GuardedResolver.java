package io.scalewell.backend.integration.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client only addresses that may be called. The client connects to exactly what this returns, so nothing is looked
 * up a second time between the check and the call.
 */
final class GuardedResolver implements DnsResolver {

    private final HostLookup lookup;
    private final AddressGuard guard;
    private final int port;

    GuardedResolver(HostLookup lookup, AddressGuard guard, int port) {
        this.lookup = lookup;
        this.guard = guard;
        this.port = port;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] permitted = Arrays.stream(lookup.addresses(host))
                .filter(address -> guard.permits(address, port))
                .toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            throw new RefusedTarget("Calls to " + host + " on port " + port + " are not allowed.");
        }
        return permitted;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
