package io.scalewell.shared.insight;

/** What a control chart follows, one point per completed run. */
public enum ControlMeasure {
    CYCLE_TIME,
    LEAD_TIME,
    WAITING_TIME,
    TOUCH_TIME
}
