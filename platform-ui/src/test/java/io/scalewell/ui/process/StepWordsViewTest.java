package io.scalewell.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.ui.run.list.RunsView;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepWordsViewTest extends ScreenTest {

    @BeforeEach
    void openAnyScreen() {
        open("runs", RunsView.class);
    }

    private static List<String> words(UnaryOperator<StepChange> change) {
        var field = new Field("answer", "Answer of the customer", FieldType.TEXT, false, null, List.of());
        var first = Step.task("check-id", "Check identity")
                .change()
                .fields(List.of(field))
                .toStep();
        var step = change.apply(Step.task("b", "Second").change()).toStep();
        var definition =
                ProcessDefinition.named("Sample").withStages(List.of(new Stage("", false, List.of(first, step))));
        return StepWords.of(step, definition, new Span(), email -> "Tess").stream()
                .map(StepWords::text)
                .toList();
    }

    private static UnaryOperator<StepChange> approval(ApprovalMode mode, @Nullable Integer needed) {
        var people = List.<Assignee>of(
                new Assignee.OfRole("MANAGER"), new Assignee.OfTeam("Support"), new Assignee.Starter());
        return step -> step.kind(StepKind.APPROVAL).approval(new Approval(mode, needed, people, false));
    }

    @Test
    void approvalSaysHowManyHaveToAgree() {
        assertThat(words(step -> step.kind(StepKind.APPROVAL))).containsExactly("Approval");
        assertThat(words(approval(ApprovalMode.ONE, null))).containsExactly("Approval: one of 3");
        assertThat(words(approval(ApprovalMode.ALL, null))).containsExactly("Approval: all 3");
        assertThat(words(approval(ApprovalMode.SOME, 2))).containsExactly("Approval: 2 of 3");
        assertThat(words(approval(ApprovalMode.SEQUENCE, null))).containsExactly("Approval: 3 in sequence");
        assertThat(words(step -> step.kind(StepKind.APPROVAL).onReject("check-id")))
                .containsExactly("Approval", "rejected: back to Check identity");
    }

    @Test
    void waitSaysForWhat() {
        assertThat(words(step -> step.kind(StepKind.WAIT))).containsExactly("Waits");
        assertThat(words(step -> step.kind(StepKind.WAIT).waitsFor(Wait.until("P2D after check-id"))))
                .containsExactly("Waits until 2 working days after Check identity");
        assertThat(words(step -> step.kind(StepKind.WAIT).waitsFor(Wait.forField("answer"))))
                .containsExactly("Waits for Answer of the customer");
        assertThat(words(step -> step.kind(StepKind.WAIT).waitsFor(new Wait(null, null, "run.completed", "ONB"))))
                .singleElement()
                .asString()
                .startsWith("Waits: ")
                .endsWith("(ONB)");
    }

    @Test
    void everythingElseIsSaidToo() {
        assertThat(words(step -> step.kind(StepKind.SUBPROCESS)
                        .call(Call.of("HIR"))
                        .assignee(new Assignee.OfField("answer"))
                        .due("P1D after check-id")
                        .attachments(List.of(new Attachment("1", "a.pdf", "application/pdf", 5)))
                        .branch("Legal")
                        .tags(List.of("audit", "eu"))))
                .containsExactly(
                        "Runs HIR",
                        "from Answer of the customer",
                        "1 working day after Check identity",
                        "1 attachment",
                        "Branch Legal",
                        "#audit #eu");
    }
}
