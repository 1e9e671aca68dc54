package io.scalewell.shared.insight;

import java.io.InputStream;
import java.util.List;

/** Logs of other systems, mined like our own runs. Importing needs {@code MANAGER} or {@code ADMIN}. */
public interface EventLogs {

    /**
     * Takes a log of at most 10 MiB and reads it in the background; the answer is {@code IMPORTING} or already an end.
     * The stream is read to its end before this returns.
     */
    ImportedEventLog importFrom(String name, EventLogFormat format, InputStream content);

    /** Newest first. */
    List<ImportedEventLog> list();

    ImportedEventLog get(EventLogId id);

    void delete(EventLogId id);
}
