package io.scalewell.backend.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.Reviews;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ReviewLanguageIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Members members;

    @Autowired
    private Reviews reviews;

    private ReviewKey scheduled() {
        return reviews.schedule(new ReviewSeries(
                        "Operations", 1, DayOfWeek.FRIDAY, LocalTime.of(9, 0), 20, List.of(), List.of(), null))
                .summary()
                .key();
    }

    @Test
    void agendaAndMinutesAreInTheLanguageOfWhoeverOpensTheReview() {
        TestOrganization organization = organizations.create();

        organization.run(() -> {
            ReviewKey before = scheduled();
            reviews.open(before);
            reviews.addActionItem(before, new NewActionItem("Left over", null, null, null));
            reviews.close(before);
            assertThat(reviews.get(scheduled()).agenda())
                    .extracting(AgendaItem::title)
                    .containsExactly("1 open action item");

            members.reads(Locale.GERMAN);
            ReviewKey german = scheduled();
            reviews.open(german);

            assertThat(reviews.get(german).agenda())
                    .extracting(AgendaItem::title)
                    .containsExactly("1 offene Maßnahme");
            assertThat(reviews.minutes(german)).contains("## 1. 1 offene Maßnahme", "*Keine Entscheidung.*");
        });
    }
}
