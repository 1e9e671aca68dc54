package io.scalewell.shared.insight;

/** Which rules find signals. */
public enum RuleSet {
    NELSON,
    WESTERN_ELECTRIC
}
