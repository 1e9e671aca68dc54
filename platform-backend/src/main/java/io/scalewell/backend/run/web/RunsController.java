package io.scalewell.backend.run.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RunsController {

    private static final String OVERDUE = "overdue";

    private final Runs runs;
    private final People people;

    RunsController(Runs runs, People people) {
        this.runs = runs;
        this.people = people;
    }

    @Operation(summary = "Start a run of the newest version, or of a given one")
    @PostMapping("/processes/{process}/runs")
    ResponseEntity<RunResponse> start(
            @PathVariable ProcessKey process, @RequestBody(required = false) @Nullable StartRequest wish) {
        StartRequest said = wish == null ? new StartRequest(null, Map.of(), null, null) : wish;
        RunDetail run = runs.start(new StartRun(process, said.name(), said.fields(), said.version(), said.due()));
        return Answers.created("/api/v1/runs/" + run.summary().key(), RunResponse.of(run));
    }

    @Operation(summary = "Runs, the most recently started first; due=overdue for those past their due instant")
    @GetMapping("/runs")
    Page<RunSummary> list(
            @RequestParam(required = false) @Nullable ProcessKey process,
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String text,
            PageRequest page) {
        if (due != null && !due.equals(OVERDUE)) {
            throw new Invalid("?due", "The only value is " + OVERDUE + ".");
        }
        return runs.list(
                new RunFilter(process, state, owner == null ? null : people.member("?owner", owner), due != null, text),
                page);
    }

    @Operation(summary = "One run with its tasks, fields, comments and times")
    @GetMapping("/runs/{run}")
    RunResponse get(@PathVariable RunKey run) {
        return RunResponse.of(runs.get(run));
    }

    @Operation(summary = "End a run without completing it")
    @PostMapping("/runs/{run}/cancel")
    RunResponse cancel(@PathVariable RunKey run, @RequestBody ReasonRequest wish) {
        return RunResponse.of(runs.cancel(run, wish.reason()));
    }

    @Operation(summary = "Set fields of the start form and of any step")
    @PatchMapping("/runs/{run}/fields")
    RunResponse saveFields(@PathVariable RunKey run, @RequestBody Map<String, Object> values) {
        return RunResponse.of(runs.saveFields(run, FieldValues.of(values)));
    }

    @Operation(summary = "Give a run another name")
    @PutMapping("/runs/{run}/name")
    RunResponse rename(@PathVariable RunKey run, @RequestBody NameRequest wish) {
        return RunResponse.of(runs.rename(run, wish.name()));
    }

    @Operation(summary = "Comment on a run; @ and an e-mail address mention a member")
    @PostMapping("/runs/{run}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Comment comment(@PathVariable RunKey run, @RequestBody CommentRequest wish) {
        return runs.comment(run, wish.text());
    }

    @Operation(summary = "What happened in a run, the newest first")
    @GetMapping("/runs/{run}/events")
    Page<Event> activity(@PathVariable RunKey run, PageRequest page) {
        return runs.activity(run, page);
    }

    record StartRequest(
            @Nullable String name,
            Map<String, Object> fields,
            @Nullable Integer version,
            @Nullable Instant due) {}

    record ReasonRequest(String reason) {}

    record NameRequest(String name) {}

    record CommentRequest(String text) {}
}
