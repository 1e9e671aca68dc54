package io.scalewell.shared.run;

import java.util.List;

/**
 * What an action led to.
 *
 * @param becameReady the tasks that can be begun now because of it
 * @param run where the run stands afterwards
 */
public record TaskResult(TaskView task, List<TaskView> becameReady, RunState run) {}
