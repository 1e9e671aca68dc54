package io.scalewell.backend.run;

import static io.scalewell.backend.run.SampleProcesses.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever decides has decided on what was seen, and on nothing else. */
@BackendTest
class StaleDecisionIT {

    private static final TaskAction YES = new TaskAction.Approve(null, Map.of());

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private DSLContext db;

    private Office office;
    private Caller ana;
    private Caller boss;
    private RunKey run;

    @BeforeEach
    void askForAnApproval() {
        office = new Office(organizations, processes, runs, tasks);
        ana = office.hire("ana", Role.MEMBER);
        boss = office.hire("boss", Role.MANAGER);
        run = office.start(
                office.publish(SampleProcesses.together(
                        build("fill")
                                .fields(new Field("amount", "Amount", FieldType.NUMBER, false, null, List.of()))
                                .build(),
                        build("ok").kind(StepKind.APPROVAL).build())),
                Map.of());
    }

    /** One session changes a value and has not committed yet; the other decides meanwhile and has to wait for it. */
    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject"})
    void aValueThatIsChangedInTheSameMomentStopsTheDecision(String decision) throws Exception {
        TaskView seen = office.task(run, "ok");
        var fill = office.id(run, "fill");
        TaskAction action = decision.equals("approve") ? YES : new TaskAction.Reject("too dear");
        var typed = new CountDownLatch(1);
        var decided = new CountDownLatch(1);

        try (var sessions = Executors.newFixedThreadPool(2)) {
            Future<?> change = sessions.submit(() -> as(
                    ana,
                    () -> transactions.execute(_ -> {
                        tasks.saveFields(fill, Map.of("amount", 9000), null);
                        typed.countDown();
                        return waitFor(decided);
                    })));
            typed.await();
            Future<?> decide = sessions.submit(() -> as(boss, () -> tasks.act(seen.id(), action, seen.revision())));
            await().until(this::somebodyWaitsForALock);
            decided.countDown();
            change.get();

            var failed = catchThrowableOfType(ExecutionException.class, decide::get);
            var refused = (EditConflict) Objects.requireNonNull(failed.getCause());

            assertThat(refused.message())
                    .hasToString("This has changed since you looked at it: ana has changed “Amount” to “9000”."
                            + " Look at it again before you decide.");
            assertThat(refused.current())
                    .isInstanceOfSatisfying(
                            TaskView.class, now -> assertThat(now.revision()).isGreaterThan(seen.revision()));
            assertThat(refused.yours()).asString().contains("action=" + decision);
        }
        assertThat(office.task(run, "ok").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void whoeverHasLookedAgainDecides() {
        TaskView seen = office.task(run, "ok");
        office.as(ana).call(() -> tasks.changeDue(seen.id(), office.now().plusSeconds(3600)));
        assertThat(catchThrowableOfType(EditConflict.class, () -> decide(seen)).message())
                .asString()
                .contains("ana has changed when it is due.");

        decide(office.task(run, "ok"));

        assertThat(office.task(run, "ok").state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void whatIsNotShownInAnApprovalDoesNotChangeIt() {
        TaskView seen = office.task(run, "ok");
        office.as(ana).complete(run, "fill");

        decide(seen);

        assertThat(office.task(run, "ok").state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void whoeverNamesNoRevisionTakesItAsItIs() {
        TaskView seen = office.task(run, "ok");
        office.as(ana).call(() -> tasks.changeDue(seen.id(), office.now().plusSeconds(3600)));

        office.as(boss).call(() -> tasks.act(seen.id(), YES, null));

        assertThat(office.task(run, "ok").state()).isEqualTo(TaskState.COMPLETED);
    }

    private void decide(TaskView seen) {
        office.as(boss).call(() -> tasks.act(seen.id(), YES, seen.revision()));
    }

    private Object as(Caller who, ScopedValue.CallableOp<Object, RuntimeException> work) {
        return office.organization.<Object, RuntimeException>as(who, work);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean somebodyWaitsForALock() {
        return Objects.requireNonNull(db.fetchOne("select exists (select from pg_locks where not granted)"))
                .get(0, Boolean.class);
    }
}
