package io.scalewell.shared.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The members of the caller's organization. Changes need {@code ADMIN}. */
public interface Members {

    /** The member who asks: the one signed in, or the one whose token is used. */
    Member me();

    /** All members by name, the inactive ones last. */
    List<Member> list();

    Optional<Member> find(MemberId id);

    Optional<Member> findByEmail(String email);

    /** Remembers in which language the member who asks reads, for what is written to the member later, such as mails. */
    void reads(Locale language);

    Invitation invite(String email, String name, Role role);

    /** Takes effect on all nodes within 5 s. The last active {@code ADMIN} keeps the role. */
    Member changeRole(MemberId id, Role role);

    /** Ends the member's sessions and tokens. The last active {@code ADMIN} stays. */
    Member deactivate(MemberId id);

    Member activate(MemberId id);
}
