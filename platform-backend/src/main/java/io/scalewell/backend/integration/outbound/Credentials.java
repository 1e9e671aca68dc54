package io.scalewell.backend.integration.outbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Headers that hold a secret, and the only hosts they are ever sent to. A redirect to another host goes on without them.
 *
 * @param hosts host names in lower case
 */
public record Credentials(List<OutboundHeader> headers, Set<String> hosts) {

    /** No secret. */
    public static final Credentials NONE = new Credentials(List.of(), Set.of());

    public Credentials {
        headers = List.copyOf(headers);
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        headers.forEach(OutboundHeader::checkSendable);
    }

    boolean mayGoTo(Origin origin) {
        return headers.isEmpty() || hosts.contains(origin.host());
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "Credentials[" + headers.size() + " headers for " + hosts + "]";
    }
}
