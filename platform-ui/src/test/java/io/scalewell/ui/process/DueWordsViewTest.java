package io.scalewell.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import io.scalewell.fake.ScreenTest;
import io.scalewell.ui.run.list.RunsView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueWordsViewTest extends ScreenTest {

    @BeforeEach
    void openAnyScreen() {
        open("runs", RunsView.class);
    }

    private static String words(String rule) {
        return DueWords.of(rule, new Span());
    }

    @Test
    void saysARuleInWords() {
        assertThat(words("P2D after previous")).isEqualTo("2 working days after previous");
        assertThat(words("PT4H after start")).isEqualTo("4 working hours after the start");
        assertThat(words("P1DT30M elapsed after check-id")).isEqualTo("1 day 30 minutes after check-id");
    }

    @Test
    void leavesWordsAsTheyAre() {
        assertThat(words("two days after previous")).isEqualTo("two days after previous");
    }
}
