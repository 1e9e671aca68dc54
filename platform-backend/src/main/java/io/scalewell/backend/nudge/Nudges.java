package io.scalewell.backend.nudge;

/** Tells all nodes, this one included, that something may be worth a look. */
public interface Nudges {

    /**
     * Sent soon after the caller's transaction, which must exist, has committed, unless the node ends just then. The same hint twice in
     * one transaction is sent once.
     *
     * @param topic one word
     * @param text short: together with the topic at most 4,000 bytes
     */
    void send(String topic, String text);

    /** Hears the hints of a topic until closed. */
    Listening listen(String topic, NudgeListener listener);

    /** Ends the hearing. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
