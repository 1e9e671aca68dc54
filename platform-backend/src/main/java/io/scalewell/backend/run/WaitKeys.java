package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words by which an event finds the tasks that wait for it. Pure. */
final class WaitKeys {

    private WaitKeys() {}

    /** Of a task that waits for an event now, else null. */
    static @Nullable String of(UUID run, Task task) {
        Wait wait = task.place().step().waitsFor();
        boolean waits = task.place().kind() == StepKind.WAIT && task.state() == TaskState.READY;
        if (!waits || wait == null || wait.event() == null) {
            return null;
        }
        return wait.process() == null
                ? key(wait.event(), run.toString())
                : key(wait.event(), wait.process().strip().toUpperCase(Locale.ROOT));
    }

    static List<String> of(Event event, @Nullable UUID run) {
        List<String> keys = new ArrayList<>();
        if (run != null) {
            keys.add(key(event.type().text(), run.toString()));
        }
        if (event.process() != null) {
            keys.add(key(event.type().text(), event.process().value()));
        }
        return keys;
    }

    private static String key(String type, String origin) {
        return type + " " + origin;
    }
}
