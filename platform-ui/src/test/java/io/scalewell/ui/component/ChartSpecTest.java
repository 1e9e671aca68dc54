package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSpecTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void writesALineAsTheElementReadsIt() {
        var spec = new ChartSpec.Line(
                "Slower",
                "Median",
                ChartSpec.Unit.WORKING_HOURS,
                List.of(new ChartSpec.Series("Median", List.of(new ChartSpec.At(AT, 2.5)))),
                new ChartSpec.Reference(2, "Goal"),
                null,
                AT);

        var json = JacksonUtils.writeValue(spec);

        assertThat(json.get("kind").asString()).isEqualTo("line");
        assertThat(json.get("unit").asString()).isEqualTo("workingHours");
        assertThat(json.get("today").asString()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(json.at("/series/0/points/0/value").asDouble()).isEqualTo(2.5);
        assertThat(json.at("/target/label").asString()).isEqualTo("Goal");
    }

    @Test
    void writesEveryKindWithItsName() {
        var control = new ChartSpec.Control("t", "s", ChartSpec.Unit.HOURS, List.of(), List.of(), List.of());
        var ranking = new ChartSpec.Ranking("t", "s", ChartSpec.Unit.COUNT, List.of(), true);
        var sparkline = new ChartSpec.Sparkline(Arrays.asList(1.0, null), "rising");

        assertThat(JacksonUtils.writeValue(control).get("kind").asString()).isEqualTo("control");
        assertThat(JacksonUtils.writeValue(ranking).get("kind").asString()).isEqualTo("bar");
        assertThat(JacksonUtils.writeValue(sparkline).get("kind").asString()).isEqualTo("sparkline");
        assertThat(JacksonUtils.writeValue(sparkline).at("/values/1").isNull()).isTrue();
    }
}
