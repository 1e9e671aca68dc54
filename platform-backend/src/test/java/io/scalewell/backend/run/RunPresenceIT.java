package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.nudge.NudgeNode;
import io.scalewell.backend.presence.PresenceHub;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunPresence;
import io.scalewell.shared.run.RunPresence.Visitor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionOperations;

/** Two nodes: the context's own, and another one with a connection pool of its own. */
@BackendTest
class RunPresenceIT {

    private static final RunKey RUN = new RunKey("ONB-1");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private RunPresence here;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcConnectionDetails database;

    private NudgeNode node;
    private PresenceHub hub;
    private RunPresence there;
    private TestOrganization organization;

    @BeforeEach
    void startSecondNode() {
        organization = organizations.create();
        node = new NudgeNode(database);
        hub = new PresenceHub(node.nudges(), transactions);
        there = new RunCompany(callers, hub);
        node.start();
        hub.start();
    }

    @AfterEach
    void stopSecondNode() {
        hub.stop();
        node.close();
    }

    private static final class Ears {
        private final AtomicReference<List<Visitor>> others = new AtomicReference<>(List.of());
    }

    @Test
    void showsWhoElseIsAtARunAndAtWhichStep() {
        Ears one = new Ears();
        Ears other = new Ears();
        RunPresence.Seat mine = enter(organization, here, one);
        RunPresence.Seat theirs = enter(organization, there, other);

        theirs.at("check-id");

        await().untilAsserted(() -> {
            assertThat(one.others.get()).containsExactly(new Visitor(organization.admin(), "check-id"));
            assertThat(other.others.get()).hasSize(1);
        });

        theirs.close();

        await().untilAsserted(() -> assertThat(one.others.get()).isEmpty());
        mine.close();
    }

    @Test
    void p26ShowsNobodyOfAnotherOrganization() {
        Ears colleague = new Ears();
        Ears stranger = new Ears();
        TestOrganization foreign = organizations.create();
        List<RunPresence.Seat> seats = List.of(
                enter(foreign, here, stranger),
                enter(organization, there, colleague),
                enter(organization, here, new Ears()));

        await().untilAsserted(() -> assertThat(colleague.others.get()).hasSize(1));
        assertThat(stranger.others.get()).isEmpty();
        seats.forEach(RunPresence.Seat::close);
    }

    private static RunPresence.Seat enter(TestOrganization whose, RunPresence presence, Ears ears) {
        Caller caller = Caller.member(whose.id(), whose.admin(), Role.MEMBER);
        return whose.as(caller, () -> presence.enter(RUN, ears.others::set));
    }
}
