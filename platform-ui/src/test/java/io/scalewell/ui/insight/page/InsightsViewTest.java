package io.scalewell.ui.insight.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.select.Select;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeWorld;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.DurationStatistic;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Variant;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.KpiTile;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InsightsViewTest extends ScreenTest {

    @Autowired
    private FakeInsights insights;

    @BeforeEach
    void fill() {
        insights.clear();
        new FakeSample(world).fill(insights);
    }

    @Test
    void saysWhatToDoWhenNoProcessIsLive() {
        insights.clear();

        open("insights", InsightsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void leadsFromTheOverviewToTheProcess() {
        insights.overview.clear();
        insights.overview.add(new ProcessHealth(
                FakeSample.ONBOARDING,
                "Customer onboarding",
                12,
                10,
                Duration.ofHours(30),
                Duration.ofHours(20),
                Duration.ofHours(90),
                "Check identity",
                List.of(1.0, 2.0)));

        open("insights", InsightsView.class);

        assertThat(link("Customer onboarding").getHref()).endsWith("insights?process=ONB");
        assertThat(screenText()).contains("Waits longest at: Check identity", "median 30 h", "+20 %");
    }

    @Test
    void showsTheFiguresOfTheChosenTimeOnTheChosenClock() {
        insights.summary = summary(12);

        open("insights?process=ONB&period=30d&clock=elapsed", InsightsView.class);

        assertThat(find(KpiTile.class).all()).hasSize(8);
        assertThat(screenText()).contains("1 d 6 h", "P85 2 d 2 h", "62 %");
        assertThat(insights.asked.clock()).isEqualTo(ClockKind.ELAPSED);
        assertThat(insights.asked.to())
                .isCloseTo(FakeWorld.START.minus(Duration.ofDays(30)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void offersAllTimeWhenNothingWasCompleted() {
        insights.summary = summary(0);

        open("insights?process=ONB", InsightsView.class);
        press("Look at all time");

        assertThat(address()).contains("period=all");
    }

    @Test
    void keepsTheTimeWhenTheClockIsChanged() {
        insights.summary = summary(12);
        open("insights?process=ONB&period=30d", InsightsView.class);

        var clock = find(Select.class).all().get(2);
        test((Select<?>) clock).selectItem("Elapsed time");

        assertThat(address()).contains("clock=elapsed", "period=30d");
    }

    @Test
    void namesTheStepAtWhichWorkWaits() {
        var none = new DurationStatistic(0, null, null);
        insights.steps.add(new StepInsight(
                "check", "Check identity", 4, Duration.ofHours(40), 0.8, true, none, none, none, null, 2, null, null));

        open("insights?process=ONB&tab=steps", InsightsView.class);

        assertThat(find(Chart.class).all()).hasSize(1);
        assertThat(screenText()).contains("Check identity", "80 %");
    }

    @Test
    void drawsNoLimitsFromTooFewRuns() {
        var points = List.of(new ControlChartView.Point(FakeWorld.START, 4, "ONB-1"));
        var phases = List.of(new ControlChartView.Phase(0, 0, "v1", 4.0, 1.0, 9.0));
        insights.controlChart = new ControlChartView(ControlMeasure.CYCLE_TIME, points, phases, List.of());

        open("insights?process=ONB&tab=control", InsightsView.class);

        assertThat(screenText()).contains("1 of 20 runs");
        var spec = find(Chart.class).single().getElement().getPropertyRaw("spec");
        assertThat(String.valueOf(spec)).contains("ONB-1").doesNotContain("9.0");
    }

    @Test
    void showsTheWaysThatWorkTook() {
        insights.variants.add(new Variant(List.of("a", "b"), 3, 0.75, Duration.ofHours(2)));

        open("insights?process=ONB&tab=variants", InsightsView.class);

        assertThat(screenText()).contains("a → b", "75 %");
    }

    @Test
    void saysThatThereIsNothingToDraw() {
        open("insights?process=ONB&tab=map", InsightsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private static InsightSummary summary(long runs) {
        var time = new DurationStatistic(runs, Duration.ofHours(30), Duration.ofHours(50));
        return new InsightSummary(runs, 3, 2.5, List.of(), time, time, 0.62, 0.9, 0.1, 0.8);
    }
}
