package io.scalewell.backend.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class EventLogIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EventLog log;

    @Autowired
    private RecordedEvents recorded;

    @Autowired
    private TransactionOperations transactions;

    private TestOrganization organization;

    @BeforeEach
    void prepare() {
        organization = organizations.create();
    }

    private Event append(NewEvent event) {
        return organization.call(() -> appendNow(event));
    }

    private Event appendNow(NewEvent event) {
        return transactions.execute(_ -> log.append(event)).event();
    }

    private static NewEvent ofRun(UUID runId, int number) {
        return new NewEvent(
                EventType.FIELD_CHANGED,
                Ids.next(),
                "ONB",
                3,
                runId,
                "ONB-42",
                Ids.next(),
                "check",
                Map.of("n", number));
    }

    @Test
    void readsBackWhatWasAppended() {
        NewEvent wish = ofRun(Ids.next(), 7);

        Event appended = append(wish);

        assertThat(organization.call(() -> log.find(appended.id()))).contains(appended);
        assertThat(appended.actor())
                .isEqualTo(new Actor(ActorKind.MEMBER, organization.admin().toString()));
        assertThat(appended.run()).hasToString("ONB-42");
        assertThat(appended.data()).isEqualTo(Map.of("n", 7));
        assertThat(appended.depth()).isZero();
    }

    @Test
    void takesItsTimeFromTheClock() {
        Instant then = Instant.parse("2026-03-01T10:15:30.123456Z");

        Event appended = ScopedValue.where(DatabaseClock.SIMULATED, then)
                .call(() -> append(NewEvent.of(EventType.RUN_STARTED, Map.of())));

        assertThat(organization.call(() -> log.find(appended.id())))
                .map(Event::time)
                .contains(then);
    }

    @Test
    void tellsListenersWithinTheTransaction() {
        Event appended = append(NewEvent.of(EventType.RUN_STARTED, Map.of()));

        assertThat(recorded.of(organization.id().value()))
                .extracting(AppendedEvent::event)
                .containsExactly(appended);
    }

    @Test
    void appendsNothingWhenAListenerRefuses() {
        NewEvent refused = NewEvent.of(EventType.GOAL_CHANGED, Map.of(RecordedEvents.REFUSED, true));

        assertThatThrownBy(() -> append(refused)).hasMessage(RecordedEvents.REFUSED);

        assertThat(organization.call(() -> log.newest(EventType.GOAL_CHANGED, null, 10)))
                .isEmpty();
    }

    @Test
    void appendsNothingOutsideATransaction() {
        assertThatThrownBy(() -> organization.run(() -> log.append(NewEvent.of(EventType.RUN_STARTED, Map.of()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void p12RecordsTheCauseAndItsDepth() {
        Event first = append(NewEvent.of(EventType.RUN_COMPLETED, Map.of()));

        Event second = ScopedValue.where(Cause.CURRENT, new Cause(first.id(), Cause.MAX_DEPTH))
                .call(() -> append(NewEvent.of(EventType.RUN_STARTED, Map.of())));

        assertThat(second.causation()).isEqualTo(first.id());
        assertThat(second.depth()).isEqualTo(16);
    }

    @Test
    void p12AllowsNoDeeperCause() {
        EventId cause = new EventId(Ids.next());

        assertThatThrownBy(() -> new Cause(cause, 17)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesThroughTheEventsOfARunFromTheNewest() {
        UUID run = Ids.next();
        List<EventId> appended = IntStream.range(0, 7)
                .mapToObj(number -> append(ofRun(run, number)).id())
                .toList();
        append(ofRun(Ids.next(), 99));

        Page<Event> first = organization.call(() -> log.ofRun(run, new PageRequest(4, null)));
        Page<Event> second = organization.call(() -> log.ofRun(run, new PageRequest(4, first.next())));

        assertThat(first.items())
                .extracting(Event::id)
                .isEqualTo(appended.reversed().subList(0, 4));
        assertThat(second.items())
                .extracting(Event::id)
                .isEqualTo(appended.reversed().subList(4, 7));
        assertThat(second.next()).isNull();
    }

    @Test
    void refusesAForeignCursor() {
        assertThatThrownBy(() -> organization.call(() -> log.ofRun(Ids.next(), new PageRequest(4, "x"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void p26ShowsNothingOfAnotherOrganization() {
        Event appended = append(ofRun(Ids.next(), 1));
        TestOrganization other = organizations.create();

        assertThat(other.call(() -> log.find(appended.id()))).isEmpty();
        assertThat(other.call(() -> log.newest(EventType.FIELD_CHANGED, null, 10)))
                .isEmpty();
    }

    @Test
    void namesTheSystemWhereNobodyElseActs() {
        Event appended = organization.as(
                Caller.system(organization.id()), () -> appendNow(NewEvent.of(EventType.REVIEW_OPENED, Map.of())));

        assertThat(appended.actor()).isEqualTo(Actor.SYSTEM);
    }
}
