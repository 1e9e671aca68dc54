package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run with everything that its page shows.
 *
 * @param definition the version that the run works by
 * @param parent where the run was called from; null when it was started by itself
 * @param fields all values of the run by field key, plain JSON
 * @param files what was put to its tasks, beside the values of fields
 * @param cycleTime completed - started, or null while running
 * @param waiting sum over the tasks
 * @param touch sum over the tasks
 */
public record RunDetail(
        RunSummary summary,
        ProcessDefinition definition,
        @Nullable ParentRun parent,
        Map<String, Object> fields,
        List<TaskView> tasks,
        List<Comment> comments,
        List<TaskFile> files,
        @Nullable Duration cycleTime,
        Duration waiting,
        Duration touch,
        Duration blocked) {}
