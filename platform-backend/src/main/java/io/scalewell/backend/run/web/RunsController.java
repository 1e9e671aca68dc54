package io.scalewell.backend.run.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.FileAnswer;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.StoredSentence;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private static final String REASON = "reason";

    private final Runs runs;
    private final AddedTasks added;
    private final RunFilters filters;
    private final People people;

    RunsController(Runs runs, AddedTasks added, RunFilters filters, People people) {
        this.runs = runs;
        this.added = added;
        this.people = people;
        this.filters = filters;
    }

    @Operation(summary = "Start a run of the newest version, or of a given one")
    @PostMapping("/processes/{process}/runs")
    ResponseEntity<RunResponse> start(
            @PathVariable ProcessKey process, @RequestBody(required = false) @Nullable StartRequest wish) {
        StartRequest said = wish == null ? new StartRequest(null, Map.of(), null, null) : wish;
        RunDetail run = runs.start(new StartRun(process, said.name(), said.fields(), said.version(), said.due()));
        return Answers.created("/api/v1/runs/" + run.summary().key(), RunResponse.of(run));
    }

    @Operation(
            summary =
                    "Runs; due is overdue, never, or two dates or instants with a comma between; sort is STARTED, DUE or NAME")
    @GetMapping("/runs")
    Page<RunSummary> list(
            @RequestParam(required = false) @Nullable ProcessKey process,
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable RunSort sort,
            PageRequest page) {
        return runs.list(filters.filter(process, state, owner, due, text), order(sort), page);
    }

    @Operation(
            summary = "All runs of a filter as a table for a spreadsheet, with the fields of a process as columns,"
                    + " whose names are in the language of Accept-Language")
    @GetMapping(path = "/runs/export", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> export(
            @RequestParam TableFormat format,
            @RequestParam(required = false) @Nullable ProcessKey process,
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable RunSort sort,
            Locale reader) {
        return FileAnswer.of(
                runs.export(filters.filter(process, state, owner, due, text), order(sort), format, reader));
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

    @Operation(
            summary =
                    "Add work to a running run that its process does not know; after is the key of a step, without it at once")
    @PostMapping("/runs/{run}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    TaskView addTask(@PathVariable RunKey run, @RequestBody TaskRequest wish) {
        return added.add(
                run,
                new NewTask(
                        wish.title(),
                        wish.member() == null ? null : people.member("/member", wish.member()),
                        wish.team() == null ? null : people.team("/team", wish.team()),
                        wish.due(),
                        wish.after(),
                        wish.required()));
    }

    @Operation(summary = "Give a run another name")
    @PutMapping("/runs/{run}/name")
    RunResponse rename(@PathVariable RunKey run, @RequestBody NameRequest wish) {
        return RunResponse.of(runs.rename(run, wish.name()));
    }

    @Operation(summary = "Change by when a run is to be done; null for never")
    @PutMapping("/runs/{run}/due")
    RunResponse changeDue(@PathVariable RunKey run, @RequestBody DueRequest wish) {
        return RunResponse.of(runs.changeDue(run, wish.due()));
    }

    @Operation(summary = "Comment on a run; @ and an e-mail address mention a member")
    @PostMapping("/runs/{run}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Comment comment(@PathVariable RunKey run, @RequestBody CommentRequest wish) {
        return runs.comment(run, wish.text());
    }

    @Operation(
            summary = "What happened in a run, the newest first; reasons that the platform gave are in the language of"
                    + " Accept-Language")
    @GetMapping("/runs/{run}/events")
    Page<Event> activity(@PathVariable RunKey run, PageRequest page) {
        return runs.activity(run, page).map(RunsController::told);
    }

    private static Event told(Event event) {
        if (!(event.data().get(REASON) instanceof String reason)) {
            return event;
        }
        Map<String, Object> data = new LinkedHashMap<>(event.data());
        data.put(REASON, StoredSentence.of(reason));
        return event.withData(data);
    }

    record StartRequest(
            @Nullable String name,
            Map<String, Object> fields,
            @Nullable Integer version,
            @Nullable Instant due) {}

    record ReasonRequest(String reason) {}

    private static RunSort order(@Nullable RunSort sort) {
        return sort == null ? RunSort.STARTED : sort;
    }

    record NameRequest(String name) {}

    record DueRequest(@Nullable Instant due) {}

    record CommentRequest(String text) {}

    /**
     * @param member id or e-mail address, or {@code me}
     * @param team id or name
     */
    record TaskRequest(
            String title,
            @Nullable String member,
            @Nullable String team,
            @Nullable Instant due,
            @Nullable String after,
            boolean required) {}
}
