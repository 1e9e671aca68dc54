package io.scalewell.backend.integration.outbound;

import io.scalewell.shared.tenancy.OrganizationId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A call to the outside.
 *
 * @param organization whose call it is; connections are not shared between organizations
 * @param method one of {@code GET HEAD POST PUT PATCH DELETE OPTIONS}
 * @param headers anything but what the client writes itself; only harmless ones follow a redirect to another host
 * @param deadline for everything together, redirects and reading included; at most 15 minutes
 */
public record OutboundRequest(
        OrganizationId organization,
        String method,
        URI url,
        List<OutboundHeader> headers,
        Credentials credentials,
        byte[] body,
        Duration deadline) {

    /** What a call may take unless something else is set. */
    public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

    private static final Duration LONGEST_DEADLINE = Duration.ofMinutes(15);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int MOST_HEADERS = 100;
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    public OutboundRequest {
        headers = List.copyOf(headers);
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("Not a method that can be used: " + method);
        }
        if (headers.size() > MOST_HEADERS || body.length > LARGEST_BODY) {
            throw new IllegalArgumentException("The request is too large");
        }
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            throw new IllegalArgumentException("Not a deadline: " + deadline);
        }
        headers.forEach(OutboundHeader::checkSendable);
    }

    /** A plain read. */
    public static OutboundRequest get(OrganizationId organization, URI url) {
        return new OutboundRequest(
                organization, "GET", url, List.of(), Credentials.NONE, new byte[0], DEFAULT_DEADLINE);
    }

    /** A body in JSON, sent byte for byte as given. */
    public static OutboundRequest postJson(OrganizationId organization, URI url, byte[] body) {
        return new OutboundRequest(
                organization,
                "POST",
                url,
                List.of(new OutboundHeader("Content-Type", "application/json")),
                Credentials.NONE,
                body,
                DEFAULT_DEADLINE);
    }

    public OutboundRequest withHeaders(List<OutboundHeader> newHeaders) {
        return new OutboundRequest(organization, method, url, newHeaders, credentials, body, deadline);
    }

    public OutboundRequest withCredentials(Credentials newCredentials) {
        return new OutboundRequest(organization, method, url, headers, newCredentials, body, deadline);
    }

    public OutboundRequest withDeadline(Duration newDeadline) {
        return new OutboundRequest(organization, method, url, headers, credentials, body, newDeadline);
    }
}
