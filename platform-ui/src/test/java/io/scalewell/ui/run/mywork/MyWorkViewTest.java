package io.scalewell.ui.run.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.scalewell.fake.FakeActionItems;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Tick;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyWorkViewTest extends ScreenTest {

    private static final ProcessKey KEY = ProcessKey.of("PAY");

    @Autowired
    private FakeActionItems actionItems;

    private RunDetail start(String title) {
        var step = FakeSample.step("only", title, new Assignee.Starter());
        return start(step);
    }

    private RunDetail start(Step step) {
        var definition = ProcessDefinition.named("Pay")
                .withKey(KEY.value())
                .withStages(List.of(new Stage("", false, List.of(step))));
        if (processes.list(ProcessFilter.all(), PageRequest.first()).items().isEmpty()) {
            processes.create(definition);
        } else {
            processes.replaceDraft(KEY, definition, processes.get(KEY).draftRevision());
        }
        processes.publish(KEY, new Publication("note", new Verdict("rework", null, List.of())));
        return runs.start(StartRun.of(KEY));
    }

    private void due(RunDetail run, Duration fromNow) {
        tasks.changeDue(run.tasks().getFirst().id(), world.now().plus(fromNow));
    }

    private List<String> groups() {
        return find(WorkGroup.class).all().stream()
                .map(group -> text(find(H2.class, group).single()))
                .toList();
    }

    @Test
    void groupsWorkByWhenItIsDue() {
        due(start("Late"), Duration.ofDays(-1));
        due(start("Now"), Duration.ofHours(2));
        due(start("Soon"), Duration.ofDays(1));
        due(start("Sometime"), Duration.ofDays(30));
        start("Whenever");

        open("my-work", MyWorkView.class);

        assertThat(groups()).containsExactly("Overdue1", "Today1", "This week1", "Later1", "No date1");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("5 – My work – Kestrel Ltd");
    }

    @Test
    void completesInPlaceAndTakesItBack() {
        var run = start("Pay the invoice");
        open("my-work", MyWorkView.class);

        test(find(Tick.class).single()).click();

        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.COMPLETED);
        assertThat(find(Tick.class).single().isTicked()).isTrue();

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.READY);
        assertThat(find(Tick.class).single().isTicked()).isFalse();
    }

    @Test
    void saysAtTheRowWhatIsMissing() {
        var field = FakeSample.field("number", "Invoice number", FieldType.TEXT, true);
        var run = start(Step.task("pay", "Pay")
                .change()
                .assignee(new Assignee.Starter())
                .fields(List.of(field))
                .toStep());
        open("my-work", MyWorkView.class);

        test(find(Tick.class).single()).click();

        assertThat(text(find(WorkRow.class).single())).contains("Invoice number is needed.");
        assertThat(find(Tick.class).single().isTicked()).isFalse();
        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.READY);
    }

    @Test
    void leavesApprovalsToTheirOwnScreen() {
        start(Step.task("ok", "Say yes")
                .change()
                .kind(StepKind.APPROVAL)
                .assignee(new Assignee.Starter())
                .toStep());

        open("my-work", MyWorkView.class);

        assertThat(find(Tick.class).exists()).isFalse();
        assertThat(link("Say yes").getHref()).isEqualTo("kestrel/runs/PAY-1?step=1");
    }

    @Test
    void ticksActionItemsOfReviews() {
        var item = actionItems.add("Ask the bank", null);
        open("my-work", MyWorkView.class);

        test(find(Tick.class).single()).click();

        assertThat(actionItems.mine()).isEmpty();
        assertThat(item.doneAt()).isNull();
    }

    @Test
    void saysThatAllIsDone() {
        open("my-work", MyWorkView.class);

        assertThat(text(find(EmptyState.class).single())).contains("You’re all caught up");
    }

    @Test
    void leadsANewOrganizationThroughItsFirstSteps() {
        open("my-work", MyWorkView.class);

        assertThat(text(find(SetUpChecklist.class).single())).contains("1 of 4").contains("Start a run of it");
    }

    @Test
    void keepsWhatIsShownWhenTheServiceFails() {
        start("Pay");
        open("my-work", MyWorkView.class);
        world.failOnce(new IllegalStateException("the password is swordfish"));

        test(find(Tick.class).single()).click();

        assertThat(screenText()).contains("it is our fault").doesNotContain("swordfish");
        assertThat(find(WorkRow.class).all()).hasSize(1);
    }
}
