package io.scalewell.backend.run.checklist;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps and stages in one word each. */
final class SampleSteps {

    private SampleSteps() {}

    static ProcessDefinition process(Stage... stages) {
        return ProcessDefinition.named("Sample").withStages(List.of(stages));
    }

    static Stage inOrder(Step... steps) {
        return new Stage("In order", false, List.of(steps));
    }

    static Stage together(Step... steps) {
        return new Stage("Together", true, List.of(steps));
    }

    static Step step(String key) {
        return Step.task(key, key);
    }

    static Step required(String key) {
        return step(key, StepKind.TASK, null, true, false, null);
    }

    static Step stop(String key) {
        return step(key, StepKind.TASK, null, false, true, null);
    }

    static Step due(String key, String rule) {
        return step(key, StepKind.TASK, rule, false, false, null);
    }

    static Step approval(String key, @Nullable String onReject) {
        return step(key, StepKind.APPROVAL, null, false, false, onReject);
    }

    static Step branch(String key, String branch) {
        return step(key).change().branch(branch).toStep();
    }

    static Step waiting(String key, Wait wait) {
        return step(key).change().kind(StepKind.WAIT).waitsFor(wait).toStep();
    }

    static Step call(String key) {
        return step(key).change().kind(StepKind.SUBPROCESS).call(Call.of("SUB")).toStep();
    }

    /** An approval whose approvers the world names. */
    static Step asking(String key, ApprovalMode mode, @Nullable Integer needed, @Nullable String onReject) {
        return approval(key, onReject)
                .change()
                .approval(new Approval(mode, needed, List.of(new Assignee.Starter()), false))
                .toStep();
    }

    private static Step step(
            String key,
            StepKind kind,
            @Nullable String due,
            boolean required,
            boolean stop,
            @Nullable String onReject) {
        return Step.task(key, key)
                .change()
                .kind(kind)
                .due(due)
                .required(required)
                .stop(stop)
                .items(List.of("one", "two"))
                .onReject(onReject)
                .toStep();
    }
}
