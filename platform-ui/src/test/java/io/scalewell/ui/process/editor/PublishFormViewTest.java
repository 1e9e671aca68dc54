package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import io.scalewell.fake.FakeAcknowledgements;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.StartRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishFormViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakeAcknowledgements acknowledgements;

    private void create(Step... steps) {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(steps.length == 0 ? List.of() : List.of(new Stage("", false, List.of(steps)))));
    }

    @Test
    void publishesTheFirstVersionWithoutAPromise() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        press("Publish version 1");

        assertThat(processes.versions(PAY)).hasSize(1);
        assertThat(address()).isEqualTo("processes/PAY");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksWhatALaterVersionPromises() {
        create(Step.task("check", "Check"));
        processes.publish(PAY, new Publication(null, null));
        rename(PAY, "Pay faster");
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        press("Publish version 2");
        var metric = (Select<Object>)
                find(Select.class, find(VerdictFields.class).single()).all().getFirst();
        assertThat(metric.isInvalid()).isTrue();
        assertThat(processes.versions(PAY)).hasSize(1);

        test(metric).selectItem("rework");
        press("Publish version 2");

        assertThat(processes.versions(PAY).getFirst().verdict()).isNotNull();
    }

    @Test
    void saysThatNothingHasChanged() {
        create(Step.task("check", "Check"));
        processes.publish(PAY, new Publication(null, null));
        open("processes/PAY/edit", ProcessEditorView.class);

        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        assertThat(popoverText())
                .contains("Nothing has changed since version 1", "There is nothing to publish.")
                .doesNotContain("Publish version 2");
    }

    private void rename(ProcessKey key, String name) {
        var present = processes.get(key);
        processes.replaceDraft(key, present.draft().change().name(name).toDefinition(), present.draftRevision());
    }

    @Test
    void leadsToWhatStandsInTheWay() {
        create(Step.task("check", "Check"), FakeSample.step("pay", "", new Assignee.Starter()));
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(screenText()).contains("One thing stands in the way:");

        test(find(NativeButton.class, find(ObstacleList.class).single()).single())
                .click();

        assertThat(find(ObstacleList.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsWhatChangedWhoIsAffectedAndAsksThemToAcknowledge() {
        var tom = world.join("Tom Li", "tom@kestrel.example", Role.MEMBER);
        create(Step.task("pay", "Pay"));
        processes.publish(PAY, new Publication(null, null));
        runs.start(StartRun.of(PAY));
        var changed = processes.get(PAY);
        var withTom = changed.draft()
                .withSteps(step -> step.change()
                        .assignee(new Assignee.OfMember(tom.email()))
                        .toStep());
        processes.replaceDraft(PAY, withTom, changed.draftRevision());
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(popoverText())
                .contains("What changed since v1", "1 step changed")
                .contains("1 person works by it and will be told.", "Tom Li");

        find(Checkbox.class, find(PublishForm.class).single()).single().setValue(true);
        test((Select<Object>) find(Select.class, find(VerdictFields.class).single())
                        .all()
                        .getFirst())
                .selectItem("rework");
        press("Publish version 2");

        assertThat(popoverText()).contains("Version 2 is published", "1 open run stays on v1.");
        assertThat(screenText()).contains("Live, v2").doesNotContain("Live, v1");
        press("Open the process");
        assertThat(address()).isEqualTo("processes/PAY");
        world.signIn(tom.email());
        assertThat(acknowledgements.mine()).hasSize(1);
    }

    @Test
    void asksForPublicationWhereTheProcessIsRegulated() {
        create(Step.task("pay", "Pay"));
        var draft = processes.get(PAY);
        processes.replaceDraft(PAY, draft.draft().change().regulated(true).toDefinition(), draft.draftRevision());
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(popoverText()).contains("a second person has to agree");

        press("Ask for publication");

        assertThat(popoverText()).contains("Publication was asked for");
        assertThat(processes.versions(PAY)).isEmpty();
    }

    private String popoverText() {
        return text(find(PublishForm.class).single());
    }
}
