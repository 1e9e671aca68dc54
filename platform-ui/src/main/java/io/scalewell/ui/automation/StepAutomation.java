package io.scalewell.ui.automation;

import com.vaadin.flow.router.QueryParameters;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An automation that does a step: when the step is ready it acts, then completes the task. The address of a new automation says for
 * which step, and what it does.
 */
public final class StepAutomation {

    /** The setting that names a process. */
    public static final String PROCESS = "process";

    /** What ends the step, and therefore comes last. */
    public static final String LAST_ACTION = "complete-task";

    private static final String STEP = "step";
    private static final String ACTION = "action";
    private static final String NAME = "name";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final Pattern PROCESS_KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private StepAutomation() {}

    /**
     * What the address says of a new automation.
     *
     * @param action what it does; null while that has yet to be chosen
     */
    public static QueryParameters address(ProcessKey process, Step step, @Nullable String action) {
        return Query.empty()
                .with(PROCESS, process)
                .with(STEP, step.key())
                .with(ACTION, action)
                .with(NAME, step.title())
                .parameters();
    }

    /** A step of the draft of a process. */
    public record Place(ProcessKey process, String step) {}

    /** The step that an address asks a new automation for. */
    public static Optional<Place> place(Query query) {
        return process(query).flatMap(process -> step(query).map(step -> new Place(ProcessKey.of(process), step)));
    }

    private static Optional<String> process(Query query) {
        return query.text(PROCESS).filter(key -> PROCESS_KEY.matcher(key).matches());
    }

    private static Optional<String> step(Query query) {
        return query.text(STEP).filter(key -> KEY.matcher(key).matches());
    }

    /** Begins in shadow, so that nothing happens before somebody has looked. Empty when the address names no step. */
    public static Optional<AutomationDefinition> of(Query query) {
        var process = process(query);
        var step = step(query);
        var action =
                query.text(ACTION).filter(kind -> KEY.matcher(kind).matches()).orElse("");
        if (process.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AutomationDefinition(
                query.text(NAME).orElse(""),
                new Kinded("event", Map.of("type", "task.ready", PROCESS, process.get())),
                "event.step == \"" + step.get() + "\"",
                List.of(new Kinded(action, Map.of()), new Kinded(LAST_ACTION, Map.of(STEP, step.get()))),
                Rung.SHADOW,
                null));
    }
}
