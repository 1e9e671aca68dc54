package io.scalewell.ui.improvement.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeReviews;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.ui.component.EmptyState;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewsViewTest extends ScreenTest {

    @Autowired
    private FakeReviews reviews;

    @BeforeEach
    void forget() {
        reviews.reset();
    }

    @Test
    void saysWhatAReviewIs() {
        open("reviews", ReviewsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void showsWhatCameOutOfReviewsThatWereHeld() {
        ReviewKey held = planned("Operations review");
        reviews.putOnAgenda(held, "G-1 is at risk", "G-2 is achieved");
        reviews.open(held);
        reviews.decide(held, 1, "Two answers a day");
        reviews.close(held);
        planned("Quality review");

        open("reviews", ReviewsView.class);

        assertThat(screenText())
                .contains("2 points, 1 decision, no actions", "Closed", "Quality review", "Planned")
                .doesNotContain("nothing on the agenda");
        assertThat(link("Operations review").getHref()).endsWith("reviews/R-1");
    }

    @Test
    void plansASeriesWithTheUsualHalfHour() {
        open("reviews?panel=new", ReviewsView.class);

        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name")
                        .single())
                .setValue("Operations review");
        press("Plan");

        assertThat(address()).isEqualTo("reviews/R-1");
        assertThat(reviews.get(ReviewKey.of("R-1")).series().minutes()).isEqualTo(30);
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        open("reviews?panel=new", ReviewsView.class);

        press("Plan");

        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(reviews.list()).isEmpty();
    }

    @Test
    void memberReadsAndPlansNothing() {
        world.join("Noor Amin", "noor@kestrel.example", Role.MEMBER);
        world.signIn("noor@kestrel.example");

        open("reviews", ReviewsView.class);

        assertThat(screenText()).doesNotContain("Plan reviews");
    }

    private ReviewKey planned(String name) {
        var series = new ReviewSeries(name, 2, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 30, List.of(), List.of(), null);
        return reviews.schedule(series).summary().key();
    }
}
