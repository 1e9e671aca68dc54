package io.scalewell.shared.automation;

/** With which version of the automation an execution is repeated. */
public enum ReplayVersion {
    CURRENT,
    ORIGINAL
}
