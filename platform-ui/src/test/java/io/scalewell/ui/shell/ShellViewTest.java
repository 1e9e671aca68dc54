package io.scalewell.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.scalewell.fake.FakeNotifications;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.ui.run.approval.ApprovalsView;
import io.scalewell.ui.run.list.RunsView;
import io.scalewell.ui.run.mywork.MyWorkView;
import io.scalewell.ui.run.page.RunView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShellViewTest extends ScreenTest {

    @Autowired
    private FakeNotifications notifications;

    private List<String> navigation() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    @Test
    void leadsFromTheRootToTheReadersWork() {
        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
        assertThat(address()).isEqualTo("my-work");
    }

    @Test
    void leadsFromTheOrganizationToTheReadersWork() {
        UI.getCurrent().navigate("kestrel");

        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
    }

    @Test
    void doesNotKnowOtherOrganizations() {
        navigate("falcon/my-work", NotFoundView.class);

        assertThat(title()).isEqualTo("There is nothing here");
    }

    @Test
    void doesNotKnowUnknownAddresses() {
        navigate("kestrel/no/such/screen", NotFoundView.class);

        assertThat(title()).isEqualTo("There is nothing here");
    }

    @Test
    void showsAdministrationToAdminsOnly() {
        open("runs", RunsView.class);
        assertThat(navigation()).contains("My work", "Goals", "Automations").doesNotContain("Members");

        world.signIn("ada@kestrel.example");
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(navigation()).contains("Members", "API tokens", "Working calendar");
    }

    @Test
    void tellsNothingAboutAFailureButItsNumber() {
        world.failOnce(new IllegalStateException("the password is swordfish"));

        UI.getCurrent().navigate("kestrel/runs/ONB-1");

        assertThat(getCurrentView()).isInstanceOf(UnexpectedErrorView.class);
        assertThat(screenText()).contains("This screen could not be shown").doesNotContain("swordfish");
    }

    @Test
    void countsWhatTheMemberWasNotYetTold() {
        notifications.tell("Marco handed you a task", "runs/ONB-1");
        open("runs", RunsView.class);
        var bell = find(NotificationBell.class).single();
        bell.refresh();
        assertThat(text(bell)).contains("1");

        find(Popover.class, bell).single().open();

        assertThat(text(bell)).contains("Marco handed you a task");
        assertThat(notifications.unread()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void startsARunFromAnyScreen() {
        var stage = new Stage("", false, List.of(FakeSample.step("pay", "Pay", null)));
        processes.create(ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(stage)));
        processes.publish(ProcessKey.of("PAY"), new Publication(null, null));
        open("approvals", ApprovalsView.class);
        var popover = find(Popover.class).all().getFirst();

        popover.open();
        var choice = (ComboBox<ProcessSummary>) find(ComboBox.class, popover).single();
        test(choice).selectItem("Pay (PAY)");
        press("Start");

        assertThat(getCurrentView()).isInstanceOf(RunView.class);
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(runs.get(RunKey.of("PAY-1")).summary().state()).isEqualTo(RunState.CANCELLED);
    }
}
