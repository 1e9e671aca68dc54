package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How much a process is used. Implemented by what runs processes, which lies higher. */
public interface RunCounts {

    /** The number of runs started on each version; versions without one may be missing. */
    Map<Integer, Long> byVersion(UUID processId);

    /** The number of runs on each version that are not over; versions without one are missing. */
    Map<Integer, Long> openByVersion(UUID processId);

    /** Who has open tasks of the process. */
    Set<MemberId> workers(UUID processId);
}
