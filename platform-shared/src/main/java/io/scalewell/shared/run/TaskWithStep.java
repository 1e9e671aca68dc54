package io.scalewell.shared.run;

import io.scalewell.shared.process.Step;

/** A task and the step that it does, as the version of its run has it. */
public record TaskWithStep(TaskView task, Step step) {}
