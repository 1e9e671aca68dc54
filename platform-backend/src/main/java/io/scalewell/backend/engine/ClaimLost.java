package io.scalewell.backend.engine;

/** The claim is no longer the newest; undoes the transaction that would have answered it (P4). */
final class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost(Claim claim) {
        super("The claim is no longer the newest: " + claim);
    }
}
