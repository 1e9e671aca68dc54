package io.scalewell.backend.run;

import io.scalewell.shared.run.RunState;
import io.scalewell.shared.text.Message;

/** Says how a run stands, as the beginning of a sentence. */
final class StateWords {

    private StateWords() {}

    static Message of(RunState state) {
        return Message.of(
                switch (state) {
                    case RUNNING -> "run.is.running";
                    case COMPLETED -> "run.is.completed";
                    case CANCELLED -> "run.is.cancelled";
                });
    }
}
