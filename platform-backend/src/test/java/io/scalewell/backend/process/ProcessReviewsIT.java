package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReviews;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class ProcessReviewsIT {

    /** Far ahead, so that the engine plans what it would not plan in a simulated past. */
    private static final Instant START = Instant.parse("2099-01-31T09:00:00Z");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private ProcessReviews reviews;

    @Autowired
    private ProcessReviewJob job;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Library library;

    @Autowired
    private PublishedProcesses published;

    @Autowired
    private Api api;

    private Authors authors;
    private ProcessKey key;

    @BeforeEach
    void publishWithAnInterval() {
        authors = new Authors(organizations, processes);
        key = authors.create(
                authors.marco,
                Authors.definition(Step.task("a", "A"))
                        .change()
                        .reviewEvery("P1M")
                        .toDefinition());
        at(START, () -> processes.publish(key, new Publication(null, null)));
    }

    @Test
    void goesStaleAfterThatManyCalendarMonths() {
        ProcessSummary fresh =
                at(START.plus(Duration.ofDays(27)), () -> processes.get(key)).summary();
        assertThat(fresh.reviewDue()).isEqualTo("2099-02-28T09:00:00Z");
        assertThat(fresh.stale()).isFalse();

        assertThat(at(START.plus(Duration.ofDays(28)), () -> processes.get(key))
                        .summary()
                        .stale())
                .isTrue();
        assertThat(at(START.plus(Duration.ofDays(28)), () -> processes.list(ProcessFilter.all(), PageRequest.first()))
                        .items())
                .extracting(ProcessSummary::stale)
                .containsExactly(true);
    }

    @Test
    void theLibraryFindsWhatIsStaleAndInUse() {
        Instant late = START.plus(Duration.ofDays(28));

        assertThat(stale(late.minusSeconds(1))).isEmpty();
        assertThat(stale(late)).containsExactly(key);
        at(late, () -> processes.retire(key));
        assertThat(stale(late)).isEmpty();
    }

    private List<ProcessKey> stale(Instant now) {
        LibraryFilter stale = new LibraryFilter(null, null, null, null, null, false, true);
        return at(now, () -> library.list(stale, LibrarySort.NAME, PageRequest.first())).items().stream()
                .map(entry -> entry.process().key())
                .toList();
    }

    @Test
    void isFreshAgainWhenSomebodyFindsItRight() {
        Instant later = START.plus(Duration.ofDays(40));

        ProcessDetail reviewed = at(later, () -> reviews.confirm(key));

        assertThat(reviewed.summary().stale()).isFalse();
        assertThat(Objects.requireNonNull(reviewed.lastReview()).by()).isEqualTo("marco");
        assertThat(reviewed.lastReview().at()).isEqualTo(later);
        assertThat(reviewed.summary().reviewDue()).isEqualTo("2099-04-12T08:00:00Z");
    }

    @Test
    void theOwnerIsToldOnceForEachDueInstant() {
        String due = "2099-02-28T09:00:00Z";
        look("2099-02-27T09:00:00Z");
        assertThat(told()).isEmpty();

        look(due);
        assertThat(told()).containsExactly("Is Onboarding still right? Its review is due");

        at(START.plus(Duration.ofDays(40)), () -> reviews.confirm(key));
        look(due);
        assertThat(told()).hasSize(1);
    }

    @Test
    void nothingIsDueWithoutAnInterval() {
        ProcessKey other = authors.create(authors.marco, Authors.definition(Step.task("a", "A")));
        assertThatExceptionOfType(NotAllowedNow.class)
                .as("a draft cannot be right yet")
                .isThrownBy(() -> authors.as(authors.marco, () -> reviews.confirm(other)));
        authors.as(authors.marco, () -> processes.publish(other, new Publication(null, null)));

        assertThat(authors.as(authors.marco, () -> reviews.confirm(other))
                        .summary()
                        .reviewDue())
                .isNull();
    }

    @Test
    void anIntervalThatIsNoneCannotBePublished() {
        for (String wrong : List.of("6 months", "P0D", "-P1M", "P11Y", "PT5H")) {
            ProcessKey other = authors.create(
                    authors.marco,
                    Authors.definition(Step.task("a", "A"))
                            .change()
                            .reviewEvery(wrong)
                            .toDefinition());

            assertThatExceptionOfType(Invalid.class)
                    .as(wrong)
                    .isThrownBy(() ->
                            authors.as(authors.marco, () -> processes.publish(other, new Publication(null, null))))
                    .satisfies(problem ->
                            assertThat(problem.errors().getFirst().pointer()).isEqualTo("/reviewEvery"));
        }
    }

    @Test
    void theApiSaysWhenAndConfirms() {
        Api.Client client = api.of(authors.organization);
        assertThat(client.get("/api/v1/processes/" + key).at("/reviewDue")).isEqualTo("2099-02-28T09:00:00Z");
        assertThat(client.get("/api/v1/processes/" + key).at("/stale")).isEqualTo("false");

        assertThat(client.post("/api/v1/processes/" + key + "/review", null).at("/lastReview/by"))
                .isEqualTo("admin");
    }

    private <R> R at(Instant now, ScopedValue.CallableOp<R, RuntimeException> work) {
        return ScopedValue.where(DatabaseClock.SIMULATED, now).call(() -> authors.as(authors.marco, work));
    }

    private void look(String due) {
        String process = authors.organization.call(() -> id().toString());
        Map<String, Object> payload = Map.of(ReviewWatch.PROCESS, process, ReviewWatch.DUE, due);
        UUID tenant = authors.organization.id().value();
        authors.organization.run(() -> transactions.executeWithoutResult(
                _ -> job.run(new Job(tenant, new UUID(0, 1), ReviewWatch.KIND, payload, 1, 8, 1, Instant.EPOCH))));
    }

    private UUID id() {
        return transactions.execute(_ -> published.findId(key).orElseThrow());
    }

    private List<String> told() {
        return authors.as(authors.marco, () -> notifications.mine(PageRequest.first())).items().stream()
                .map(told -> told.text().toString())
                .filter(text -> text.contains("review"))
                .toList();
    }
}
