package io.scalewell.backend.insight.mining;

import java.util.stream.Stream;

/** What is mined: cases, one after the other, so that a log never has to be in memory as a whole. */
@FunctionalInterface
public interface CaseLog {

    /** A new pass over all cases. The caller closes the stream, which ends the database cursor behind it. */
    Stream<Case> cases();
}
