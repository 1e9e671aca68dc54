package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Optional;

/** What a checklist cannot say as the model does. Each is told in one sentence, with the names it concerns. */
enum Topic {
    POOLS("import.bpmn.pools", "import.bpmn.note.pools"),
    TURNS("import.bpmn.turns", ""),
    MESSAGES("", "import.bpmn.note.messages"),
    LOST_MESSAGES("import.bpmn.lost-messages", "import.bpmn.note.lost-messages"),
    OUTSIDE_MESSAGES("import.bpmn.outside-messages", "import.bpmn.note.outside-messages"),
    CHOREOGRAPHY("import.bpmn.choreography", "import.bpmn.note.choreography"),
    TRIGGERS("import.bpmn.triggers", "import.bpmn.note.triggers"),
    ENDS("import.bpmn.ends", "import.bpmn.note.ends"),
    SENT("import.bpmn.sent", ""),
    AWAITED("import.bpmn.awaited", ""),
    FIRST_EVENTS("import.bpmn.first-events", ""),
    TIMERS("import.bpmn.timers", "import.bpmn.note.timers"),
    INTERRUPTIONS("import.bpmn.interruptions", "import.bpmn.note.interruptions"),
    BOUNDARIES("import.bpmn.boundaries", "import.bpmn.note.boundaries"),
    EVENT_SUBPROCESSES("import.bpmn.event-subprocesses", "import.bpmn.note.event-subprocesses"),
    COMPENSATION("import.bpmn.compensation", "import.bpmn.note.compensation"),
    TRANSACTIONS("import.bpmn.transactions", ""),
    REPEATED("import.bpmn.repeated", ""),
    REPEATED_PARTS("import.bpmn.repeated-parts", "import.bpmn.note.repeated-parts"),
    AD_HOC("import.bpmn.ad-hoc", ""),
    EMPTY_SUBPROCESSES("import.bpmn.empty-subprocesses", ""),
    CALLS("import.bpmn.calls", ""),
    COMPLEX("import.bpmn.complex", "import.bpmn.note.complex"),
    STRICTER("import.bpmn.stricter", ""),
    LOOPS("import.bpmn.loops", ""),
    LOST_LOOPS("import.bpmn.lost-loops", "import.bpmn.note.lost-loops"),
    UNCONNECTED("import.bpmn.unconnected", ""),
    DANGLING("import.bpmn.dangling", "import.bpmn.note.dangling"),
    CONDITIONS("import.bpmn.conditions", ""),
    COMPLICATED("import.bpmn.complicated", "import.bpmn.note.complicated"),
    DATA("import.bpmn.data", "import.bpmn.note.data"),
    DAMAGED("import.bpmn.damaged", ""),
    STAGES("import.bpmn.stages", ""),
    TOO_LONG("import.bpmn.too-long", ""),
    REST("import.bpmn.rest", ""),
    OWN_POOL("", "import.bpmn.note.own-pool"),
    STARTS("", "import.bpmn.note.starts"),
    PLAIN_ENDS("", "import.bpmn.note.plain-ends"),
    MILESTONES("", "import.bpmn.note.milestones"),
    MERGES("", "import.bpmn.note.merges"),
    FLOWS("", "import.bpmn.note.flows"),
    SUBPROCESSES("", "import.bpmn.note.subprocesses"),
    GROUPS("", "import.bpmn.note.groups"),
    REMARKS("", "import.bpmn.note.remarks");

    private final String key;
    private final String heading;

    Topic(String key, String heading) {
        this.key = key;
        this.heading = heading;
    }

    /** The warning about these names; empty when nothing is lost. */
    Optional<Message> warning(Message names) {
        return key.isEmpty() ? Optional.empty() : Optional.of(new Message(key, List.of(names)));
    }

    /** The key of what stands before the names in the description; empty when the steps tell it. */
    Optional<String> heading() {
        return Optional.of(heading).filter(key -> !key.isEmpty());
    }
}
