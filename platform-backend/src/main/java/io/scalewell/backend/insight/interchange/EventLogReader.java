package io.scalewell.backend.insight.interchange;

import io.scalewell.backend.insight.mining.Case;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the logs of one format. Immutable, for any number of threads. */
public interface EventLogReader {

    /**
     * Reads a log, which may be compressed with gzip, and hands over each case once with its events in order.
     *
     * @param content is read to its end and not closed
     * @throws UnreadableEventLogException when it is not such a log or exceeds a limit; cases may have been handed over
     */
    ReadReport read(InputStream content, Consumer<Case> cases, ReadProgress progress);
}
