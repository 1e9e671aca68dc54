package io.scalewell.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.scalewell.fake.FakeMails;
import io.scalewell.fake.FakeServiceLevels;
import io.scalewell.fake.FakeTeams;
import io.scalewell.fake.FakeTokens;
import io.scalewell.fake.FakeWorld;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.servicelevel.ServiceLevelForm;
import io.scalewell.ui.shell.ForbiddenView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminViewTest extends ScreenTest {

    @Autowired
    private FakeTeams teams;

    @Autowired
    private FakeMails mails;

    @Autowired
    private FakeTokens tokens;

    @Autowired
    private FakeServiceLevels levels;

    @BeforeEach
    void signInAsAdmin() {
        world.signIn("ada@kestrel.example");
    }

    private Member member(String email) {
        return world.byEmail(email).orElseThrow();
    }

    private MemberRow row(String name) {
        return find(MemberRow.class).all().stream()
                .filter(row -> text(row).contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatWasWrittenAndThatItGoesNowhere() {
        mails.all.clear();
        mails.all.add(new KeptMail(
                FakeWorld.id("mail"), "tess@kestrel.example", "Overdue", "Please look", FakeWorld.START, null, null));

        open("admin/mails", MailsView.class);

        assertThat(screenText()).contains("No mail server is set up", "Overdue", "tess@kestrel.example", "Kept");
    }

    @Test
    void invitesAPersonAndShowsTheLinkOnce() {
        open("admin/members?panel=invite", MembersView.class);
        var panel = find(InvitePanel.class).single();

        test(find(TextField.class, panel).all().getFirst()).setValue("Nina Vogel");
        test(find(EmailField.class, panel).single()).setValue("nina@kestrel.example");
        test(find(Button.class, panel).withText("Invite").single()).click();

        assertThat(member("nina@kestrel.example").role()).isEqualTo(Role.MEMBER);
        assertThat(find(CopyField.class).single()).isNotNull();
        assertThat(text(row("Nina Vogel"))).contains("Invited");
    }

    @Test
    void saysAtTheAddressWhatIsWrongWithIt() {
        open("admin/members?panel=invite", MembersView.class);
        var panel = find(InvitePanel.class).single();
        test(find(EmailField.class, panel).single()).setValue("marco@kestrel.example");

        test(find(Button.class, panel).withText("Invite").single()).click();

        assertThat(find(EmailField.class, panel).single().getErrorMessage())
                .isEqualTo("There is a member with this address.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesARoleInPlace() {
        open("admin/members", MembersView.class);

        test((Select<Role>) find(Select.class, row("Marco Ruiz")).single()).selectItem("Auditor");

        assertThat(member("marco@kestrel.example").role()).isEqualTo(Role.AUDITOR);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheLastAdmin() {
        open("admin/members", MembersView.class);
        var select = (Select<Role>) find(Select.class, row("Ada Novak")).single();

        test(select).selectItem("Member");

        assertThat(member("ada@kestrel.example").role()).isEqualTo(Role.ADMIN);
        assertThat(select.getValue()).isEqualTo(Role.ADMIN);
        assertThat(screenText()).contains("The last admin keeps the role.");
    }

    @Test
    void deactivatesAndActivates() {
        open("admin/members", MembersView.class);

        test(find(Button.class, row("Marco Ruiz")).withText("Deactivate").single())
                .click();
        assertThat(member("marco@kestrel.example").active()).isFalse();

        test(find(Button.class, row("Marco Ruiz")).withText("Activate").single())
                .click();
        assertThat(member("marco@kestrel.example").active()).isTrue();
    }

    @Test
    void foundsATeam() {
        open("admin/members", MembersView.class);

        test(find(TextField.class, find(TeamList.class).single()).single()).setValue("Support");
        press("Create team");

        assertThat(teams.list()).extracting("name").containsExactly("Support");
    }

    @Test
    void showsATokenOnlyWhenItIsMade() {
        open("admin/api?panel=new", TokensView.class);
        var panel = find(NewTokenPanel.class).single();
        test(find(TextField.class, panel).single()).setValue("Nightly export");

        test(find(Button.class, panel).withText("Create token").single()).click();

        var secret = find(CopyField.class).all().getFirst();
        assertThat(find(TextField.class, secret).single().getValue()).startsWith("sw_");
        assertThat(tokens.list()).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("Nightly export");
            assertThat(token.scopes()).containsExactly(Scope.READ);
            assertThat(token.expiresAt()).isNotNull();
        });

        open("admin/api", TokensView.class);
        assertThat(find(CopyField.class).exists()).isFalse();
    }

    @Test
    void asksBeforeATokenIsRevoked() {
        tokens.create("Nightly export", Set.of(Scope.READ), null);
        open("admin/api", TokensView.class);

        press("Revoke");
        assertThat(tokens.list()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(tokens.list()).isEmpty();
    }

    @Test
    void savesTheCalendarAtEachChange() {
        open("admin/calendar", CalendarView.class);

        test(find(TimePicker.class).all().getFirst()).setValue(LocalTime.of(8, 30));

        assertThat(world.calendar.from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(screenText()).contains("Saved 10:00");
    }

    @Test
    void givesATeamItsOwnHours() {
        var support = teams.create("Support", Set.of());
        open("admin/calendar?team=Support", CalendarView.class);
        assertThat(find(TimePicker.class).exists()).isFalse();

        test(find(Checkbox.class).withCaption("Hours and holidays of its own").single())
                .click();
        test(find(TimePicker.class).all().getFirst()).setValue(LocalTime.of(7, 0));

        assertThat(teams.calendar(support.id()).calendar().from()).isEqualTo(LocalTime.of(7, 0));
        assertThat(world.calendar.from()).isNotEqualTo(LocalTime.of(7, 0));
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhoHearsOfLateWork() {
        open("admin/calendar", CalendarView.class);
        var form = find(ServiceLevelForm.class).single();

        test((Select<Duration>) find(Select.class, form).all().get(1)).selectItem("After 8 working hours");
        test((Select<EscalateTo>) find(Select.class, form).all().get(2)).selectItem("The managers");

        assertThat(levels.ofOrganization())
                .isEqualTo(new ServiceLevel(Duration.ofHours(4), Duration.ofHours(8), EscalateTo.MANAGERS, null, null));
        assertThat(screenText()).contains("Saved 10:00");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksForThePersonBeforeItIsSaved() {
        open("admin/calendar", CalendarView.class);
        var form = find(ServiceLevelForm.class).single();
        test((Select<Duration>) find(Select.class, form).all().get(1)).selectItem("At once");
        test((Select<EscalateTo>) find(Select.class, form).all().get(2)).selectItem("A member");
        assertThat(levels.ofOrganization().escalateTo()).isEqualTo(EscalateTo.OWNER);

        test((ComboBox<Member>) find(ComboBox.class, form).all().getFirst()).selectItem("Marco Ruiz");

        assertThat(levels.ofOrganization().member())
                .isEqualTo(member("marco@kestrel.example").id());
    }

    @Test
    void isClosedToOthers() {
        world.signIn("tess@kestrel.example");

        navigate("kestrel/admin/members", ForbiddenView.class);

        assertThat(screenText()).contains("Your role does not open this screen").doesNotContain("Marco Ruiz");
    }
}
