package io.scalewell.backend.calendar;

/** From which instant a due rule counts. */
public sealed interface DueAnchor {

    /** The completion of the step before. */
    record Previous() implements DueAnchor {
        @Override
        public String toString() {
            return "previous";
        }
    }

    /** The start of the run. */
    record Start() implements DueAnchor {
        @Override
        public String toString() {
            return "start";
        }
    }

    /** The instant at which the task itself became ready. */
    record Ready() implements DueAnchor {
        @Override
        public String toString() {
            return "ready";
        }
    }

    /** The completion of another step. */
    record Step(String key) implements DueAnchor {
        @Override
        public String toString() {
            return key;
        }
    }

    /** The anchor of that name; whatever is not one of the three words is a step's key. */
    static DueAnchor named(String word) {
        return switch (word) {
            case "previous" -> new Previous();
            case "start" -> new Start();
            case "ready" -> new Ready();
            default -> new Step(word);
        };
    }
}
