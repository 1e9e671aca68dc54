package io.scalewell.shared.form;

import io.scalewell.shared.form.PublicForm.Typical;
import io.scalewell.shared.run.RunState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something is that was sent by a form, without a word of those who work on it.
 *
 * @param number what to name when asking, such as {@code ONB-42}
 * @param stages those that have steps, in their order
 * @param zone in which dates are said
 */
public record Tracking(
        String organization,
        FormDefinition form,
        String number,
        RunState state,
        Instant sentAt,
        @Nullable Instant endedAt,
        List<StageProgress> stages,
        ZoneId zone,
        @Nullable Typical typical) {

    public Tracking {
        stages = List.copyOf(stages);
    }

    /** @param title null when it is not for outsiders */
    public record StageProgress(@Nullable String title, boolean done, boolean current) {}
}
