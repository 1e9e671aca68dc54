package io.scalewell.backend.process.interchange.bpmn;

/** What a checklist cannot say as the model does. Each is told in one sentence, with the names it concerns. */
enum Topic {
    POOLS("One file becomes one process. The other pools are kept as notes: %s.", "Other pools"),
    MESSAGES("Messages between pools do not move a checklist. They are kept as notes: %s.", "Messages between pools"),
    CHOREOGRAPHY(
            "A choreography or conversation cannot be a checklist. It is kept as a note: %s.",
            "Choreography and conversations"),
    TRIGGERS(
            "A run is started by somebody or by an automation. What starts the model is kept as a note: %s.",
            "Starts upon"),
    ENDS(
            "A checklist has no ends of this kind. They are kept as notes, and nothing else is cancelled: %s.",
            "Special ends"),
    SENT("What the model sends became a step in which somebody sends it: %s.", ""),
    AWAITED("What the model waits for became a step that somebody ticks when it has come: %s.", ""),
    FIRST_EVENTS("Where the model waits for the first of several events, somebody chooses which one came: %s.", ""),
    TIMERS("The times of these cannot be told exactly as a due rule. Look at them: %s.", "Timers"),
    INTERRUPTIONS(
            "A checklist is not interrupted by events. Somebody chooses in the step before what happened: %s.",
            "Events that may happen meanwhile"),
    BOUNDARIES("Events at a step that lead nowhere are kept as notes: %s.", "Events at steps"),
    EVENT_SUBPROCESSES(
            "What happens upon an event is no part of a checklist. It is kept as a note: %s.", "Only upon an event"),
    COMPENSATION("A checklist does not undo steps by itself. Compensation is kept as a note: %s.", "Compensation"),
    TRANSACTIONS("A checklist has no transactions. The sub-process became plain steps: %s.", ""),
    REPEATED("A step is done once in a run. That these are done several times is kept in their instructions: %s.", ""),
    AD_HOC("Steps of an ad-hoc sub-process may be done in any order. They became parallel steps: %s.", ""),
    EMPTY_SUBPROCESSES("The file does not say what is in these sub-processes. Each became one step: %s.", ""),
    CALLS("These call another process. Choose which one in their details; until then they are plain steps: %s.", ""),
    COMPLEX(
            "What a complex gateway decides cannot be told. It was read as a choice of several ways: %s.",
            "Complex gateways"),
    STRICTER(
            "Ways that the model runs side by side follow one another in the checklist, so its order is stricter: %s.",
            ""),
    LOOPS("A way back became an approval: rejecting it sends the work back. See %s.", ""),
    LOST_LOOPS("These ways back lead to no earlier step of the same branch. They are kept as notes: %s.", "Ways back"),
    UNCONNECTED("Nothing in the model leads to these. They follow where they fit best: %s.", ""),
    DANGLING("Flows whose beginning or end is missing were left out: %s.", "Broken flows"),
    CONDITIONS(
            "Conditions in another language than ours cannot be evaluated, so somebody chooses. They are kept in the help of the"
                    + " choice: %s.",
            ""),
    COMPLICATED("When these are done is too complicated for a condition. They are always there: %s.", "Conditions"),
    DATA("Data that no step uses is kept as a note: %s.", "Data"),
    DAMAGED(
            "What this platform had kept of these elements cannot be read any more. They were read as they are drawn: %s.",
            ""),
    STAGES("A process has at most 60 stages. What comes after these is in one stage: %s.", ""),
    TOO_LONG("These names are too long. They were cut, and the whole of them is in the instructions: %s.", ""),
    REST("The note about what the model says besides is longer than a description may be; its end was left out.", ""),
    STARTS("", "Begins with"),
    PLAIN_ENDS("", "Ends with"),
    MILESTONES("", "Milestones"),
    MERGES("", "Gateways"),
    FLOWS("", "Named flows"),
    SUBPROCESSES("", "Other sub-processes"),
    GROUPS("", "Groups"),
    REMARKS("", "Remarks");

    private final String sentence;
    private final String heading;

    Topic(String sentence, String heading) {
        this.sentence = sentence;
        this.heading = heading;
    }

    /** The warning, or empty when nothing is lost. */
    String sentence() {
        return sentence;
    }

    /** What stands before the names in the description, or empty when the steps tell it. */
    String heading() {
        return heading;
    }
}
