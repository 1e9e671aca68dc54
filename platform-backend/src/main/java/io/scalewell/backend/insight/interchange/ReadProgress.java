package io.scalewell.backend.insight.interchange;

/** Is told now and then how far reading has come, by the thread that reads. */
@FunctionalInterface
public interface ReadProgress {

    /**
     * Called after every thousand events or so, and at the end.
     *
     * @param bytes of the content as it was sent, that is, still compressed
     */
    void reached(long bytes, long cases, long events);
}
