package io.scalewell.backend.run.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.ParentRun;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run as the API shows it: the row of the list, with everything in it. */
record RunResponse(
        @JsonUnwrapped RunSummary summary,
        @Nullable ParentRun parent,
        Map<String, Object> fields,
        List<TaskView> tasks,
        List<Comment> comments,
        List<TaskFile> files,
        @Nullable Duration cycleTime,
        Duration waiting,
        Duration touch,
        Duration blocked,
        ProcessDefinition definition) {

    static RunResponse of(RunDetail detail) {
        return new RunResponse(
                detail.summary(),
                detail.parent(),
                detail.fields(),
                detail.tasks(),
                detail.comments(),
                detail.files(),
                detail.cycleTime(),
                detail.waiting(),
                detail.touch(),
                detail.blocked(),
                detail.definition());
    }
}
