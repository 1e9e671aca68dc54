package io.scalewell.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import io.scalewell.fake.ScreenTest;
import io.scalewell.ui.automation.builder.AutomationView;
import io.scalewell.ui.improvement.goal.GoalsView;
import io.scalewell.ui.process.DueWords;
import io.scalewell.ui.run.mywork.MyWorkView;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a German reader meets. */
class GermanViewTest extends ScreenTest {

    private static final List<String> RULES = List.of(
            "P1W after previous",
            "P2D after start",
            "PT4H after ready",
            "P3D elapsed after previous",
            "PT1H elapsed after start",
            "PT30M after check-id");

    @BeforeEach
    void speakGerman() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void worksInGerman() {
        open("my-work", MyWorkView.class);
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(title()).isEqualTo("Meine Aufgaben");
        assertThat(screenText()).contains("Alles erledigt", "Durchläufe").doesNotContain("My work", "Runs");
    }

    @Test
    void choosesDatesInGerman() {
        open("goals?panel=new", GoalsView.class);

        var words = find(DatePicker.class).single().getI18n();
        assertThat(words.getMonthNames()).contains("März").hasSize(12);
        assertThat(words.getWeekdaysShort().getFirst()).isEqualTo("So");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getToday()).isEqualTo("Heute");
    }

    @Test
    void buildsAutomationsInGerman() {
        open("automations/new?recipe=post-completed", AutomationView.class);

        assertThat(find(Button.class).withText("Aktion hinzufügen").exists()).isTrue();
        assertThat(find(ComboBox.class).withCaption("Nur im Prozess").exists()).isTrue();
    }

    @Test
    void saysAndReadsDueRulesInGerman() {
        open("my-work", MyWorkView.class);

        for (var rule : RULES) {
            assertThat(DueWords.read(DueWords.of(rule, new Span()), new Span())).isEqualTo(rule);
        }
        assertThat(DueWords.of("P2D after previous", new Span()))
                .isEqualTo("2 Arbeitstage nach dem vorherigen Schritt");
        assertThat(DueWords.of("PT4H after ready", new Span())).isEqualTo("4 Arbeitsstunden, nachdem er bereit ist");
        assertThat(DueWords.read("4 Arbeitsstunden nachdem er bereit ist", new Span()))
                .isEqualTo("PT4H after ready");
        assertThat(DueWords.read("2 working days after start", new Span())).isEqualTo("2 working days after start");
        assertThat(DueWords.read("3 Tage nach Gutdünken!", new Span())).isEqualTo("3 Tage nach Gutdünken!");
    }
}
