package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Boards: one use case and one transaction a method. */
@Service
@Transactional
class BoardService implements RunBoards {

    private static final int HIGHEST_LIMIT = 999;

    private final BoardColumns columns;
    private final BoardQuery query;
    private final TaskQuery tasks;
    private final TaskViews views;
    private final StepLimitRepository limits;
    private final CardMoves moves;
    private final PublishedProcesses processes;
    private final Callers callers;
    private final DatabaseClock clock;

    BoardService(
            BoardColumns columns,
            BoardQuery query,
            TaskQuery tasks,
            TaskViews views,
            StepLimitRepository limits,
            CardMoves moves,
            PublishedProcesses processes,
            Callers callers,
            DatabaseClock clock) {
        this.columns = columns;
        this.query = query;
        this.tasks = tasks;
        this.views = views;
        this.limits = limits;
        this.moves = moves;
        this.processes = processes;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public RunBoard find(BoardFilter filter) {
        callers.current().require(Permission.READ);
        UUID processId = processId(filter);
        Instant now = clock.now();
        Map<String, String> titles = columns.of(filter, processId);
        Map<String, Integer> counts = query.counts(filter, processId, List.copyOf(titles.keySet()), now);
        List<TaskOfRun> found = tasks.all(query.cards(filter, processId, counts.keySet(), now));
        Map<String, List<TaskView>> cards =
                views.of(found).stream().collect(Collectors.groupingBy(card -> column(filter.grouping(), card)));
        Map<String, Integer> agreed =
                processId != null && filter.grouping() == BoardGrouping.STEP ? limits.ofProcess(processId) : Map.of();
        return new RunBoard(
                filter.grouping(),
                titles.entrySet().stream()
                        .map(each -> new RunBoard.Column(
                                each.getKey(),
                                each.getValue(),
                                counts.getOrDefault(each.getKey(), 0),
                                agreed.get(each.getKey()),
                                cards.getOrDefault(each.getKey(), List.of())))
                        .toList());
    }

    @Override
    public MovedCard move(TaskId card, BoardGrouping grouping, String column, @Nullable String reason) {
        return moves.move(card, grouping, column, reason);
    }

    @Override
    public void setLimit(ProcessKey process, String step, @Nullable Integer limit) {
        callers.current().require(Permission.DESIGN);
        if (limit != null && (limit < 1 || limit > HIGHEST_LIMIT)) {
            throw new Invalid("/limit", Message.of("board.limit", HIGHEST_LIMIT));
        }
        UUID processId =
                processes.findId(process).orElseThrow(() -> new NotFound(Message.of("missing.process", process)));
        boolean known = processes
                .newest(process)
                .map(version -> version.definition().stages().stream()
                        .flatMap(stage -> stage.steps().stream())
                        .anyMatch(each -> each.key().equals(step)))
                .orElse(false);
        if (!known) {
            throw new NotFound(Message.of("missing.step", step, process));
        }
        if (limit == null) {
            limits.remove(processId, step);
        } else {
            limits.save(processId, step, limit);
        }
    }

    private @Nullable UUID processId(BoardFilter filter) {
        ProcessKey process = filter.process();
        if (process == null) {
            if (filter.grouping() == BoardGrouping.STEP) {
                throw new Invalid("?process", Message.of("board.whose"));
            }
            return null;
        }
        return processes.findId(process).orElseThrow(() -> new NotFound(Message.of("missing.process", process)));
    }

    private static String column(BoardGrouping grouping, TaskView card) {
        return switch (grouping) {
            case STEP -> card.stepKey();
            case STATE -> card.state().name();
            case OWNER ->
                card.assignee() == null || card.assignee().member() == null
                        ? ""
                        : card.assignee().member().toString();
        };
    }
}
