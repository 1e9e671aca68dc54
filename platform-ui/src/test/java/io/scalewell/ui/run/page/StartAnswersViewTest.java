package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.StartRun;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartAnswersViewTest extends ScreenTest {

    @Test
    void runShowsWhatWasGivenAtItsStart() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication("First", null));
        var run = runs.start(new StartRun(
                        FakeSample.ONBOARDING,
                        null,
                        Map.of(
                                "customer",
                                "<b>Acme</b>",
                                "contract",
                                Map.of("amount", new BigDecimal("12.50"), "currency", "EUR")),
                        null,
                        null))
                .summary();

        open("runs/" + run.key(), RunView.class);

        var answers = find(StartAnswers.class).single();
        assertThat(text(answers)).contains("Customer", "<b>Acme</b>", "Contract value", "12.50 EUR");
        assertThat(answers.isOpened()).as("whoever started it knows").isFalse();
    }
}
