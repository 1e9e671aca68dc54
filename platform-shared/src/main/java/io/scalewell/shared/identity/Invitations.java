package io.scalewell.shared.identity;

import java.util.Optional;

/** The link of an invitation: works once, and for seven days. Who holds it is the invited person. */
public interface Invitations {

    /** Whom a link invites; empty when it is unknown, used or too old. */
    Optional<Invited> find(String secret);

    /** Sets the first password, uses the link up and signs in. A password that is too short is {@code Invalid}. */
    Optional<SignedIn> accept(String secret, String password);

    /** The person behind a link. */
    record Invited(String organization, String email, String name) {}
}
