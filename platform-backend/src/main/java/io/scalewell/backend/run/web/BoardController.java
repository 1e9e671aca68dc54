package io.scalewell.backend.run.web;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
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
class BoardController {

    private static final String OVERDUE = "overdue";

    private final RunBoards boards;

    BoardController(RunBoards boards) {
        this.boards = boards;
    }

    @Operation(
            summary =
                    "Open tasks in columns: the steps of a process, the states, or who has them; without group the steps of the process, else the states")
    @GetMapping("/board")
    RunBoard find(
            @RequestParam(required = false) @Nullable BoardGrouping group,
            @RequestParam(required = false) @Nullable ProcessKey process,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String text) {
        if (due != null && !due.equals(OVERDUE)) {
            throw new Invalid("?due", Message.of("run.due-filter", OVERDUE));
        }
        BoardGrouping usual = process == null ? BoardGrouping.STATE : BoardGrouping.STEP;
        return boards.find(new BoardFilter(group == null ? usual : group, process, due != null, text));
    }

    @Operation(summary = "Do the work that lies between a task's column and another one; back needs a reason")
    @PostMapping("/tasks/{task}/move")
    RunBoards.MovedCard move(@PathVariable TaskId task, @RequestBody MoveRequest wish) {
        return boards.move(task, wish.group(), wish.column(), wish.reason());
    }

    @Operation(summary = "Agree on how many tasks may be open at a step; null for any number")
    @PutMapping("/processes/{process}/steps/{step}/limit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setLimit(@PathVariable ProcessKey process, @PathVariable String step, @RequestBody LimitRequest wish) {
        boards.setLimit(process, step, wish.limit());
    }

    record MoveRequest(
            BoardGrouping group, String column, @Nullable String reason) {}

    record LimitRequest(@Nullable Integer limit) {}
}
