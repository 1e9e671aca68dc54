package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;

/** What is said about a due instant, each once. */
public enum Alarm {
    DUE_SOON(EventType.TASK_DUE_SOON, EventType.RUN_DUE_SOON),
    OVERDUE(EventType.TASK_OVERDUE, EventType.RUN_OVERDUE),
    ESCALATED(EventType.TASK_ESCALATED, EventType.RUN_ESCALATED);

    private final EventType ofTask;
    private final EventType ofRun;

    Alarm(EventType ofTask, EventType ofRun) {
        this.ofTask = ofTask;
        this.ofRun = ofRun;
    }

    public EventType ofTask() {
        return ofTask;
    }

    public EventType ofRun() {
        return ofRun;
    }
}
