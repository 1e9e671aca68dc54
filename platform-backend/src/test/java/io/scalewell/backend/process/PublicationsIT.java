package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.publication.Outcome;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.RequestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PublicationsIT {

    private static final Publication FIRST = new Publication("First", null);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Publications publications;

    @Autowired
    private Notifications notifications;

    @Autowired
    private EventLog events;

    @Autowired
    private Api api;

    private Authors authors;

    @BeforeEach
    void gather() {
        authors = new Authors(organizations, processes);
    }

    @Test
    void aSecondPersonAgreesAndBothAreNamed() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);
        assertThat(request.mayDecide()).isFalse();
        assertThat(authors.as(authors.ada, () -> publications.request(request.id()))
                        .mayDecide())
                .isTrue();
        assertThat(authors.as(authors.marco, () -> processes.get(key)).published())
                .isNull();

        PublicationRequest approved = authors.as(authors.ada, () -> publications.approve(request.id()));

        assertThat(approved.state()).isEqualTo(RequestState.APPROVED);
        assertThat(approved.version()).isEqualTo(1);
        ProcessVersion version = authors.as(authors.marco, () -> processes.version(key, 1));
        assertThat(version.author()).isEqualTo("marco");
        assertThat(version.approvedBy()).isEqualTo("admin");
        assertThat(version.changeNote()).isEqualTo("First");
        assertThat(told(authors.marco)).anySatisfy(text -> assertThat(text).contains("was approved and published"));
        assertThat(told(authors.ada)).anySatisfy(text -> assertThat(text).contains("A second person is needed"));
        assertThat(newest(EventType.PUBLICATION_REQUESTED)).hasSize(1);
        assertThat(newest(EventType.PROCESS_PUBLISHED)).hasSize(1);
        assertThat(newest(EventType.PUBLICATION_DECIDED))
                .singleElement()
                .satisfies(event -> assertThat(event.data()).containsEntry("decision", "APPROVED"));
    }

    @Test
    void nobodyAgreesToTheirOwnWishOrTheirOwnChange() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        authors.rename(authors.maria, key, "Onboarding of customers");
        PublicationRequest request = ask(authors.marco, key, FIRST);

        for (Caller involved : List.of(authors.marco, authors.maria)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> authors.as(involved, () -> publications.approve(request.id())));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> authors.as(involved, () -> publications.reject(request.id(), "No")));
        }
        assertThatExceptionOfType(Forbidden.class)
                .as("a member may not change processes")
                .isThrownBy(() -> authors.as(authors.tess(), () -> publications.approve(request.id())));
        assertThat(authors.as(authors.ada, () -> publications.approve(request.id()))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void aLaterChangeOfTheDraftVoidsTheRequestAndSaysSo() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);

        authors.rename(authors.maria, key, "Another");

        PublicationRequest voided = authors.as(authors.ada, () -> publications.request(request.id()));
        assertThat(voided.state()).isEqualTo(RequestState.VOID);
        assertThat(voided.decidedBy()).isEqualTo("maria");
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> authors.as(authors.ada, () -> publications.approve(request.id())))
                .withMessageContaining("was changed by maria");
        assertThat(told(authors.marco)).anySatisfy(text -> assertThat(text).contains("is void"));
        assertThat(ask(authors.marco, key, FIRST).state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void savingTheSameDraftAgainVoidsNothing() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);

        authors.rename(authors.maria, key, "Onboarding");

        assertThat(authors.as(authors.ada, () -> publications.request(request.id()))
                        .state())
                .isEqualTo(RequestState.OPEN);
    }

    @Test
    void aRejectionNamesItsReason() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> authors.as(authors.ada, () -> publications.reject(request.id(), " ")));

        PublicationRequest rejected =
                authors.as(authors.ada, () -> publications.reject(request.id(), "Step 2 is missing"));

        assertThat(rejected.state()).isEqualTo(RequestState.REJECTED);
        assertThat(rejected.reason()).isEqualTo("Step 2 is missing");
        assertThat(authors.as(authors.marco, () -> processes.versions(key))).isEmpty();
        assertThat(told(authors.marco)).anySatisfy(text -> assertThat(text).contains("was not approved"));
    }

    @Test
    void onlyWhoAskedWithdraws() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);
        assertThatExceptionOfType(NotAllowedNow.class)
                .as("one request at a time")
                .isThrownBy(() -> ask(authors.maria, key, FIRST));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> authors.as(authors.ada, () -> publications.withdraw(request.id())));

        assertThat(authors.as(authors.marco, () -> publications.withdraw(request.id()))
                        .state())
                .isEqualTo(RequestState.WITHDRAWN);
        assertThat(authors.as(authors.marco, () -> publications.requests(key, RequestState.OPEN, PageRequest.first()))
                        .items())
                .isEmpty();
    }

    @Test
    void endingRegulationNeedsASecondPersonToo() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest first = ask(authors.marco, key, FIRST);
        authors.as(authors.ada, () -> publications.approve(first.id()));
        ProcessDefinition free = Authors.regulated().change().regulated(false).toDefinition();
        authors.as(authors.marco, () -> processes.replaceDraft(key, free, 1));

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> authors.as(
                        authors.marco, () -> processes.publish(key, new Publication("Free", Authors.FASTER))));
        PublicationRequest second = ask(authors.marco, key, new Publication("Free", Authors.FASTER));
        authors.as(authors.ada, () -> publications.approve(second.id()));
        authors.rename(authors.marco, key, "Freed");

        assertThat(authors.as(authors.marco, () -> publications.publish(key, new Publication("Alone", Authors.FASTER))))
                .isInstanceOf(Outcome.Published.class);
    }

    @Test
    void whatCannotBePublishedCannotBeAskedFor() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated().withStages(List.of()));

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> ask(authors.marco, key, FIRST));
    }

    @RepeatedTest(5)
    void oneOfTwoDecisionsAtOnceCounts() throws Exception {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);

        List<String> outcomes = atOnce(
                () -> authors.as(
                        authors.ada,
                        () -> publications.approve(request.id()).state().name()),
                () -> authors.as(
                        authors.maria,
                        () -> publications.reject(request.id(), "No").state().name()));

        assertThat(outcomes).filteredOn("refused"::equals).hasSize(1);
        PublicationRequest decided = authors.as(authors.ada, () -> publications.request(request.id()));
        assertThat(outcomes).contains(decided.state().name());
        assertThat(authors.as(authors.ada, () -> processes.versions(key)))
                .hasSize(decided.state() == RequestState.APPROVED ? 1 : 0);
    }

    @RepeatedTest(5)
    void twoWhoPublishTheSameNumberMakeOneVersion() throws Exception {
        ProcessKey key = authors.create(authors.marco, Authors.definition(Step.task("a", "A")));
        Publication numbered = new Publication("First", null, List.of(), 1);

        List<String> outcomes = atOnce(
                () -> authors.as(
                        authors.marco,
                        () -> publications.publish(key, numbered).getClass().getSimpleName()),
                () -> authors.as(
                        authors.maria,
                        () -> publications.publish(key, numbered).getClass().getSimpleName()));

        assertThat(outcomes).containsExactlyInAnyOrder("Published", "refused");
        assertThat(authors.as(authors.ada, () -> processes.versions(key))).hasSize(1);
    }

    @Test
    void theApiAnswers202WithTheRequest() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        Api.Client ada = api.of(authors.organization);

        Answer asked = ada.post("/api/v1/processes/" + key + "/versions", Map.of("changeNote", "First"));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        String address = asked.header("Location");
        assertThat(ada.get(address).at("/state")).isEqualTo("OPEN");
        assertThat(ada.get("/api/v1/publication-requests?state=OPEN&process=" + key)
                        .at("/items/0/id"))
                .isEqualTo(asked.at("/id"));
        assertThat(ada.post(address + "/approve", null).status())
                .as("the same person")
                .isEqualTo(403);
        assertThat(ada.post(address + "/withdraw", null).at("/state")).isEqualTo("WITHDRAWN");
        assertThat(ada.post(address + "/withdraw", null).status()).isEqualTo(409);
    }

    @Test
    void organizationsDoNotSeeEachOthersRequests() {
        ProcessKey key = authors.create(authors.marco, Authors.regulated());
        PublicationRequest request = ask(authors.marco, key, FIRST);
        Authors strangers = new Authors(organizations, processes);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> strangers.as(strangers.ada, () -> publications.approve(request.id())));
        assertThat(strangers
                        .as(strangers.ada, () -> publications.requests(null, null, PageRequest.first()))
                        .items())
                .isEmpty();
    }

    private PublicationRequest ask(Caller caller, ProcessKey key, Publication publication) {
        Outcome outcome = authors.as(caller, () -> publications.publish(key, publication));
        return ((Outcome.Requested) outcome).request();
    }

    private List<String> told(Caller caller) {
        return authors.as(caller, () -> notifications.mine(PageRequest.first())).items().stream()
                .map(told -> told.text().toString())
                .toList();
    }

    private List<Event> newest(EventType type) {
        return authors.organization.call(() -> events.newest(type, null, 1));
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<String> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = List.of(
                    threads.submit(() -> {
                        start.await();
                        return one.call();
                    }),
                    threads.submit(() -> {
                        start.await();
                        return other.call();
                    }));
            start.countDown();
            for (Future<String> each : running) {
                try {
                    outcomes.add(each.get(30, TimeUnit.SECONDS));
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause()).isInstanceOf(Problem.class);
                    outcomes.add("refused");
                }
            }
        }
        return outcomes;
    }
}
