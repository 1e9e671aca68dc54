package io.scalewell.shared.improvement;

import java.util.List;

/**
 * The review after notes on a point were taken.
 *
 * @param problems lines that begin like a command and could not be followed; they stand in the notes as they were written
 */
public record CapturedNotes(Review review, List<CaptureProblem> problems) {

    public CapturedNotes {
        problems = List.copyOf(problems);
    }
}
