package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.CallFailed;

/** Reads the status out of a failed call. */
final class CallFailure {

    private CallFailure() {}

    static String statusOf(Exception failure) {
        return failure.getCause() instanceof CallFailed answered ? answered.status() : "ERROR";
    }
}
