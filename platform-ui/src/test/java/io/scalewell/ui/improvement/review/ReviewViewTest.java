package io.scalewell.ui.improvement.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeReviews;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.ui.component.Countdown;
import io.scalewell.ui.component.EmptyState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends ScreenTest {

    @Autowired
    private FakeReviews reviews;

    private ReviewKey key;

    @BeforeEach
    void plan() {
        reviews.reset();
        var me = world.me().id();
        var series = new ReviewSeries(
                "Operations review", 2, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 15, List.of(), List.of(me), me);
        key = reviews.schedule(series).summary().key();
    }

    @Test
    void offersToSkipWhenThereIsNothingToTalkAbout() {
        open("reviews/R-1", ReviewView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
        press("Skip it");
        assertThat(screenText()).contains("Skipped");
    }

    @Test
    void saysBeforehandThatTheAgendaIsTooLong() {
        reviews.putOnAgenda(key, "G-1 is at risk", "G-2 is achieved");

        open("reviews/R-1", ReviewView.class);

        assertThat(screenText()).contains("Agenda: 2 points, 20 min", "5 min more than planned", "Tess Tran");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void startingCountsTheTimeOfTheFirstPoint() {
        reviews.putOnAgenda(key, "G-1 is at risk", "G-2 is achieved");
        open("reviews/R-1", ReviewView.class);

        press("Start review");

        assertThat(currentPoint()).contains("1. G-1 is at risk");
        assertThat(find(Countdown.class).all())
                .extracting(each -> each.getElement().getAttribute("until"))
                .containsExactly(
                        world.now().plus(Duration.ofMinutes(15)).toString(),
                        world.now().plus(Duration.ofMinutes(10)).toString());
    }

    @Test
    void decisionLeavesTheNotesWhatIsNotFollowedStays() {
        running();

        type("Long talk.\n!decision Two answers a day\n!action @zoe call them");

        assertThat(notes().getValue()).isEqualTo("Long talk.\n!action @zoe call them");
        assertThat(notes().isInvalid()).isTrue();
        assertThat(notes().getErrorMessage()).isEqualTo("Line 3: Nobody here is called @zoe.");
        assertThat(currentPoint()).contains("DecisionTwo answers a day");

        type("Long talk.");

        assertThat(notes().isInvalid()).isFalse();
        assertThat(reviews.get(key).agenda().getFirst().notes()).isEqualTo("Long talk.");
    }

    @Test
    void saysHowToCapture() {
        running();

        assertThat(notes().getHelperText()).contains("!decision text", "!action @who text by friday", "2026-03-26");
    }

    @Test
    void turnsToTheNextPointAndGivesItMoreTime() {
        running();

        press("Next point");
        press("5 more minutes");

        assertThat(currentPoint()).contains("2. G-2 is achieved");
        assertThat(reviews.get(key).agenda().get(1).minutes()).isEqualTo(15);
        assertThat(find(Button.class).withText("Next point").all()).isEmpty();
    }

    @Test
    void putsADecisionRightByHand() {
        running();
        type("!decision Two answers a weak");

        press("Change decisions");
        var editor = area("Decisions, one on each line");
        assertThat(editor.getValue()).isEqualTo("Two answers a weak");
        test(editor).setValue("Two answers a week");
        press("Keep");

        assertThat(currentPoint()).contains("Two answers a week");
    }

    @Test
    void addsAnActionThatBelongsToNoPoint() {
        running();

        press("Add action");
        var title = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "What is to be done")
                .single();
        assertThat(title.isInvalid()).isTrue();
        test(title).setValue("Invite sales");
        press("Add action");

        assertThat(screenText()).contains("Invite sales");
        assertThat(title.getValue()).isEmpty();
    }

    @Test
    void memberFollowsWithoutTools() {
        opened();
        reviews.capture(key, 1, "Long talk.");
        world.join("Noor Amin", "noor@kestrel.example", Role.MEMBER);
        world.signIn("noor@kestrel.example");

        open("reviews/R-1", ReviewView.class);

        assertThat(currentPoint()).contains("G-1 is at risk", "Long talk.");
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(screenText()).doesNotContain("Close and send minutes", "Next point");
    }

    @Test
    void closedReviewIsReadAsMinutes() {
        running();
        type("Long talk.\n!decision Two answers a day");
        reviews.addActionItem(key, new NewActionItem("Name a deputy", world.me().id(), LocalDate.of(2026, 3, 20), 1));
        world.pass(Duration.ofMinutes(12));

        press("Close and send minutes");

        assertThat(screenText())
                .contains("12 of 15 min", "1. G-1 is at risk", "DecisionTwo answers a day", "No decision.")
                .contains("Name a deputy", "Tess Tran, until 20 Mar 2026");
        assertThat(link("Download Markdown").getHref()).endsWith("R-1.md");
        assertThat(find(Button.class).withText("Print").all()).hasSize(1);
    }

    private void opened() {
        reviews.putOnAgenda(key, "G-1 is at risk", "G-2 is achieved");
        reviews.open(key);
    }

    private void running() {
        opened();
        open("reviews/R-1", ReviewView.class);
    }

    private String currentPoint() {
        return text(find(AgendaRow.class).withAttribute("aria-current", "step").single());
    }

    private void type(String text) {
        test(notes()).setValue(text);
    }

    private TextArea notes() {
        return find(ReviewNotes.class).all().getFirst();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }
}
