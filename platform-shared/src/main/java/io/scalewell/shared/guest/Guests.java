package io.scalewell.shared.guest;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.net.URI;
import java.util.List;

/** Hands tasks of a run to people from outside, who do them by a link and see nothing else. */
public interface Guests {

    /** All who were ever invited to the run, the newest first. */
    List<Guest> of(RunKey run);

    /** The tasks of a run that the caller may hand to a guest, in the order of the run. */
    List<TaskId> handable(RunKey run);

    /** Needs the right to hand each of the tasks over. Throws {@code Invalid} for one that no guest can do. */
    Guest invite(RunKey run, NewGuest wish);

    /** The address of the guest's page; whoever has it can act as the guest. Only for a link that works. */
    URI link(GuestId guest);

    /** Takes the link back at once. Doing it again changes nothing. */
    void revoke(GuestId guest);
}
