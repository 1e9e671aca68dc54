package io.scalewell.backend.improvement.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.insight.chart.RunRules;
import io.scalewell.backend.insight.chart.XmrChart;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessKey;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MovedMetricsTest {

    private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

    @Test
    void signalOfTheChartIsSaidInTheLanguageOfTheReader() {
        AgendaPoint point = points(health(10, 10)).getFirst();

        assertThat(point.at(1, Locale.ENGLISH).text())
                .isEqualTo("The control chart shows a signal: One point beyond three sigma (rule 1).");
        assertThat(point.at(1, Locale.GERMAN).text())
                .isEqualTo("Die Regelkarte zeigt ein Signal: Ein Punkt jenseits von drei Sigma (Regel 1).");
    }

    @Test
    void signalIsSaidWithTheTimeThatMoved() {
        AgendaPoint point = points(health(20, 10)).getFirst();

        assertThat(point.at(1, Locale.GERMAN).text())
                .startsWith("Die Zykluszeit im Median ist")
                .endsWith("Die Regelkarte zeigt ein Signal: Ein Punkt jenseits von drei Sigma (Regel 1).");
    }

    private static List<AgendaPoint> points(ProcessHealth health) {
        return new MovedMetrics(insights()).points(new AgendaScope(List.of(), List.of(health), NOW));
    }

    private static ProcessHealth health(long hours, long hoursBefore) {
        return new ProcessHealth(
                new ProcessKey("ONB"),
                "Onboarding",
                9,
                9,
                Duration.ofHours(hours),
                Duration.ofHours(hoursBefore),
                Duration.ZERO,
                null,
                List.of());
    }

    /** Of which only the chart is asked for: calm for a month, with one long run at its end. */
    private static Insights insights() {
        return (Insights) Proxy.newProxyInstance(
                Insights.class.getClassLoader(), new Class<?>[] {Insights.class}, (_, _, _) -> chart());
    }

    private static ControlChartView chart() {
        List<Double> values = new ArrayList<>();
        List<ControlChartView.Point> points = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            double value = day == 29 ? 100 : 10 + day % 3;
            values.add(value);
            points.add(new ControlChartView.Point(NOW.minus(Duration.ofDays(29L - day)), value, "ONB-" + day));
        }
        return new ControlChartView(
                ControlMeasure.CYCLE_TIME,
                points,
                List.of(),
                XmrChart.of(values).signals(RunRules.WESTERN_ELECTRIC).stream()
                        .filter(signal -> signal.rule() == 1)
                        .map(signal -> new ControlChartView.Signal(signal.rule(), signal.text(), signal.points()))
                        .toList());
    }
}
