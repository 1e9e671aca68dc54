package io.scalewell.backend.integration.outbound;

import java.net.UnknownHostException;

/** Thrown while connecting: no address of the host may be called. */
final class RefusedTarget extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedTarget(String message) {
        super(message);
    }
}
