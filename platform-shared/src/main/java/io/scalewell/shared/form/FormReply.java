package io.scalewell.shared.form;

import io.scalewell.shared.problem.InputError;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What became of a sending. */
public sealed interface FormReply {

    /**
     * The run has been started, now or by the same page before.
     *
     * @param tracking the secret of its tracking page
     */
    record Sent(String tracking) implements FormReply {}

    /**
     * Nothing has been started; the page is to be shown again with all that was typed.
     *
     * @param form with the token for the next attempt
     * @param errors a pointer is {@code /fields/KEY}, {@code /consent} or empty; none when only files were to be kept
     * @param kept the files that came, by field key
     */
    record Again(PublicForm form, List<InputError> errors, Map<String, KeptFile> kept) implements FormReply {

        public Again {
            errors = List.copyOf(errors);
            kept = Map.copyOf(kept);
        }
    }

    /** Too many came; nothing was accepted, and the page is to be shown again. */
    record Wait(PublicForm form, Map<String, KeptFile> kept, Duration retryAfter) implements FormReply {

        public Wait {
            kept = Map.copyOf(kept);
        }
    }

    /** It is closed. */
    record Closed(PublicForm form) implements FormReply {}

    /**
     * A file that waits for the rest of the form.
     *
     * @param reference to be sent back as {@code k.KEY}; worth nothing on another page
     */
    record KeptFile(String name, long size, String reference) {}
}
