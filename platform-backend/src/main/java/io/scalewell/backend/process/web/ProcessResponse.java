package io.scalewell.backend.process.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessReview;
import io.scalewell.shared.process.ProcessSummary;
import org.jspecify.annotations.Nullable;

/** A process as the API shows it: the row of the library, with draft and newest version. */
record ProcessResponse(
        @JsonUnwrapped ProcessSummary summary,
        ProcessDefinition draft,
        long draftRevision,
        @Nullable VersionResponse published,
        @Nullable ProcessReview lastReview) {

    static ProcessResponse of(ProcessDetail detail) {
        return new ProcessResponse(
                detail.summary(),
                detail.draft(),
                detail.draftRevision(),
                detail.published() == null ? null : VersionResponse.of(detail.published()),
                detail.lastReview());
    }
}
