package io.scalewell.backend.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.nudge.NudgeNode;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionOperations;

/** Two nodes: the context's own, and another one with a connection pool of its own. */
@BackendTest
class LiveEventsIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EventLog log;

    @Autowired
    private LiveEvents here;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Callers callers;

    @Autowired
    private LiveReader reader;

    @Autowired
    private EventRepository events;

    @Autowired
    private DSLContext db;

    @Autowired
    private JdbcConnectionDetails database;

    private NudgeNode node;
    private LiveEventHub there;
    private TestOrganization organization;

    @BeforeEach
    void startSecondNode() {
        organization = organizations.create();
        node = new NudgeNode(database);
        there = new LiveEventHub(callers, reader, node.nudges());
        node.start();
        there.start();
    }

    @AfterEach
    void stopSecondNode() {
        there.stop();
        node.close();
    }

    private EventId append(TestOrganization where) {
        return where.call(() -> transactions
                .execute(_ -> log.append(NewEvent.of(EventType.TASK_COMPLETED, Map.of())))
                .event()
                .id());
    }

    private List<EventId> follow(LiveEvents events) {
        List<EventId> seen = new CopyOnWriteArrayList<>();
        organization.call(() -> events.subscribe(event -> seen.add(event.id())));
        return seen;
    }

    @Test
    void crossesFromNodeToNodeWithinASecond() {
        List<EventId> seenHere = follow(here);
        List<EventId> seenThere = follow(there);

        EventId appended = append(organization);

        await().atMost(A_SECOND).untilAsserted(() -> {
            assertThat(seenHere).containsExactly(appended);
            assertThat(seenThere).containsExactly(appended);
        });
    }

    @Test
    void leavesNoGapWhenManyAppendAtOnce() {
        List<EventId> seen = follow(there);
        List<EventId> appended = new CopyOnWriteArrayList<>();

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 8; person++) {
                people.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        appended.add(append(organization));
                    }
                });
            }
        }

        assertThat(appended).hasSize(200).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(seen).containsExactlyInAnyOrderElementsOf(appended));
    }

    @Test
    void saysNothingOfWhatIsRolledBack() {
        List<EventId> seen = follow(there);

        organization.run(() -> transactions.executeWithoutResult(status -> {
            log.append(NewEvent.of(EventType.TASK_COMPLETED, Map.of()));
            status.setRollbackOnly();
        }));
        EventId committed = append(organization);

        await().untilAsserted(() -> assertThat(seen).containsExactly(committed));
    }

    @Test
    void p26SaysNothingOfAnotherOrganization() {
        List<EventId> seen = follow(there);

        append(organizations.create());
        EventId own = append(organization);

        await().untilAsserted(() -> assertThat(seen).containsExactly(own));
    }

    @Test
    void letsASlowListenerDelayNobodyElse() {
        CountDownLatch slow = new CountDownLatch(1);
        List<Event> late = new CopyOnWriteArrayList<>();
        organization.call(() -> there.subscribe(event -> {
            try {
                slow.await();
                late.add(event);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        List<EventId> seen = follow(there);

        EventId first = append(organization);
        EventId second = append(organization);

        await().untilAsserted(() -> assertThat(seen).containsExactly(first, second));
        assertThat(late).isEmpty();
        slow.countDown();
        await().untilAsserted(() -> assertThat(late).hasSize(2));
    }

    @Test
    void goesOnAfterAListenerFails() {
        List<EventId> seen = new CopyOnWriteArrayList<>();
        organization.call(() -> there.subscribe(event -> {
            if (seen.isEmpty()) {
                seen.add(event.id());
                throw new IllegalStateException("a broken screen");
            }
            seen.add(event.id());
        }));

        EventId first = append(organization);
        EventId second = append(organization);

        await().untilAsserted(() -> assertThat(seen).containsExactly(first, second));
    }

    @Test
    void readsAgainWhatWasMissedWhileTheConnectionWasLost() {
        List<EventId> seen = follow(there);
        EventId before = append(organization);
        await().untilAsserted(() -> assertThat(seen).containsExactly(before));

        node.loseConnection();
        EventId missed = append(organization);
        assertThat(seen).doesNotContain(missed);
        node.findConnection();

        await().untilAsserted(() -> assertThat(seen).contains(missed));
    }

    @Test
    void findsWhatNodeThatEndedSentNoNoticeOf() {
        List<EventId> seen = follow(there);

        EventId silent = organization.call(() -> transactions.execute(_ -> {
            Event event = new Event(
                    new EventId(Ids.next()),
                    EventType.TASK_COMPLETED,
                    Instant.now(),
                    organization.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Actor.SYSTEM,
                    null,
                    0,
                    Map.of());
            RoundTrip trip = new RoundTrip(db);
            events.insert(trip, List.of(new AppendedEvent(event, null, null)), List.of(JSON.valueOf("{}")));
            trip.go();
            return event.id();
        }));

        await().untilAsserted(() -> assertThat(seen).containsExactly(silent));
    }

    @Test
    void endsWithTheSubscription() {
        List<EventId> seen = new CopyOnWriteArrayList<>();
        LiveEvents.Subscription ended = organization.call(() -> there.subscribe(event -> seen.add(event.id())));
        List<EventId> other = follow(there);

        ended.close();
        EventId appended = append(organization);

        await().untilAsserted(() -> assertThat(other).containsExactly(appended));
        assertThat(seen).isEmpty();
    }
}
