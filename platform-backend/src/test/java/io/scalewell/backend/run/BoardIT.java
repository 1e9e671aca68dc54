package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class BoardIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RunBoards boards;

    private Office office;
    private ProcessKey process;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        process = office.publish(SampleProcesses.inOrder(
                SampleProcesses.step("a"), SampleProcesses.step("b"), SampleProcesses.step("c")));
    }

    @Test
    void eachOpenTaskIsACardInTheColumnOfItsStep() {
        office.start(process, Map.of());
        office.complete(office.start(process, Map.of()), "a");

        assertThat(board().columns())
                .extracting(RunBoard.Column::key, RunBoard.Column::count)
                .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 0));
        assertThat(column("b").cards()).singleElement().satisfies(card -> {
            assertThat(card.stepKey()).isEqualTo("b");
            assertThat(card.readyAt()).isEqualTo(office.now());
        });
    }

    @Test
    void forwardCompletesTheStepsOnTheWay() {
        RunKey run = office.start(process, Map.of());

        var moved = office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STEP, "c", null));

        assertThat(moved.card().stepKey()).isEqualTo("c");
        assertThat(moved.from()).isEqualTo("a");
        assertThat(office.task(run, "a").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.task(run, "b").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.task(run, "c").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void whatIsMissingOnTheWayLeavesTheCardWhereItWas() {
        ProcessKey strict = office.publish(SampleProcesses.inOrder(
                SampleProcesses.step("a"),
                SampleProcesses.build("b")
                        .fields(new Field("amount", "Amount", FieldType.NUMBER, true, null, List.of()))
                        .build(),
                SampleProcesses.step("c")));
        RunKey run = office.start(strict, Map.of());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STEP, "c", null)));

        assertThat(office.task(run, "a").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void anApprovalOnTheWayIsNotPassedOver() {
        ProcessKey approved = office.publish(SampleProcesses.inOrder(
                SampleProcesses.step("a"),
                SampleProcesses.build("b").kind(StepKind.APPROVAL).build(),
                SampleProcesses.step("c")));
        RunKey run = office.start(approved, Map.of());

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STEP, "c", null)));
    }

    @Test
    void backReopensTheStepForAReason() {
        RunKey run = office.start(process, Map.of());
        office.complete(run, "a");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> boards.move(office.id(run, "b"), BoardGrouping.STEP, "a", " ")));
        var moved = office.call(() -> boards.move(office.id(run, "b"), BoardGrouping.STEP, "a", "wrong file"));

        assertThat(moved.card().stepKey()).isEqualTo("a");
        assertThat(office.task(run, "a").state()).isEqualTo(TaskState.READY);
        assertThat(office.task(run, "b").state()).isEqualTo(TaskState.PENDING);
    }

    @Test
    void betweenStatesWorkIsStartedBlockedAndUnblocked() {
        RunKey run = office.start(process, Map.of());

        office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STATE, "STARTED", null));
        assertThat(office.task(run, "a").state()).isEqualTo(TaskState.STARTED);

        office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STATE, "BLOCKED", "no key"));
        assertThat(states()).containsEntry("BLOCKED", 1).containsEntry("STARTED", 0);

        office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STATE, "STARTED", null));
        assertThat(states()).containsEntry("STARTED", 1);
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(
                        () -> office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STATE, "READY", null)));
    }

    @Test
    void betweenPeopleWorkIsAssigned() {
        Caller tess = office.hire("tess", Role.MEMBER);
        RunKey run = office.start(process, Map.of());

        office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.OWNER, String.valueOf(tess.member()), null));

        RunBoard owners = office.call(() -> boards.find(new BoardFilter(BoardGrouping.OWNER, process, false, null)));
        assertThat(owners.columns()).extracting(RunBoard.Column::count).containsExactly(0, 1);
        assertThat(owners.columns().getLast().title()).contains("tess");
    }

    @Test
    void limitMarksAColumnWithMoreCards() {
        office.call(() -> {
            boards.setLimit(process, "a", 1);
            return 0;
        });
        office.start(process, Map.of());
        assertThat(column("a").isOverLimit()).isFalse();
        office.start(process, Map.of());

        assertThat(column("a").limit()).isEqualTo(1);
        assertThat(column("a").isOverLimit()).isTrue();

        office.call(() -> {
            boards.setLimit(process, "a", null);
            return 0;
        });
        assertThat(column("a").limit()).isNull();
    }

    @Test
    void limitsAreForThoseWhoMayChangeTheProcess() {
        office.as(office.hire("tess", Role.MEMBER));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.call(() -> {
                    boards.setLimit(process, "a", 1);
                    return 0;
                }));
        office.as(office.admin());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.call(() -> {
                    boards.setLimit(process, "zz", 1);
                    return 0;
                }));
    }

    @Test
    void stepsThatOnlyOlderRunsHaveGetAColumnToo() {
        RunKey run = office.start(process, Map.of());
        office.complete(run, "a");
        long revision = office.call(() -> processes.get(process)).draftRevision();
        office.call(() -> processes.replaceDraft(
                process, SampleProcesses.inOrder(SampleProcesses.step("a"), SampleProcesses.step("c")), revision));
        office.call(() -> processes.publish(
                process, new Publication("without b", new Verdict("cycle-time-median", null, List.of()))));

        assertThat(board().columns()).extracting(RunBoard.Column::key).containsExactly("a", "c", "b");
    }

    @Test
    void boardOfStepsNeedsAProcess() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(
                        () -> office.call(() -> boards.find(new BoardFilter(BoardGrouping.STEP, null, false, null))));
    }

    @Test
    void cardsAreFoundByTheNameOfTheirRunAndByBeingLate() {
        ProcessKey due = office.publish(SampleProcesses.inOrder(
                SampleProcesses.build("a").due("PT1H after start").build()));
        office.start(due, Map.of());
        office.start(process, Map.of());

        assertThat(count(new BoardFilter(BoardGrouping.STATE, null, true, null)))
                .isZero();
        office.passMinutes(61);
        assertThat(count(new BoardFilter(BoardGrouping.STATE, null, true, null)))
                .isEqualTo(1);
        assertThat(count(new BoardFilter(BoardGrouping.STATE, null, false, "no such run")))
                .isZero();
        assertThat(count(new BoardFilter(BoardGrouping.STATE, null, false, null)))
                .isEqualTo(2);
    }

    @Test
    void cardOfSomebodyElseStaysWhereItIs() {
        ProcessKey mine = office.publish(SampleProcesses.inOrder(
                SampleProcesses.build("a")
                        .assignee(new Assignee.OfRole("MANAGER"))
                        .build(),
                SampleProcesses.step("b")));
        RunKey run = office.start(mine, Map.of());
        office.as(office.hire("tess", Role.MEMBER));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.call(() -> boards.move(office.id(run, "a"), BoardGrouping.STEP, "b", null)));
        office.as(office.admin()).act(run, "a", new TaskAction.Start());
    }

    private int count(BoardFilter filter) {
        return office.call(() -> boards.find(filter)).columns().stream()
                .mapToInt(RunBoard.Column::count)
                .sum();
    }

    private Map<String, Integer> states() {
        return office
                .call(() -> boards.find(new BoardFilter(BoardGrouping.STATE, process, false, null)))
                .columns()
                .stream()
                .collect(Collectors.toMap(RunBoard.Column::key, RunBoard.Column::count));
    }

    private RunBoard board() {
        return office.call(() -> boards.find(new BoardFilter(BoardGrouping.STEP, process, false, null)));
    }

    private RunBoard.Column column(String key) {
        return board().columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
