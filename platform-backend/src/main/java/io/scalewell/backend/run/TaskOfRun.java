package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Task;

/** A task with the run that it belongs to. */
record TaskOfRun(RunHead run, String processName, Task task) {}
