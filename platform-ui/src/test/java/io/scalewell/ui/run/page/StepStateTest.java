package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.run.ApproverList;
import io.scalewell.ui.run.approval.ApprovalsView;
import io.scalewell.ui.shell.ScreenLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes on in steps that several decide, or nobody works on. */
class StepStateTest extends ScreenTest {

    private static final Approval BOTH = new Approval(
            ApprovalMode.ALL,
            null,
            List.of(new Assignee.OfMember("tess@kestrel.example"), new Assignee.OfMember("nina@kestrel.example")),
            true);

    @Test
    void approvalOfSeveralSaysWhoHasDecidedAndWhoIsAskedNow() {
        world.join("Nina North", "nina@kestrel.example", Role.MEMBER);
        start(plain("decide").change().kind(StepKind.APPROVAL).approval(BOTH).toStep());
        open("runs/ONE-1", RunView.class);
        assertThat(screenText())
                .contains("0 of 2 agreed")
                .contains("all 2 have to agree")
                .contains("Nobody decides who has completed a task of this run.");

        press("Approve");

        assertThat(text(find(ApproverList.class).single()))
                .contains("1 of 2 agreed")
                .contains("Tess TranAgreed")
                .contains("Nina NorthAsked now");
        assertThat(runs.get(new RunKey("ONE-1")).summary().state()).isEqualTo(RunState.RUNNING);
        assertThat(runs.get(new RunKey("ONE-1")).tasks().getFirst().actions()).doesNotContain("approve");
    }

    @Test
    void queueShowsWhatOthersHaveSaid() {
        world.join("Nina North", "nina@kestrel.example", Role.MEMBER);
        start(plain("decide").change().kind(StepKind.APPROVAL).approval(BOTH).toStep());
        var id = runs.get(new RunKey("ONE-1")).tasks().getFirst().id();

        open("approvals?sel=" + id, ApprovalsView.class);
        assertThat(text(find(ApproverList.class).single())).contains("0 of 2 agreed");

        press("Approve");
        assertThat(screenText()).contains("Nothing to approve");
    }

    @Test
    void waitSaysForWhatAndAnybodyMayGoOnNow() {
        start(
                plain("paid")
                        .change()
                        .kind(StepKind.WAIT)
                        .waitsFor(Wait.forField("amount"))
                        .toStep(),
                plain("next"));
        open("runs/ONE-1?step=1", RunView.class);
        assertThat(screenText()).contains("Waits for the field “Amount paid”").contains("Waiting");

        press("Go on now");

        assertThat(runs.get(new RunKey("ONE-1")).tasks().getFirst().state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void waitForEventReadsAsSentence() {
        start(plain("there")
                .change()
                .kind(StepKind.WAIT)
                .waitsFor(new Wait(null, null, "run.completed", "INV"))
                .toStep());

        open("runs/ONE-1?step=1", RunView.class);

        assertThat(screenText()).contains("When a run is completed in INV, it goes on");
    }

    @Test
    void subProcessLinksToItsRunAndThatLeadsBack() {
        publish("INV", plain("write"), plain("send"));
        start(plain("invoice")
                .change()
                .kind(StepKind.SUBPROCESS)
                .call(Call.of("INV"))
                .toStep());

        open("runs/ONE-1?step=1", RunView.class);
        assertThat(text(find(StepState.class).single()))
                .contains("First")
                .contains("INV-1")
                .contains("0 of 2");
        assertThat(find(ScreenLink.class, find(StepState.class).single())
                        .single()
                        .getHref())
                .endsWith("runs/INV-1");

        open("runs/INV-1", RunView.class);
        assertThat(screenText()).contains("Part of First: invoice");
        assertThat(find(ScreenLink.class, find(RunHead.class).single()).single().getHref())
                .endsWith("runs/ONE-1?step=1");
    }

    private void start(Step... steps) {
        publish("ONE", steps);
        runs.start(new StartRun(new ProcessKey("ONE"), "First", Map.of(), null, null));
    }

    private void publish(String key, Step... steps) {
        processes.create(ProcessDefinition.named("Process " + key)
                .change()
                .key(key)
                .startFields(List.of(new Field("amount", "Amount paid", FieldType.NUMBER, false, null, List.of())))
                .stages(List.of(new Stage("Only", false, List.of(steps))))
                .toDefinition());
        processes.publish(new ProcessKey(key), new Publication(null, null));
    }

    private static Step plain(String key) {
        return Step.task(key, key);
    }
}
