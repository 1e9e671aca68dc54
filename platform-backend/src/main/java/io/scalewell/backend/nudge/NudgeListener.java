package io.scalewell.backend.nudge;

/** Hears hints, on the one thread that hears all of them: must return at once. */
public interface NudgeListener {

    void nudged(String text);

    /** The connection was lost for a while: hints may be missing. */
    void reconnected();
}
