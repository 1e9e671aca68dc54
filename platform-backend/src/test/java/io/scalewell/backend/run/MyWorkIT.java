package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.WaitingTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class MyWorkIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private MyWork work;

    @Autowired
    private Teams teams;

    @Autowired
    private Notifications notifications;

    private Office office;
    private Caller tess;
    private Caller marco;
    private RunKey run;
    private TaskId first;

    /** Tess and then Marco work in a run that Tess has started. */
    @BeforeEach
    void startRun() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        marco = office.hire("marco", Role.MEMBER);
        ProcessKey process = office.publish(SampleProcesses.inOrder(of("first", "tess"), of("second", "marco")));
        run = office.as(tess).start(process, Map.of());
        first = office.id(run, "first");
    }

    @Test
    void handedOverTaskIsTheOthersWithANoteForTheReader() {
        TaskView after = office.as(tess)
                .call(() -> work.handOver(first, new HandOver(marco.member(), null, " The folder is on your desk. ")));

        assertThat(assignee(after)).isEqualTo(marco.member());
        assertThat(mine(marco)).containsExactly("first");
        assertThat(office.run(run).comments()).extracting(Comment::text).containsExactly("The folder is on your desk.");
        assertThat(news(marco)).as("one message for one thing").hasSize(1).allMatch(text -> text.contains("first"));
    }

    @Test
    void whoHandedOverTakesBackWithTheNote() {
        give(marco, "Please");

        TaskView after = office.as(tess).call(() -> work.takeBack(first));

        assertThat(assignee(after)).isEqualTo(tess.member());
        assertThat(office.run(run).comments()).isEmpty();
        assertThatExceptionOfType(NotAllowedNow.class)
                .as("once")
                .isThrownBy(() -> office.as(tess).call(() -> work.takeBack(first)));
    }

    @Test
    void taskOfARoleIsTheRolesAgainWhenTakenBack() {
        ProcessKey process = office.as(office.admin())
                .publish(SampleProcesses.inOrder(SampleProcesses.build("shared")
                        .assignee(new Assignee.OfRole("MEMBER"))
                        .build()));
        RunKey other = office.as(tess).start(process, Map.of());
        TaskId shared = office.id(other, "shared");
        office.call(() -> work.handOver(shared, new HandOver(marco.member(), null, null)));
        assertThat(mine(tess)).doesNotContain("shared");

        office.as(tess).call(() -> work.takeBack(shared));

        assertThat(mine(tess)).contains("shared");
        assertThat(mine(marco)).contains("shared");
    }

    @Test
    void nothingIsTakenBackFromWhoHasBegun() {
        give(marco, null);
        office.as(marco).call(() -> tasks.act(first, new TaskAction.Start()));

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> office.as(tess).call(() -> work.takeBack(first)));
    }

    @Test
    void onlyWhoHandedOverTakesBack() {
        give(marco, null);

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> office.as(office.admin()).call(() -> work.takeBack(first)));
    }

    @Test
    void strangerHandsNothingOver() {
        Caller nina = office.as(office.admin()).hire("nina", Role.MEMBER);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        office.as(nina).call(() -> work.handOver(first, new HandOver(nina.member(), null, null))));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.as(tess)
                        .call(() -> work.handOver(first, new HandOver(marco.member(), team("Both"), null))));
    }

    @Test
    void waitedForIsWhatOthersHaveInOnesOwnRunsAndAfterOnesOwnWork() {
        assertThat(waiting(tess)).isEmpty();
        assertThat(waiting(marco)).as("has not worked in it").isEmpty();

        office.as(tess).complete(run, "first");

        assertThat(waiting(tess)).containsExactly("second");
        assertThat(waiting(marco)).as("has it").isEmpty();
        RunKey other = office.as(office.admin()).start(office.run(run).summary().process(), Map.of());
        assertThat(waiting(tess)).as("not begun by Tess").containsExactly("second");
        office.as(tess).complete(other, "first");
        assertThat(waiting(tess)).containsExactly("second", "second");
    }

    @Test
    void waitingIsPagedFromTheLongestOn() {
        ProcessKey process = office.as(office.admin())
                .publish(SampleProcesses.together(of("a", "marco"), of("b", "marco"), of("c", "marco")));
        for (int count = 0; count < 3; count++) {
            office.as(tess).start(process, Map.of());
            office.passMinutes(1);
        }
        List<TaskId> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<WaitingTask> page = office.as(tess).call(() -> work.waiting(request));
            page.items().forEach(waiting -> seen.add(waiting.task().id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
        assertThat(office.call(() -> work.waiting(PageRequest.first())).items())
                .extracting(waiting -> waiting.task().readyAt())
                .isSorted();
    }

    @Test
    void nudgeIsToldOnceADay() {
        office.as(tess).complete(run, "first");
        int before = news(marco).size();

        Nudge nudge = nudge("second");

        assertThat(nudge.told()).containsExactly("marco");
        assertThat(nudge.again()).isEqualTo(Office.MONDAY.plus(Duration.ofDays(1)));
        assertThat(news(marco)).hasSize(before + 1);
        assertThat(news(marco)).anyMatch(text -> text.contains("tess is waiting for you"));
        assertThat(office.as(tess).call(() -> work.waiting(PageRequest.first())).items())
                .extracting(WaitingTask::nudgeFrom)
                .containsExactly(nudge.again());
        office.passMinutes(Duration.ofHours(23).toMinutes());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> nudge("second"));
        assertThat(news(marco)).hasSize(before + 1);

        office.passMinutes(60);

        assertThat(nudge("second").told()).containsExactly("marco");
        assertThat(news(marco)).hasSize(before + 2);
    }

    @Test
    void nobodyIsToldOfOnesOwnTaskOrByWhoDoesNotWait() {
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> nudge("first"));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(marco).call(() -> work.nudge(first)));
    }

    @Test
    void doneIsWhatICompletedInTheLastSevenDays() {
        office.as(tess).complete(run, "first");

        assertThat(office.call(() -> work.done(PageRequest.first())).items())
                .extracting(TaskView::stepKey)
                .containsExactly("first");
        assertThat(office.call(() -> work.countDone(Office.MONDAY))).isEqualTo(1);
        assertThat(office.as(marco).call(() -> work.done(PageRequest.first())).items())
                .isEmpty();
        office.passMinutes(Duration.ofDays(8).toMinutes());
        assertThat(office.as(tess).call(() -> work.done(PageRequest.first())).items())
                .isEmpty();
    }

    @Test
    void taskOfAnotherOrganizationDoesNotExist() {
        Office others = new Office(organizations, processes, runs, tasks);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> others.call(() -> work.nudge(first)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> others.call(() -> work.handOver(first, new HandOver(null, null, null))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> others.call(() -> work.takeBack(first)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> others.call(() -> {
                    work.snooze(first, others.now().plusSeconds(60));
                    return first;
                }));
    }

    @Test
    void auditorsReadTheirListButActOnNothing() {
        Caller viewer = office.as(office.admin()).hire("vera", Role.AUDITOR);

        assertThat(office.as(viewer)
                        .call(() -> work.waiting(PageRequest.first()))
                        .items())
                .isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(viewer).call(() -> work.nudge(first)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(viewer).call(() -> work.handOver(first, new HandOver(null, null, null))));
    }

    private void snooze(Duration fromNow) {
        office.as(tess).call(() -> {
            work.snooze(first, office.now().plus(fromNow));
            return first;
        });
    }

    private void give(Caller to, @Nullable String note) {
        office.as(tess).call(() -> work.handOver(first, new HandOver(to.member(), null, note)));
    }

    private Nudge nudge(String step) {
        TaskId task = office.as(tess).id(run, step);
        return office.call(() -> work.nudge(task));
    }

    private TeamId team(String name) {
        return office.as(office.admin())
                .call(() -> teams.create(name, Set.of(member(tess), member(marco))))
                .id();
    }

    private static MemberId member(Caller caller) {
        return Objects.requireNonNull(caller.member());
    }

    private List<String> mine(Caller caller) {
        return office.as(caller).call(() -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first())).items().stream()
                .map(TaskView::stepKey)
                .toList();
    }

    private List<String> waiting(Caller caller) {
        return office.as(caller).call(() -> work.waiting(PageRequest.first())).items().stream()
                .map(waiting -> waiting.task().stepKey())
                .toList();
    }

    private List<String> news(Caller caller) {
        return office.as(caller).call(() -> notifications.mine(PageRequest.first())).items().stream()
                .filter(told -> told.path() != null && told.path().startsWith("runs/"))
                .map(told -> told.text().in(Locale.ENGLISH))
                .toList();
    }

    private static @Nullable Object assignee(TaskView task) {
        TaskAssignee who = task.assignee();
        return who == null ? null : who.member();
    }

    private Step of(String key, String member) {
        return SampleProcesses.build(key)
                .assignee(new Assignee.OfMember(office.emailOf(member)))
                .build();
    }
}
