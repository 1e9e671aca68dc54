package io.scalewell.backend.run.web;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.run.SnoozedTask;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WaitingTask;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MyWorkController {

    private final MyWork work;
    private final People people;

    MyWorkController(MyWork work, People people) {
        this.work = work;
        this.people = people;
    }

    @Operation(summary = "Take a task off the caller's own list until an instant, at most a year ahead")
    @PutMapping("/tasks/{task}/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snooze(@PathVariable TaskId task, @RequestBody SnoozeRequest wish) {
        // without an instant it is refused like one that has passed
        work.snooze(task, wish.until() == null ? Instant.EPOCH : wish.until());
    }

    @Operation(summary = "Bring a task back to the caller's own list")
    @DeleteMapping("/tasks/{task}/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wake(@PathVariable TaskId task) {
        work.wake(task);
    }

    @Operation(summary = "Give a task to a member or a team, or to nobody, with a note that becomes a comment")
    @PostMapping("/tasks/{task}/hand-over")
    TaskView handOver(@PathVariable TaskId task, @RequestBody HandOverRequest wish) {
        return work.handOver(
                task,
                new HandOver(
                        wish.member() == null ? null : people.member("/member", wish.member()),
                        wish.team() == null ? null : people.team("/team", wish.team()),
                        wish.note()));
    }

    @Operation(summary = "Undo the caller's hand-over, as long as nobody has changed the task since")
    @PostMapping("/tasks/{task}/take-back")
    TaskView takeBack(@PathVariable TaskId task) {
        return work.takeBack(task);
    }

    @Operation(summary = "Remind those who have a task that the caller waits for it; once a day")
    @PostMapping("/tasks/{task}/nudge")
    Nudge nudge(@PathVariable TaskId task) {
        return work.nudge(task);
    }

    @Operation(summary = "The caller's open tasks that are set aside, the first to come back first")
    @GetMapping("/my-work/snoozed")
    Page<SnoozedTask> snoozed() {
        return new Page<>(work.snoozed(), null);
    }

    @Operation(summary = "Tasks that others have and the caller waits for; those that have waited longest first")
    @GetMapping("/my-work/waiting")
    Page<WaitingTask> waiting(PageRequest page) {
        return work.waiting(page);
    }

    @Operation(summary = "What the caller completed within the last seven days, the latest first")
    @GetMapping("/my-work/done")
    Page<TaskView> done(PageRequest page) {
        return work.done(page);
    }

    record SnoozeRequest(@Nullable Instant until) {}

    /**
     * @param member id or e-mail address
     * @param team id or name
     */
    record HandOverRequest(
            @Nullable String member,
            @Nullable String team,
            @Nullable String note) {}
}
