package io.scalewell.backend.run.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.IfMatch;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.WorkTimes;
import io.scalewell.shared.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final Tasks tasks;
    private final AddedTasks added;
    private final WorkTimes times;
    private final TaskFilters filters;
    private final People people;

    TasksController(Tasks tasks, AddedTasks added, WorkTimes times, TaskFilters filters, People people) {
        this.tasks = tasks;
        this.added = added;
        this.times = times;
        this.filters = filters;
        this.people = people;
    }

    @Operation(
            summary =
                    "Tasks by due date; assignee is me, a member or a team; state is open (unless given), any, or one of"
                            + " the states; due is overdue, or a date or instant by which they are due")
    @GetMapping
    Page<TaskView> list(
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable ProcessKey process,
            PageRequest page) {
        return tasks.list(filters.filter(assignee, state, due, process), page);
    }

    @Operation(summary = "One task, whose revision is the ETag")
    @GetMapping("/{task}")
    ResponseEntity<TaskView> get(@PathVariable TaskId task) {
        return answer(tasks.get(task));
    }

    @Operation(
            summary =
                    "Do something with a task: claim start pause resume complete approve reject reopen skip block unblock"
                            + " assign; answers the task and what became ready. With expectedRevision or If-Match it"
                            + " counts only for the revision that was seen")
    @PostMapping("/{task}/{action}")
    TaskResult act(
            @PathVariable TaskId task,
            @PathVariable String action,
            @RequestBody(required = false) @Nullable ActionRequest wish,
            IfMatch seen) {
        ActionRequest asked = wish == null ? ActionRequest.EMPTY : wish;
        Long expected = asked.expectedRevision() == null ? seen.revision() : asked.expectedRevision();
        return tasks.act(task, asked.action(action, people), expected);
    }

    @Operation(summary = "Tell that the assignee looks at the task; the first time starts it")
    @PostMapping("/{task}/open")
    ResponseEntity<TaskView> opened(@PathVariable TaskId task) {
        return answer(tasks.opened(task));
    }

    @Operation(
            summary = "Save some field values; with If-Match a value that another saved meanwhile is not overwritten")
    @PatchMapping("/{task}/fields")
    ResponseEntity<TaskView> saveFields(
            @PathVariable TaskId task, @RequestBody Map<String, Object> values, IfMatch expected) {
        return answer(tasks.saveFields(task, FieldValues.of(values), expected.revision()));
    }

    @Operation(summary = "Tick exactly these sub-items, counted from 0")
    @PutMapping("/{task}/items")
    ResponseEntity<TaskView> tickItems(@PathVariable TaskId task, @RequestBody ItemsRequest wish) {
        return answer(tasks.tickItems(task, wish.done()));
    }

    @Operation(summary = "Change when a task is due; null for never")
    @PutMapping("/{task}/due")
    ResponseEntity<TaskView> changeDue(@PathVariable TaskId task, @RequestBody DueRequest wish) {
        return answer(tasks.changeDue(task, wish.due()));
    }

    @Operation(
            summary =
                    "Put the measured time of work right: touch says how long it took, all rounds together, with a reason;"
                            + " stoppedAt stops the timer as of an earlier instant")
    @PutMapping("/{task}/time")
    ResponseEntity<TaskView> correctTime(@PathVariable TaskId task, @RequestBody TimeRequest wish) {
        if (wish.stoppedAt() != null) {
            return answer(times.stopAt(task, wish.stoppedAt()));
        }
        if (wish.touch() == null) {
            // what nobody has is said first
            tasks.get(task);
            throw new Invalid("/touch", Message.of("time.needed"));
        }
        return answer(times.correct(task, wish.touch(), wish.reason() == null ? "" : wish.reason()));
    }

    @Operation(summary = "Comment on a task; @ and an e-mail address mention a member")
    @PostMapping("/{task}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Comment comment(@PathVariable TaskId task, @RequestBody CommentRequest wish) {
        return tasks.comment(task, wish.text());
    }

    @Operation(summary = "Take a task out of its run that was added to it and that nobody has begun with")
    @DeleteMapping("/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable TaskId task) {
        added.remove(task);
    }

    private static ResponseEntity<TaskView> answer(TaskView task) {
        return Answers.revision(task.revision(), task);
    }

    record ItemsRequest(List<Integer> done) {}

    record DueRequest(@Nullable Instant due) {}

    record CommentRequest(String text) {}

    record TimeRequest(
            @Nullable Duration touch,
            @Nullable Instant stoppedAt,
            @Nullable String reason) {}
}
