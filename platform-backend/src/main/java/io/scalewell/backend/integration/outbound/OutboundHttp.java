package io.scalewell.backend.integration.outbound;

import io.scalewell.backend.integration.outbound.OutboundFailure.Reason;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls addresses that somebody typed. Reaches public addresses on usual ports only, plus what the operator allows; the
 * address that was checked is the one connected to, at every redirect (P28). Connects within 5 s, waits at most 15 s for the
 * next byte, ends at the deadline whatever the other side does, and keeps 1 MiB. Never retries by itself. Safe for use by many
 * threads.
 */
public final class OutboundHttp implements AutoCloseable {

    private final Pools pools;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbound-", 0).factory());

    /**
     * Creates the client.
     *
     * @param allowed what may be called although it is not public
     */
    public OutboundHttp(AddressRanges allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    OutboundHttp(AddressRanges allowed, HostLookup lookup) {
        this.pools = new Pools(lookup, new AddressGuard(allowed));
    }

    /**
     * Sends a request and waits for the answer, whatever its status.
     *
     * @throws OutboundFailure when there was none
     */
    public OutboundResponse send(OutboundRequest request) {
        Call call = new Call(pools, request);
        Future<OutboundResponse> answer = threads.submit(call);
        try {
            return answer.get(request.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            call.cancel();
            throw new OutboundFailure(
                    Reason.TIMEOUT,
                    "There was no complete answer within " + request.deadline().toSeconds() + " s.",
                    e);
        } catch (InterruptedException e) {
            call.cancel();
            Thread.currentThread().interrupt();
            throw new OutboundFailure(Reason.IO, "The call was interrupted.", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Gives up all connections. Calls under way end by themselves. */
    @Override
    public void close() {
        threads.shutdown();
        pools.close();
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case OutboundFailure failure -> failure;
            case RefusedTarget refused ->
                new OutboundFailure(Reason.REFUSED_TARGET, String.valueOf(refused.getMessage()), refused);
            case UnknownHostException unknown ->
                new OutboundFailure(Reason.IO, "There is no host of that name.", unknown);
            case InterruptedIOException late ->
                new OutboundFailure(Reason.TIMEOUT, "The other side did not answer in time.", late);
            case RuntimeException mistake -> mistake;
            case Error error -> throw error;
            default -> new OutboundFailure(Reason.IO, "The other side could not be reached or broke off.", cause);
        };
    }
}
