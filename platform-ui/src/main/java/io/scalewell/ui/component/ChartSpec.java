package io.scalewell.ui.component;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart shows, in our own few words; how it is drawn is the browser's business. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface ChartSpec extends Serializable {

    /**
     * What the values of a chart are.
     */
    enum Unit {
        /** Elapsed hours, shown as "2 d 4 h". */
        @JsonProperty("hours")
        HOURS,
        /** Elapsed minutes, shown likewise. */
        @JsonProperty("minutes")
        MINUTES,
        /** Hours on the working calendar, shown in hours only. */
        @JsonProperty("workingHours")
        WORKING_HOURS,
        /** 0 to 1, shown in percent. */
        @JsonProperty("share")
        SHARE,
        @JsonProperty("count")
        COUNT
    }

    /** A value at a moment; null leaves a gap. */
    record At(Instant at, @Nullable Double value) implements Serializable {}

    record Series(String name, List<At> points) implements Serializable {}

    /** A dashed line across with its label. */
    record Reference(double value, String label) implements Serializable {}

    /**
     * Values over time.
     *
     * @param title the finding as a sentence
     * @param subtitle what exactly is shown
     * @param today where now is, when the axis goes on beyond it
     */
    @JsonTypeName("line")
    record Line(
            String title,
            String subtitle,
            Unit unit,
            List<Series> series,
            @Nullable Reference target,
            @Nullable Reference baseline,
            @Nullable Instant today)
            implements ChartSpec {}

    record ControlPoint(Instant at, double value, String label) implements Serializable {}

    /** Limits from one point to another, both by position; null limits are not drawn. */
    record Phase(
            int first,
            int last,
            String title,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper) implements Serializable {}

    record Signal(int rule, String text, List<Integer> points) implements Serializable {}

    /** One point a run with the limits of each version. */
    @JsonTypeName("control")
    record Control(
            String title,
            String subtitle,
            Unit unit,
            List<ControlPoint> points,
            List<Phase> phases,
            List<Signal> signals)
            implements ChartSpec {}

    /**
     * @param text shown instead of the value
     * @param strong false for the bars that matter less
     */
    record Bar(String label, double value, @Nullable String text, boolean strong) implements Serializable {}

    /**
     * A ranking, the longest bar first.
     *
     * @param pareto whether a line adds up the shares
     */
    @JsonTypeName("bar")
    record Ranking(String title, String subtitle, Unit unit, List<Bar> bars, boolean pareto) implements ChartSpec {}

    /**
     * A small line without axes.
     *
     * @param label said to who does not see it
     */
    @JsonTypeName("sparkline")
    record Sparkline(List<@Nullable Double> values, String label) implements ChartSpec {}
}
