package io.scalewell.backend.integration.outbound;

import io.scalewell.backend.integration.outbound.OutboundFailure.Reason;
import io.scalewell.shared.tenancy.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;

/** One call with its redirects. Another thread may cancel it at any time. */
final class Call implements Callable<OutboundResponse> {

    private static final int KEPT = 1024 * 1024;
    private static final int REDIRECTS = 5;
    private static final Set<Integer> REDIRECTING = Set.of(301, 302, 303, 307, 308);

    private final Pools pools;
    private final OrganizationId organization;
    private final Hop first;
    private final long start = System.nanoTime();
    private final AtomicReference<@Nullable HttpUriRequestBase> running = new AtomicReference<>();
    private volatile boolean cancelled;

    Call(Pools pools, OutboundRequest request) {
        this.pools = pools;
        this.organization = request.organization();
        this.first = Hop.first(request);
    }

    @Override
    public OutboundResponse call() throws IOException, HttpException {
        Hop hop = first;
        for (int redirects = 0; ; redirects++) {
            Outcome outcome = send(hop);
            if (outcome.location == null) {
                return outcome.response;
            }
            if (redirects == REDIRECTS) {
                throw new OutboundFailure(
                        Reason.TOO_MANY_REDIRECTS, "The address redirects more than " + REDIRECTS + " times.");
            }
            hop = hop.next(outcome.response.status(), outcome.location);
        }
    }

    void cancel() {
        cancelled = true;
        HttpUriRequestBase request = running.get();
        if (request != null) {
            request.cancel();
        }
    }

    private Outcome send(Hop hop) throws IOException, HttpException {
        Pool pool = pools.enter(organization, hop.origin());
        HttpUriRequestBase request = hop.request();
        try {
            running.set(request);
            if (cancelled) {
                request.cancel();
            }
            return read(hop, request, pool.client().executeOpen(hop.origin().asHost(), request, null));
        } finally {
            running.set(null);
            pool.leave();
        }
    }

    /** Closing a response would read it to its end; cancelling closes the connection instead. */
    private Outcome read(Hop hop, HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        boolean whole = false;
        try {
            byte[] bytes = firstBytes(response.getEntity());
            whole = bytes.length <= KEPT;
            byte[] kept = whole ? bytes : Arrays.copyOf(bytes, KEPT);
            long millis = (System.nanoTime() - start) / 1_000_000;
            return new Outcome(
                    new OutboundResponse(response.getCode(), hop.url(), headers(response), kept, !whole, millis),
                    location(response));
        } finally {
            if (whole) {
                response.close();
            } else {
                request.cancel();
            }
        }
    }

    private static List<OutboundHeader> headers(ClassicHttpResponse response) {
        return Arrays.stream(response.getHeaders())
                .map(header -> new OutboundHeader(header.getName(), header.getValue() == null ? "" : header.getValue()))
                .toList();
    }

    private static @Nullable String location(ClassicHttpResponse response) {
        Header location = response.getFirstHeader("Location");
        return location == null || !REDIRECTING.contains(response.getCode()) ? null : location.getValue();
    }

    private static byte[] firstBytes(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream content = entity.getContent();
        return content == null ? new byte[0] : content.readNBytes(KEPT + 1);
    }

    private record Outcome(
            OutboundResponse response, @Nullable String location) {}
}
