package io.scalewell.shared.guest;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.TaskView;

/** A task as the guest sees it who was handed it, with what is asked. */
public record GuestTask(TaskView task, Step step) {}
