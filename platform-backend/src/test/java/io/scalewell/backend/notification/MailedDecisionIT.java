package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.MailedApproval;
import io.scalewell.shared.notification.MailedApproval.State;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A decision from a mail counts only for what its page has shown, however close the change comes. */
@BackendTest
class MailedDecisionIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Directory directory;

    @Autowired
    private LinkSeal seal;

    @Autowired
    private MailLinks links;

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

    private TestOrganization organization;
    private RunDetail run;
    private String link;

    @BeforeEach
    void askByMail() {
        organization = organizations.create();
        organization.run(() -> transactions.executeWithoutResult(_ ->
                directory.add(Directory.Kind.ORGANIZATION, organization.id().toString())));
        String address = "tess@" + organization.id() + ".example";
        var tess = organizations.addMember(organization, address, Role.MEMBER);
        Step fill = Step.task("fill", "Fill in")
                .change()
                .fields(List.of(new Field("amount", "Amount", FieldType.NUMBER, false, null, List.of())))
                .toStep();
        Step agree = Step.task("ok", "Agree")
                .change()
                .kind(StepKind.APPROVAL)
                .assignee(new Assignee.OfMember(address))
                .toStep();
        run = organization.call(() -> {
            var key = processes
                    .create(ProcessDefinition.named("Buy")
                            .withStages(List.of(new Stage("Only", true, List.of(fill, agree)))))
                    .summary()
                    .key();
            processes.publish(key, new Publication("first", null));
            return runs.start(new StartRun(key, null, Map.of(), null, null));
        });
        var approval = new ApprovalLink(
                organization.id(),
                tess,
                run.tasks().getLast().id(),
                UUID.randomUUID(),
                Instant.now().plus(Duration.ofDays(1)));
        link = organization.call(() -> Objects.requireNonNull(
                transactions.execute(_ -> seal.make(organization.id(), MailPosting.DECIDE, approval.parts()))));
    }

    @Test
    void changeThatCommitsWhileTheDecisionWaitsIsToldAndTheLinkStillCounts() throws Exception {
        String shown = String.valueOf(links.approval(link).orElseThrow().shown());
        var typed = new CountDownLatch(1);
        var decided = new CountDownLatch(1);
        MailedApproval refused;
        try (var sessions = Executors.newFixedThreadPool(2)) {
            Future<?> change = sessions.submit(() -> organization.call(() -> transactions.execute(_ -> {
                tasks.saveFields(run.tasks().getFirst().id(), Map.of("amount", 9000), null);
                typed.countDown();
                return waitFor(decided);
            })));
            typed.await();
            Future<Optional<MailedApproval>> decision =
                    sessions.submit(() -> links.decide(link, shown, false, "too dear"));
            await().until(this::somebodyWaitsForALock);
            decided.countDown();
            change.get();
            refused = decision.get().orElseThrow();
        }

        assertThat(refused.state()).isEqualTo(State.OPEN);
        assertThat(refused.problem()).asString().contains("has changed “Amount” to “9000”.");
        assertThat(refused.values()).containsEntry("Amount", "9000");
        assertThat(links.decide(link, String.valueOf(refused.shown()), true, "")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.APPROVED);
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
