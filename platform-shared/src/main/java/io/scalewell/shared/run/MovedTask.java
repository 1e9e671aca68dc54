package io.scalewell.shared.run;

/**
 * What becomes of one task when its run is moved to another version.
 *
 * @param title of the step in the new version, or in the old one when the new one lacks it
 */
public record MovedTask(String stepKey, String title, Fate fate) {

    /** What becomes of it. */
    public enum Fate {
        /** Done or left out before, and stays so. */
        STAYS_DONE,
        /** Open or to come, and goes on as it is. */
        GOES_ON,
        /** The step is new or its turn has come: work may begin now. */
        BECOMES_READY,
        /** The step is new, and its turn comes later. */
        COMES_LATER,
        /** It was ready, but now something else has to be done first. */
        WAITS_AGAIN,
        /** The step is of another kind now, so what was begun begins again. */
        BEGINS_AGAIN,
        /** The new version lacks the step: open work ends here. */
        IS_DROPPED,
        /** The new version lacks the step: what was done stays in the history. */
        STAYS_IN_HISTORY
    }
}
