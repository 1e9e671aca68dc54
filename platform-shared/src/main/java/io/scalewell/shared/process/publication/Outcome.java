package io.scalewell.shared.process.publication;

import io.scalewell.shared.process.ProcessVersion;

/** What came of the wish to publish. */
public sealed interface Outcome {

    /** There is a new version. */
    record Published(ProcessVersion version) implements Outcome {}

    /** The process is regulated: a second person has to agree. */
    record Requested(PublicationRequest request) implements Outcome {}
}
