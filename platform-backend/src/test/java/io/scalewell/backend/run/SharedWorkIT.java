package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Sharing;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SharedWorkIT {

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

    @Autowired
    private Absences absences;

    private Office office;
    private final List<MemberId> team = new ArrayList<>();

    @BeforeEach
    void hire() {
        office = new Office(organizations, processes, runs, tasks);
        Stream.of("ana", "ben", "cleo")
                .map(name -> office.hire(name, Role.MEMBER))
                .map(Caller::member)
                .forEach(team::add);
        team.sort(Comparator.comparing(MemberId::toString));
        office.call(() -> teams.create("Support", Set.copyOf(team)));
    }

    @Test
    void goesRoundAndComesBackToTheSameAfterRework() {
        ProcessKey process = publish(shared("a", Sharing.ROUND_ROBIN));

        List<RunKey> started =
                Stream.generate(() -> office.start(process, Map.of())).limit(4).toList();

        assertThat(started.stream().map(run -> holder(run, "a")))
                .containsExactly(team.get(0), team.get(1), team.get(2), team.get(0));
        office.complete(started.get(1), "a");
        office.act(started.get(1), "a", new TaskAction.Reopen("once more"));
        assertThat(holder(started.get(1), "a")).isEqualTo(team.get(1));
    }

    @Test
    void nobodyWhoIsAwayAndWithoutAnybodyTheTeam() {
        ProcessKey process = publish(shared("a", Sharing.ROUND_ROBIN));
        away(team.get(0));
        assertThat(holder(office.start(process, Map.of()), "a")).isEqualTo(team.get(1));

        away(team.get(1));
        away(team.get(2));

        TaskAssignee nobody = Objects.requireNonNull(
                office.task(office.start(process, Map.of()), "a").assignee());
        assertThat(nobody.member()).isNull();
        assertThat(nobody.label()).isEqualTo("Support");
    }

    @Test
    void whoeverHasLeastGetsItWithinOneUseCaseToo() {
        ProcessKey process = publish(
                shared("a", Sharing.LEAST_LOADED),
                shared("b", Sharing.LEAST_LOADED),
                shared("c", Sharing.LEAST_LOADED));
        RunKey first = office.start(process, Map.of());
        assertThat(Stream.of("a", "b", "c").map(step -> holder(first, step))).containsExactlyInAnyOrderElementsOf(team);
        MemberId free = holder(first, "b");
        office.complete(first, "b");

        ProcessKey single = publish(shared("only", Sharing.LEAST_LOADED));

        assertThat(holder(office.start(single, Map.of()), "only")).isEqualTo(free);
    }

    @Test
    void manyAtTheSameTimeAreSharedEvenly() throws Exception {
        for (Sharing sharing : Sharing.values()) {
            ProcessKey process = publish(shared("a", sharing));
            List<Callable<RunKey>> starts = Stream.<Callable<RunKey>>generate(
                            () -> () -> office.start(process, Map.of()))
                    .limit(30)
                    .toList();
            List<RunKey> started = new ArrayList<>();
            try (var threads = Executors.newFixedThreadPool(6)) {
                for (Future<RunKey> run : threads.invokeAll(starts)) {
                    started.add(run.get());
                }
            }

            Map<MemberId, Long> counts =
                    started.stream().collect(Collectors.groupingBy(run -> holder(run, "a"), Collectors.counting()));
            assertThat(counts)
                    .as(sharing.name())
                    .hasSize(3)
                    .allSatisfy((member, count) -> assertThat(count).isEqualTo(10));
        }
    }

    private Step shared(String key, Sharing sharing) {
        return Step.task(key, key)
                .change()
                .assignee(new Assignee.OfTeam("Support"))
                .sharing(sharing)
                .toStep();
    }

    private ProcessKey publish(Step... steps) {
        return office.publish(SampleProcesses.together(steps));
    }

    private MemberId holder(RunKey run, String step) {
        TaskView task = office.task(run, step);
        return Objects.requireNonNull(Objects.requireNonNull(task.assignee()).member());
    }

    private void away(MemberId member) {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        office.call(() -> absences.plan(member, new NewAbsence(monday, monday.plusDays(4), null, null)));
    }
}
