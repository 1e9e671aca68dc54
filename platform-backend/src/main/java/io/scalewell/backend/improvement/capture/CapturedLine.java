package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a line of notes says. */
public sealed interface CapturedLine {

    /** The line as it was written. */
    String written();

    record Note(String written) implements CapturedLine {}

    record Decision(String written, String text) implements CapturedLine {}

    record Action(
            String written,
            String title,
            @Nullable MemberId owner,
            @Nullable LocalDate due) implements CapturedLine {}

    /** Begins like a command and cannot be followed; the reason says what would be right. */
    record NotUnderstood(String written, Message reason) implements CapturedLine {}
}
