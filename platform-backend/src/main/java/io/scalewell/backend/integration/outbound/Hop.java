package io.scalewell.backend.integration.outbound;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** One request on the way through the redirects. */
record Hop(String method, URI url, Origin origin, List<OutboundHeader> headers, byte[] body) {

    /** What may go to another origin than the one it was meant for. */
    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-language", "content-type", "content-language", "idempotency-key");

    private static final Set<String> OF_BODY = Set.of("content-type", "content-language", "content-encoding");

    static Hop first(OutboundRequest request) {
        Origin origin = Origin.of(request.url());
        if (!request.credentials().mayGoTo(origin)) {
            throw new OutboundFailure(
                    OutboundFailure.Reason.REFUSED_TARGET,
                    "The credentials of this connection are not meant for " + origin.host() + ".");
        }
        List<OutboundHeader> headers = new ArrayList<>(request.headers());
        headers.addAll(request.credentials().headers());
        return new Hop(request.method(), request.url(), origin, List.copyOf(headers), request.body());
    }

    /** Where a redirect leads: 307 and 308 repeat the request, the others read the new place. */
    Hop next(int status, String location) {
        URI target = Origin.redirected(url, location);
        Origin next = Origin.of(target);
        boolean repeated = status == 307 || status == 308 || method.equals("GET") || method.equals("HEAD");
        List<OutboundHeader> kept = headers.stream()
                .filter(header -> next.equals(origin) || HARMLESS.contains(lower(header)))
                .filter(header -> repeated || !OF_BODY.contains(lower(header)))
                .toList();
        return repeated ? new Hop(method, target, next, kept, body) : new Hop("GET", target, next, kept, new byte[0]);
    }

    HttpUriRequestBase request() {
        HttpUriRequestBase request = new HttpUriRequestBase(method, url);
        headers.forEach(header -> request.addHeader(header.name(), header.value()));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            request.setEntity(new ByteArrayEntity(body, null));
        }
        return request;
    }

    private static String lower(OutboundHeader header) {
        return header.name().toLowerCase(Locale.ROOT);
    }
}
