package io.scalewell.backend.process;

import java.util.Map;
import java.util.UUID;

/** How much a process is used. Implemented by what runs processes, which lies higher. */
public interface RunCounts {

    /** The number of runs started on each version; versions without one may be missing. */
    Map<Integer, Long> byVersion(UUID processId);
}
