package io.scalewell.backend.process.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scalewell.shared.process.ProcessVersion;

/**
 * A version as the API shows it.
 *
 * @param version its number, under the name that runs and events use
 */
record VersionResponse(@JsonUnwrapped ProcessVersion published, int version) {

    static VersionResponse of(ProcessVersion published) {
        return new VersionResponse(published, published.number());
    }
}
