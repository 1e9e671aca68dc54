package io.scalewell.shared.notification;

import io.scalewell.shared.text.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approval that was asked for by mail.
 *
 * @param path where it is looked at after signing in
 * @param values the run's values by their labels, as they read
 * @param shown proves which state of the approval the page has shown; null unless it is open
 * @param problem why a decision was not taken; null when it was, or none was asked for
 */
public record MailedApproval(
        String organization,
        String path,
        String run,
        String runName,
        String process,
        String title,
        Map<String, String> values,
        State state,
        @Nullable String shown,
        @Nullable Message problem) {

    /** Whether it can be decided from the mail. */
    public enum State {
        OPEN,
        /** Decided with this link just now. */
        APPROVED,
        REJECTED,
        /** Decided before, by this link or otherwise, or not asked any more. */
        OVER,
        EXPIRED
    }

    public MailedApproval {
        values = new LinkedHashMap<>(values);
    }
}
