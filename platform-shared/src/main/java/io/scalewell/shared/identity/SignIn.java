package io.scalewell.shared.identity;

import java.util.List;
import java.util.Optional;

/**
 * The door to the screens. Neither the answer nor its time tells whether an address belongs to a member. Too many failures
 * for one account or from one address are answered by {@code Overloaded}, as is a crowd of sign-ins.
 */
public interface SignIn {

    /**
     * Checks a password.
     *
     * @param address of the network from which the attempt came
     * @return empty when e-mail and password do not fit, or the member may not sign in
     */
    Optional<SignedIn> withPassword(String email, String password, String address);

    /** The members of the demo organization with their one-click buttons; empty without one, and always in production. */
    List<DemoMember> demoMembers();

    /** Signs a demo member in; empty when there is no such button. */
    Optional<SignedIn> asDemoMember(String email);

    /**
     * Whether a session still holds: the member is active, nothing has ended the member's sessions since, and it is not
     * older than twelve hours. Answers from memory for two seconds at most.
     */
    boolean stillValid(SignedIn session);

    /** Ends all sessions of the calling member, on all nodes within 5 s. */
    void signOutEverywhere();

    /** A button of the sign-in page. */
    record DemoMember(String email, String name, Role role) {}
}
