package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class TaskListIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Teams teams;

    private Office office;
    private Caller tess;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
    }

    @Test
    void myWorkIsWhatIHaveAndWhatIMayClaim() {
        office.call(() -> teams.create("Support", Set.of(office.admin().member(), tess.member())));
        office.call(() -> teams.create("Sales", Set.of(office.admin().member())));
        ProcessKey process = office.publish(SampleProcesses.together(
                assigned("mine", new Assignee.OfMember(office.emailOf("tess"))),
                assigned("team", new Assignee.OfTeam("Support")),
                assigned("other-team", new Assignee.OfTeam("Sales")),
                assigned("role", new Assignee.OfRole("MEMBER")),
                assigned("other-role", new Assignee.OfRole("MANAGER")),
                SampleProcesses.step("nobodys")));
        office.start(process, Map.of());
        RunKey own = office.as(tess).start(process, Map.of());

        assertThat(list(TaskFilter.myOpenTasks()))
                .extracting(task -> task.run() + " " + task.stepKey())
                .containsExactlyInAnyOrder(
                        "TOG-1 mine",
                        "TOG-1 team",
                        "TOG-1 role",
                        "TOG-2 mine",
                        "TOG-2 team",
                        "TOG-2 role",
                        "TOG-2 nobodys");
        assertThat(office.call(tasks::countMine)).isEqualTo(new Tasks.OpenCount(7, 0));

        office.as(office.admin()).act(own, "team", new TaskAction.Claim());

        office.as(tess);
        assertThat(list(TaskFilter.myOpenTasks()))
                .noneMatch(task -> task.run().equals(own) && task.stepKey().equals("team"));
        assertThat(office.call(tasks::countMine).tasks()).isEqualTo(6);
    }

    @Test
    void approvalsAreCountedAndListedApart() {
        ProcessKey process = office.publish(SampleProcesses.together(
                SampleProcesses.build("decide")
                        .kind(StepKind.APPROVAL)
                        .assignee(new Assignee.OfMember(office.emailOf("tess")))
                        .build(),
                assigned("do", new Assignee.OfMember(office.emailOf("tess")))));
        office.start(process, Map.of());
        office.as(tess);

        assertThat(office.call(tasks::countMine)).isEqualTo(new Tasks.OpenCount(2, 1));
        assertThat(list(TaskFilter.myOpenApprovals()))
                .extracting(TaskView::stepKey)
                .containsExactly("decide");
    }

    @Test
    void workIsPagedByDueWithThoseWithoutDueLast() {
        ProcessKey process = office.publish(SampleProcesses.together(
                due("late", "PT6H after start"),
                due("soon", "PT1H after start"),
                due("same", "PT1H after start"),
                SampleProcesses.step("never"),
                SampleProcesses.step("never-either")));
        for (int count = 0; count < 4; count++) {
            office.start(process, Map.of());
            office.passMinutes(1);
        }
        for (int size : List.of(1, 3, 7, 20, 200)) {
            assertThat(pages(TaskFilter.myOpenTasks(), size))
                    .as("pages of %s", size)
                    .hasSize(20)
                    .doesNotHaveDuplicates()
                    .isEqualTo(pages(TaskFilter.myOpenTasks(), 200));
        }
        List<Instant> dues = list(TaskFilter.myOpenTasks()).stream()
                .map(task -> task.due() == null ? Instant.MAX : task.due())
                .toList();
        assertThat(dues).isSorted();
    }

    @Test
    void tasksThatWereNeverReadyArePagedToo() {
        ProcessKey process = office.publish(SampleProcesses.inOrder(
                SampleProcesses.step("a"), SampleProcesses.step("b"), SampleProcesses.step("c")));
        office.start(process, Map.of());
        office.start(process, Map.of());
        TaskFilter pending = new TaskFilter(false, null, null, false, TaskState.PENDING, process, null, false);
        TaskFilter any = new TaskFilter(false, null, null, false, null, process, null, false);

        assertThat(pages(pending, 1)).hasSize(4).doesNotHaveDuplicates();
        assertThat(pages(any, 1)).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void listIsFilteredByMemberProcessAndDue() {
        ProcessKey process = office.publish(SampleProcesses.together(
                assigned("mine", new Assignee.OfMember(office.emailOf("tess"))), due("soon", "PT1H after start")));
        office.start(process, Map.of());
        ProcessKey other = office.publish(SampleProcesses.inOrder(SampleProcesses.step("a")));
        office.start(other, Map.of());

        assertThat(list(new TaskFilter(false, tess.member(), null, true, null, null, null, false)))
                .extracting(TaskView::stepKey)
                .containsExactly("mine");
        assertThat(list(new TaskFilter(false, null, null, true, null, process, null, false)))
                .hasSize(2);
        assertThat(list(new TaskFilter(
                        false, null, null, true, null, null, office.now().plusSeconds(3_600), false)))
                .extracting(TaskView::stepKey)
                .containsExactly("soon");
        assertThat(list(new TaskFilter(false, null, null, true, null, new ProcessKey("NONE"), null, false)))
                .isEmpty();
    }

    @Test
    void foreignCursorIsRefused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() ->
                        office.call(() -> tasks.list(TaskFilter.myOpenTasks(), new PageRequest(10, "bm90IG91cnM"))));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> runs.list(RunFilter.all(), new PageRequest(10, "bm90IG91cnM"))));
    }

    @Test
    void runsArePagedByStartWithTitlesOfTheirOpenTasks() {
        ProcessKey process = office.publish(SampleProcesses.onboarding());
        for (int count = 0; count < 5; count++) {
            office.start(process, Map.of());
        }
        office.passMinutes(1);
        RunKey last = office.start(process, Map.of());
        office.act(last, "collect", new TaskAction.Complete(Map.of("amount", 5)));

        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<RunSummary> page = office.call(() -> runs.list(RunFilter.all(), request));
            page.items().forEach(run -> seen.add(run.key() + " " + run.current()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("CO-6 [check-id, check-credit]");
        assertThat(office.call(() -> runs.list(new RunFilter(process, null, null, null, "co-3"), PageRequest.first()))
                        .items())
                .extracting(run -> run.key().value())
                .containsExactly("CO-3");
    }

    private List<TaskView> list(TaskFilter filter) {
        return office.call(() -> tasks.list(filter, new PageRequest(200, null))).items();
    }

    private List<String> pages(TaskFilter filter, int size) {
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(size, cursor);
            Page<TaskView> page = office.call(() -> tasks.list(filter, request));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            page.items().forEach(task -> seen.add(task.run() + " " + task.stepKey()));
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }

    private static Step assigned(String key, Assignee assignee) {
        return SampleProcesses.build(key).assignee(assignee).build();
    }

    private static Step due(String key, String rule) {
        return SampleProcesses.build(key).due(rule).build();
    }
}
