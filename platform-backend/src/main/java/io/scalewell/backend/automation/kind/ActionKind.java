package io.scalewell.backend.automation.kind;

import io.scalewell.backend.engine.JobHandler;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.kind.Kinded;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an automation does. Settings arrive rendered: templates have become values. */
public sealed interface ActionKind<S extends Record> extends Kind<S> {

    /**
     * Acts on our own database, through the interfaces that screens and API use. Runs in the transaction that records its success, as
     * the automation's owner, so its effect happens exactly once (P2). A {@code Problem} that it throws is final.
     */
    non-sealed interface InDatabase<S extends Record> extends ActionKind<S> {

        /** Answers what is recorded as output. */
        Map<String, Object> act(ActionContext context, S settings);
    }

    /**
     * Calls the outside, outside any transaction. May run more than once, each time with the same settings and the same
     * {@link ActionContext#idempotencyKey()} (P3).
     */
    non-sealed interface CallsOutside<S extends Record> extends ActionKind<S> {

        Answer call(ActionContext context, S settings) throws JobHandler.RetryLater, JobHandler.GiveUp;

        /** After that a call is cut. */
        default Duration deadline(S settings) {
            return Duration.ofSeconds(30);
        }
    }

    /** Asks people, and goes on with its own actions and what follows only when one of them approves. */
    non-sealed interface AsksPeople<S extends Record> extends ActionKind<S> {

        Question question(S settings);

        /** The actions that are asked for; they become the next ones of the execution. */
        List<Kinded> then(S settings);
    }

    /**
     * What came back.
     *
     * @param status HTTP status, or {@code OK}
     */
    record Answer(String status, Map<String, Object> output) {}

    /** @param approvers any of them decides; empty means managers and administrators */
    record Question(String text, List<MemberId> approvers) {

        public Question {
            approvers = List.copyOf(approvers);
        }
    }
}
