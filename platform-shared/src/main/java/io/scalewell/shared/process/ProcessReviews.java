package io.scalewell.shared.process;

/** Keeps processes from growing old unnoticed. */
public interface ProcessReviews {

    /**
     * Says that the published version still holds, so that its review interval begins again. Needs {@code MANAGER} or {@code ADMIN};
     * a process that was never published is {@code NotAllowedNow}.
     */
    ProcessDetail confirm(ProcessKey key);
}
