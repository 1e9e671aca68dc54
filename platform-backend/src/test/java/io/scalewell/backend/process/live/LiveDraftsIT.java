package io.scalewell.backend.process.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.nudge.NudgeNode;
import io.scalewell.backend.presence.PresenceHub;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.shared.process.LiveDrafts.Seat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionOperations;

/** Two nodes: the context's own, and another one with a connection pool of its own. */
@BackendTest
class LiveDraftsIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private LiveDrafts here;

    @Autowired
    private Processes processes;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcConnectionDetails database;

    private NudgeNode node;
    private PresenceHub presence;
    private LiveDraftHub there;
    private TestOrganization organization;
    private ProcessKey key;

    @BeforeEach
    void startSecondNode() {
        organization = organizations.create();
        key = organization
                .call(() -> processes.create(ProcessDefinition.named("Pay")))
                .summary()
                .key();
        node = new NudgeNode(database);
        presence = new PresenceHub(node.nudges(), transactions);
        there = new LiveDraftHub(callers, node.nudges(), presence);
        node.start();
        presence.start();
        there.start();
    }

    @AfterEach
    void stopSecondNode() {
        there.stop();
        presence.stop();
        node.close();
    }

    @Test
    void tellsOfASaveOnEveryNodeWithinASecond() {
        var one = sit(organization, here);
        var other = sit(organization, there);
        await().until(() -> other.others.size() == 1);

        long revision = rename("Pay invoices").draftRevision();

        await().atMost(A_SECOND).untilAsserted(() -> {
            assertThat(one.saved).containsExactly(revision);
            assertThat(other.saved).containsExactly(revision);
        });
    }

    @Test
    void saysNothingWhenNothingChanged() {
        var one = sit(organization, here);

        rename("Pay");
        long revision = rename("Pay invoices").draftRevision();

        await().untilAsserted(() -> assertThat(one.saved).containsExactly(revision));
    }

    @Test
    void showsWhoIsThereAndAtWhichStep() {
        var one = sit(organization, here);
        var other = sit(organization, there);

        other.seat.at("check");

        await().untilAsserted(() -> {
            assertThat(one.others).singleElement().satisfies(editor -> {
                assertThat(editor.member()).isEqualTo(organization.admin());
                assertThat(editor.step()).isEqualTo("check");
            });
            assertThat(other.others).as("who came first is known as well").hasSize(1);
        });

        other.seat.close();

        await().untilAsserted(() -> assertThat(one.others).isEmpty());
    }

    @Test
    void p26ShowsNobodyOfAnotherOrganization() {
        var foreign = organizations.create();
        var theirKey = foreign.call(() -> processes.create(ProcessDefinition.named("Pay")))
                .summary()
                .key();
        assertThat(theirKey).isEqualTo(key);

        var one = sit(organization, here);
        var stranger = sit(foreign, there);
        var colleague = sit(organization, there);
        rename("Pay invoices");

        await().untilAsserted(() -> assertThat(one.others).hasSize(1));
        await().untilAsserted(() -> assertThat(colleague.saved).hasSize(1));
        assertThat(stranger.others).isEmpty();
        assertThat(stranger.saved).isEmpty();
    }

    @Test
    void isClosedToWhoMayNotDesign() {
        var member = Caller.member(organization.id(), organization.admin(), Role.MEMBER);

        assertThatThrownBy(() -> organization.as(member, () -> here.open(key, new Ears())))
                .isInstanceOf(Forbidden.class);
    }

    private ProcessDetail rename(String name) {
        return organization.call(() -> {
            var now = processes.get(key);
            return processes.replaceDraft(key, now.draft().withName(name), now.draftRevision());
        });
    }

    private Ears sit(TestOrganization where, LiveDrafts drafts) {
        var ears = new Ears();
        ears.seat = where.call(() -> drafts.open(key, ears));
        return ears;
    }

    private static final class Ears implements LiveDrafts.Listener {

        private final List<Long> saved = new CopyOnWriteArrayList<>();
        private volatile List<Editor> others = List.of();

        @SuppressWarnings("NullAway.Init") // set by whoever sits down
        private Seat seat;

        @Override
        public void saved(long revision) {
            saved.add(revision);
        }

        @Override
        public void present(List<Editor> editors) {
            others = editors;
        }
    }
}
