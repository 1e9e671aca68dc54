package io.scalewell.backend.integration.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host name. */
@FunctionalInterface
interface HostLookup {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
