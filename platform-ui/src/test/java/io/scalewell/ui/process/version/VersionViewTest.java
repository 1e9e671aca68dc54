package io.scalewell.ui.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import io.scalewell.fake.FakeAcknowledgements;
import io.scalewell.fake.FakePublications;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.ui.process.page.ProcessView;
import io.scalewell.ui.run.mywork.MyWorkView;
import io.scalewell.ui.shell.MissingThingView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VersionViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");
    private static final Verdict FASTER = new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"));

    @Autowired
    private FakePublications publications;

    @Autowired
    private FakeAcknowledgements acknowledgements;

    /** Version 1 has three steps; in version 2 one has gone, one is new, one has another due date, one has moved. */
    @BeforeEach
    void publishTwice() {
        processes.create(pay(
                Step.task("check", "Check"),
                Step.task("pay", "Pay").change().due("P2D after previous").toStep(),
                Step.task("book", "Book it"),
                Step.task("file", "File")));
        publish("First", null);
        draft(pay(
                Step.task("check", "Check"),
                Step.task("book", "Book it"),
                Step.task("pay", "Pay").change().due("P1D after previous").toStep(),
                Step.task("tell", "Tell the supplier")));
        publish("Tell them", FASTER);
    }

    private static ProcessDefinition pay(Step... steps) {
        return ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(List.of(new Stage("Payment", false, Arrays.asList(steps))));
    }

    private void draft(ProcessDefinition definition) {
        processes.replaceDraft(PAY, definition, processes.get(PAY).draftRevision());
    }

    private void publish(String note, @Nullable Verdict verdict) {
        processes.publish(PAY, new Publication(note, verdict));
    }

    @Test
    void twoVersionsStandSideBySide() {
        open("processes/PAY/versions/2?compare=1", VersionView.class);

        assertThat(title()).isEqualTo("Compare");
        assertThat(screenText())
                .contains("1 step added, 1 step removed, 1 step moved, 1 step changed")
                .contains("+ Added", "Tell the supplier")
                .contains("− Removed", "File")
                .contains("⇅ Moved")
                .contains("≠ Changed", "Due", "2 working days after previous", "1 working day after previous")
                .contains("1 step is unchanged");
    }

    @Test
    void eitherSideCanBeChosen() {
        open("processes/PAY/versions/2?compare=1", VersionView.class);

        Select<Integer> to = sides().getLast();
        test(to).selectItem("Draft");

        assertThat(address()).isEqualTo("processes/PAY/versions/draft?compare=1");

        test(sides().getFirst()).selectItem("Draft");

        assertThat(address()).isEqualTo("processes/PAY/versions/draft?compare=draft");
        assertThat(screenText()).contains("These two are the same");
    }

    @SuppressWarnings("unchecked")
    private List<Select<Integer>> sides() {
        return find(Select.class, find(CompareBar.class).single()).all().stream()
                .map(each -> (Select<Integer>) each)
                .toList();
    }

    @Test
    void aVersionIsReadAsItWas() {
        open("processes/PAY/versions/1", VersionView.class);

        assertThat(title()).isEqualTo("Version 1");
        assertThat(screenText()).contains("First", "File", "2 working days after previous");
        assertThat(screenText()).doesNotContain("Tell the supplier");

        open("processes/PAY/versions/2", VersionView.class);

        assertThat(screenText())
                .contains("To lower the median cycle time. Must not get worse: rework.")
                .contains("Tell the supplier");
        press("What changed");
        assertThat(address()).isEqualTo("processes/PAY/versions/2?compare=1");
    }

    @Test
    void aVersionThatDoesNotExistIsMissing() {
        open("processes/PAY/versions/7", MissingThingView.class);
    }

    @Test
    void whoIsAskedReadsAndAcknowledgesWithOneClick() {
        world.join("Tom Li", "tom@kestrel.example", Role.MEMBER);
        var tom = new Assignee.OfMember("tom@kestrel.example");
        draft(pay(Step.task("check", "Check").change().assignee(tom).toStep()));
        publications.publish(PAY, new Publication("Tom checks", FASTER, List.of(tom), null));
        world.signIn("tom@kestrel.example");

        open("my-work", MyWorkView.class);
        assertThat(screenText()).contains("To read", "Pay", "version 3");
        assertThat(find(Anchor.class).withText("Pay").single().getHref())
                .endsWith("processes/PAY/versions/3?compare=2");

        open("processes/PAY", ProcessView.class);
        assertThat(screenText()).contains("Please read version 3, published by Tess Tran.", "Tom checks");
        press("I have read it");

        assertThat(screenText()).doesNotContain("Please read");
        assertThat(acknowledgements.mine()).isEmpty();
    }

    @Test
    void managersSeeWhoHasReadItAndRemind() {
        world.join("Tom Li", "tom@kestrel.example", Role.MEMBER);
        var tom = new Assignee.OfMember("tom@kestrel.example");
        draft(pay(Step.task("check", "Check").change().assignee(tom).toStep()));
        publications.publish(PAY, new Publication("Tom checks", FASTER, List.of(tom), null));

        open("processes/PAY/versions/3", VersionView.class);
        assertThat(screenText()).contains("Who has read it", "Tom Li", "Not acknowledged yet");
        press("Remind those missing");

        assertThat(screenText()).contains("1 member was reminded.", "reminded 12");
        assertThat(acknowledgements.readers(PAY, 3, PageRequest.first()).items())
                .extracting(Reader::remindedAt)
                .doesNotContainNull();
    }
}
