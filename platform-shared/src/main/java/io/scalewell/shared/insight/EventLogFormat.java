package io.scalewell.shared.insight;

/** What an event log can be read from; each may be compressed with gzip. */
public enum EventLogFormat {
    XES,
    CSV
}
