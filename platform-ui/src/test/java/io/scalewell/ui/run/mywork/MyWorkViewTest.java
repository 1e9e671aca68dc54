package io.scalewell.ui.run.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeActionItems;
import io.scalewell.fake.FakeMyWork;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeSavedViews;
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
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.view.ViewScreen;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.run.page.HandOverForm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyWorkViewTest extends ScreenTest {

    private static final ProcessKey KEY = ProcessKey.of("PAY");

    @Autowired
    private FakeActionItems actionItems;

    @Autowired
    private FakeMyWork work;

    @Autowired
    private FakeSavedViews savedViews;

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
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("(5) My work – Kestrel Ltd");
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
        assertThat(link("Say yes").getHref()).isEqualTo("kestrel/my-work?tab=todo&sel=PAY-1.1");
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

    @Test
    void countsWhatWasDoneThisWeekWhenNothingIsLeft() {
        var run = start("Pay the invoice");
        tasks.act(run.tasks().getFirst().id(), new TaskAction.Complete(Map.of()));

        open("my-work", MyWorkView.class);

        assertThat(text(find(EmptyState.class).single())).contains("You’re all caught up", "1 done this week");
    }

    @Test
    void groupsWorkByProcessWhenTheAddressSaysSo() {
        due(start("Late"), Duration.ofDays(-1));
        actionItems.add("Ask the bank", null);

        open("my-work?group=process", MyWorkView.class);

        assertThat(groups()).containsExactly("Pay1", "Action items of reviews1");
        press("Group by due date");
        assertThat(groups()).containsExactly("Overdue1", "No date1");
    }

    @Test
    void setsATaskAsideUntilLaterAndBringsItBack() {
        start("Pay the invoice");
        open("my-work", MyWorkView.class);

        more("Pay the invoice");
        press("Set aside");
        press("Tomorrow");

        assertThat(find(WorkRow.class).exists()).isFalse();
        assertThat(screenText()).contains("Set aside1", "until Fri 13 Mar 09:00");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("My work – Kestrel Ltd");

        press("Bring back");

        assertThat(find(WorkRow.class).all()).hasSize(1);
        assertThat(screenText()).doesNotContain("until Fri");
    }

    @Test
    void takesSettingAsideBack() {
        start("Pay the invoice");
        open("my-work", MyWorkView.class);
        more("Pay the invoice");
        press("Set aside");
        press("In 1 hour");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(find(WorkRow.class).all()).hasSize(1);
    }

    @Test
    void handsATaskOverWithANoteAndTakesItBack() {
        var run = start("Pay the invoice");
        open("my-work", MyWorkView.class);

        more("Pay the invoice");
        press("Hand over");
        handOverTo("Marco Ruiz", "It is urgent");

        assertThat(find(WorkRow.class).exists()).isFalse();
        assertThat(runs.get(run.summary().key()).comments())
                .extracting(Comment::text)
                .containsExactly("It is urgent");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(find(WorkRow.class).all()).hasSize(1);
        assertThat(runs.get(run.summary().key()).comments()).isEmpty();
    }

    @Test
    void showsATaskBesideTheListAndCompletesItThere() {
        var run = start(Step.task("pay", "Pay")
                .change()
                .assignee(new Assignee.Starter())
                .instructions("Use the **second** account.")
                .toStep());
        runs.comment(run.summary().key(), "They called twice.");

        open("my-work?sel=PAY-1.1", MyWorkView.class);

        var panel = find(WorkPanel.class).single();
        assertThat(text(panel)).contains("Tess Tran", "Last comments");
        assertThat(find(Markdown.class, panel).single().getContent()).contains("second");
        assertThat(find(MessageList.class, panel).single().getItems()).hasSize(1);
        press("Complete step");
        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.COMPLETED);
        assertThat(find(WorkPanel.class).exists()).isFalse();
    }

    @Test
    void setsAsideInThePanelAndClosesIt() {
        start("Pay the invoice");
        open("my-work?sel=PAY-1.1", MyWorkView.class);

        press("Set aside");
        press("Tomorrow");

        assertThat(find(WorkPanel.class).exists()).isFalse();
        assertThat(find(WorkRow.class).exists()).isFalse();
    }

    @Test
    void saysWhenTheSelectedTaskDoesNotExist() {
        open("my-work?sel=PAY-9.1", MyWorkView.class);

        assertThat(find(WorkPanel.class).exists()).isFalse();
        open("my-work?sel=nonsense", MyWorkView.class);
        assertThat(find(WorkPanel.class).exists()).isFalse();
    }

    @Test
    void remindsOthersOnceADay() {
        handedToMarco("Pay the invoice");
        open("my-work?tab=waiting", MyWorkView.class);
        assertThat(screenText()).contains("Marco Ruiz");

        press("Nudge");

        assertThat(screenText()).contains("Nudged, again from Fri 13 Mar 10:00");
        assertThat(find(Button.class).withText("Nudge").exists()).isFalse();
        world.pass(Duration.ofDays(2));
        open("my-work?tab=waiting", MyWorkView.class);
        assertThat(find(Button.class).withText("Nudge").exists()).isTrue();
    }

    @Test
    void listsWhatWasDoneAndTakesItUpAgain() {
        var run = start("Pay the invoice");
        tasks.act(run.tasks().getFirst().id(), new TaskAction.Complete(Map.of()));
        open("my-work?tab=done", MyWorkView.class);

        test(find(Tick.class).single()).click();

        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.READY);
        assertThat(text(find(EmptyState.class).single())).contains("Nothing done");
    }

    @Test
    void watchesOwnRuns() {
        var run = start("Pay the invoice");

        open("my-work?tab=watching", MyWorkView.class);

        assertThat(text(find(RunRow.class).single())).contains(run.summary().name());
    }

    @Test
    void keepsAViewAndBeginsWithIt() {
        start("Pay the invoice");
        savedViews.save(ViewScreen.MY_WORK, "By process", "group=process&tab=todo", false);
        savedViews.prefer(savedViews.list(ViewScreen.MY_WORK).getFirst().id(), true);

        open("my-work", MyWorkView.class);

        assertThat(groups()).containsExactly("Pay1");
    }

    @Test
    void showsMoreWhenAskedAndCountsAllOfThem() {
        for (int count = 0; count < 60; count++) {
            start("Pay");
        }
        open("my-work", MyWorkView.class);
        assertThat(find(WorkRow.class).all()).hasSize(50);
        assertThat(groups()).containsExactly("No date50 and more");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("(60) ");

        press("Show more");

        assertThat(find(WorkRow.class).all()).hasSize(60);
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    private void handedToMarco(String title) {
        var run = start(title);
        var marco = world.byEmail("marco@kestrel.example").orElseThrow().id();
        work.handOver(run.tasks().getFirst().id(), new HandOver(marco, null, null));
    }

    private void more(String title) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(("More about " + title)::equals)
                                .isPresent())
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void handOverTo(String who, String note) {
        var form = find(HandOverForm.class).single();
        test((ComboBox<Object>) find(ComboBox.class, form).single()).selectItem(who);
        test(find(TextField.class, form).single()).setValue(note);
        test(find(Button.class, form).withText("Hand over").single()).click();
    }
}
