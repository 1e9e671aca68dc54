package io.scalewell.shared.improvement;

/** A number that a goal can follow; measures.md gives each meaning. */
public enum Metric {
    /** Median of the cycle time, in hours. */
    CYCLE_TIME_MEDIAN(Unit.HOURS, true, Nature.EFFICIENCY),
    /** 85th percentile of the cycle time, in hours. */
    CYCLE_TIME_P85(Unit.HOURS, true, Nature.EFFICIENCY),
    /** Median lead time, in hours. */
    LEAD_TIME_MEDIAN(Unit.HOURS, true, Nature.EFFICIENCY),
    /** Median of the sum of touch time per run, in hours. */
    TOUCH_TIME_MEDIAN(Unit.HOURS, true, Nature.EFFICIENCY),
    /** Completed runs per week. */
    THROUGHPUT(Unit.PER_WEEK, false, Nature.EFFICIENCY),
    /** Share of runs on time, in percent. */
    ON_TIME(Unit.PERCENT, false, Nature.EFFECTIVENESS),
    /** Share of runs without rework, in percent. */
    FIRST_PASS_YIELD(Unit.PERCENT, false, Nature.EFFECTIVENESS),
    /** Share of runs with rework, in percent. */
    REWORK(Unit.PERCENT, true, Nature.EFFECTIVENESS);

    private final Unit unit;
    private final boolean lessIsBetter;
    private final Nature nature;

    Metric(Unit unit, boolean lessIsBetter, Nature nature) {
        this.unit = unit;
        this.lessIsBetter = lessIsBetter;
        this.nature = nature;
    }

    public Unit unit() {
        return unit;
    }

    public boolean lessIsBetter() {
        return lessIsBetter;
    }

    public Nature nature() {
        return nature;
    }

    /** In what a metric is counted. */
    public enum Unit {
        HOURS,
        PERCENT,
        PER_WEEK
    }

    /** An efficiency goal needs an effectiveness counter-metric. */
    public enum Nature {
        EFFICIENCY,
        EFFECTIVENESS
    }
}
