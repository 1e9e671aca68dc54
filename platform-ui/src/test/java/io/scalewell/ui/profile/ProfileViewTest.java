package io.scalewell.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.scalewell.fake.FakeAbsences;
import io.scalewell.fake.FakeNewsChoices;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsTopic;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileViewTest extends ScreenTest {

    @Autowired
    private FakeAbsences absences;

    @BeforeEach
    void forget() {
        absences.list(null).forEach(absence -> absences.end(absence.id()));
    }

    @Autowired
    private FakeNewsChoices choices;

    private Member member(String email) {
        return world.byEmail(email).orElseThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void plansAnAbsenceWithADeputy() {
        world.signIn("tess@kestrel.example");
        open("profile", ProfileView.class);
        var form = find(AbsenceForm.class).single();
        assertThat(screenText()).contains("Tess").contains("no absence");

        test(find(DatePicker.class, form).all().getFirst()).setValue(LocalDate.of(2030, 3, 4));
        test((ComboBox<Member>) find(ComboBox.class, form).single()).selectItem("Marco Ruiz");
        test(find(TextField.class, form).single()).setValue("Skiing");
        test(find(Button.class, form).withText("Plan absence").single()).click();

        var me = member("tess@kestrel.example").id();
        assertThat(absences.list(me)).singleElement().satisfies(absence -> {
            assertThat(absence.until()).isEqualTo("2030-03-04");
            assertThat(absence.deputy())
                    .isEqualTo(member("marco@kestrel.example").id());
        });
        assertThat(screenText()).contains("Marco Ruiz stands in", "Skiing");
    }

    @Test
    void saysWhatIsMissing() {
        world.signIn("tess@kestrel.example");
        open("profile", ProfileView.class);
        var form = find(AbsenceForm.class).single();

        test(find(Button.class, form).withText("Plan absence").single()).click();

        assertThat(find(DatePicker.class, form).all().getFirst().isInvalid()).isTrue();
    }

    @Test
    void managerTakesBackTheAbsenceOfAnother() {
        world.signIn("marco@kestrel.example");
        var tess = member("tess@kestrel.example").id();
        absences.plan(tess, new NewAbsence(LocalDate.of(2030, 3, 4), LocalDate.of(2030, 3, 8), null, null));
        open("profile?member=tess@kestrel.example", ProfileView.class);
        assertThat(screenText()).contains("Nobody stands in");

        press("Take back");

        assertThat(absences.list(tess)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosesHowToBeTold() {
        world.signIn("tess@kestrel.example");
        open("profile?tab=NEWS", ProfileView.class);
        var part = find(NewsPart.class).single();

        test((Select<MailChoice>) find(Select.class, part).all().getFirst()).selectItem("No mail");
        test(find(TimePicker.class, part).all().get(1)).setValue(LocalTime.of(20, 0));
        assertThat(choices.mine().quietFrom()).isNull();
        test(find(TimePicker.class, part).all().get(2)).setValue(LocalTime.of(7, 0));

        assertThat(choices.mine().choices().getFirst())
                .isEqualTo(new NewsChoice(NewsTopic.WORK, true, MailChoice.NEVER));
        assertThat(choices.mine().quietUntil()).isEqualTo(LocalTime.of(7, 0));
        assertThat(screenText()).contains("Saved 10:00");
    }

    @Test
    void memberLooksOnlyAtTheOwn() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");
        open("profile", ProfileView.class);

        assertThat(find(ComboBox.class).withCaption("Absence of").exists()).isFalse();
    }
}
