package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ProcessesIT {

    private static final Verdict FASTER =
            new Verdict("cycle-time", Verdict.Direction.DOWN, List.of("first-pass-yield"));

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private EventLog events;

    private TestOrganization organization;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
    }

    @Test
    void newProcessIsDraftOfItsCreator() {
        ProcessDetail created = create("Customer onboarding");

        ProcessSummary summary = created.summary();
        assertThat(summary.key()).isEqualTo(new ProcessKey("CO"));
        assertThat(summary.state()).isEqualTo(ProcessState.DRAFT);
        assertThat(summary.owner()).isEqualTo(organization.admin());
        assertThat(summary.ownerName()).isEqualTo("admin");
        assertThat(summary.steps()).isEqualTo(2);
        assertThat(created.published()).isNull();
        assertThat(created.draft().key()).isEqualTo("CO");
        assertThat(created.draft().owner()).isEqualTo(organization.adminEmail());
        assertThat(organization.call(() -> processes.get(new ProcessKey("CO")))).isEqualTo(created);
    }

    @Test
    void keysAreUniqueWhoeverChoosesThem() {
        create("Customer onboarding");
        assertThat(create("Cash out").summary().key()).isEqualTo(new ProcessKey("CO2"));

        ProcessDefinition taken = sample("Another").withKey("co");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> organization.call(() -> processes.create(taken)))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly("/key"));
    }

    @Test
    void stepsWithoutKeyGetOneThatNoOtherHas() {
        ProcessDefinition definition = ProcessDefinition.named("Keys")
                .withStages(List.of(new Stage(
                        "Only",
                        false,
                        List.of(
                                Step.task("", "Check it"),
                                Step.task("check-it", "Known"),
                                Step.task("", "Check it")))));

        ProcessDetail created = organization.call(() -> processes.create(definition));

        assertThat(created.draft().steps())
                .extracting(Step::key)
                .containsExactly("check-it-2", "check-it", "check-it-3");
    }

    @Test
    void secondOfTwoEditorsGetsBothStates() {
        ProcessKey key = create("Onboarding").summary().key();
        ProcessDefinition mine = sample("Mine");
        ProcessDefinition theirs = sample("Theirs");
        ProcessDetail first = organization.call(() -> processes.replaceDraft(key, mine, 1));
        assertThat(first.draftRevision()).isEqualTo(2);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> organization.call(() -> processes.replaceDraft(key, theirs, 1)))
                .satisfies(conflict -> {
                    assertThat(((ProcessDetail) conflict.current()).draft().name())
                            .isEqualTo("Mine");
                    assertThat(conflict.yours()).isEqualTo(theirs);
                });
        assertThat(organization.call(() -> processes.replaceDraft(key, mine, 1)).draftRevision())
                .as("saving what is there already is no conflict")
                .isEqualTo(2);
    }

    @Test
    void publishedVersionsStayAsTheyWere() {
        ProcessKey key = create("Onboarding").summary().key();
        publish(key, null);
        organization.call(() -> processes.replaceDraft(key, sample("Changed"), 1));

        ProcessDetail changed = organization.call(() -> processes.get(key));
        assertThat(changed.summary().state()).isEqualTo(ProcessState.LIVE);
        assertThat(changed.summary().changedSinceVersion()).isTrue();
        assertThat(changed.published()).isNotNull();
        assertThat(organization
                        .call(() -> processes.version(key, 1))
                        .definition()
                        .name())
                .isEqualTo("Onboarding");

        publish(key, FASTER);

        assertThat(organization.call(() -> processes.versions(key)))
                .extracting(
                        VersionSummary::number, VersionSummary::verdict, VersionSummary::author, VersionSummary::runs)
                .containsExactly(tuple(2, FASTER, "admin", 0L), tuple(1, null, "admin", 0L));
        assertThat(organization.call(() -> processes.get(key)).summary().changedSinceVersion())
                .isFalse();
        Event published = organization
                .call(() -> events.newest(EventType.PROCESS_PUBLISHED, null, 1))
                .getFirst();
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.data()).containsEntry("name", "Changed");
    }

    @Test
    void laterVersionsHaveToNameTheMetricTheyShouldMove() {
        ProcessKey key = create("Onboarding").summary().key();
        publish(key, null);
        organization.call(() -> processes.replaceDraft(key, sample("Changed"), 1));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> publish(key, null))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly("/verdict"));
    }

    @Test
    void draftWithProblemsIsNotPublished() {
        ProcessKey key = organization
                .call(() -> processes.create(ProcessDefinition.named("Empty")))
                .summary()
                .key();

        assertThat(organization.call(() -> processes.problems(key)))
                .extracting(InputError::pointer)
                .containsExactly("/stages");
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> publish(key, null));
        assertThat(organization.call(() -> processes.get(key)).summary().version())
                .isNull();
    }

    @Test
    void restoredVersionIsTheDraftAgain() {
        ProcessKey key = create("Onboarding").summary().key();
        publish(key, null);
        organization.call(() -> processes.replaceDraft(key, sample("Changed"), 1));

        ProcessDetail restored = organization.call(() -> processes.restore(key, 1));

        assertThat(restored.draft().name()).isEqualTo("Onboarding");
        assertThat(restored.summary().changedSinceVersion()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organization.call(() -> processes.restore(key, 2)));
    }

    @Test
    void retiredProcessIsNotPublishedUntilItIsRevived() {
        ProcessKey key = create("Onboarding").summary().key();
        publish(key, null);

        assertThat(organization.call(() -> processes.retire(key)).summary().state())
                .isEqualTo(ProcessState.RETIRED);
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> publish(key, FASTER))
                .satisfies(problem -> assertThat(problem.allowed()).containsExactly("revive"));
        assertThat(organization.call(() -> processes.revive(key)).summary().state())
                .isEqualTo(ProcessState.LIVE);
    }

    @Test
    void libraryIsPagedByNameWithoutGapsOrRepetitions() {
        for (String name : List.of("delta", "Alpha", "charlie", "Bravo", "alpha")) {
            create(name);
        }
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<ProcessSummary> page = organization.call(() -> processes.list(ProcessFilter.all(), request));
            page.items().forEach(summary -> seen.add(summary.name() + " " + summary.key()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly("Alpha ALP", "alpha ALP2", "Bravo BRA", "charlie CHA", "delta DEL");
    }

    @Test
    void textIsPagedByWhatFitsBest() {
        List.of("Refund", "Refund again", "Refund of customers", "Other").forEach(this::create);
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(1, cursor);
            Page<ProcessSummary> page =
                    organization.call(() -> processes.list(new ProcessFilter("refund", null, null, null), request));
            page.items().forEach(summary -> seen.add(summary.name()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrder("Refund", "Refund again", "Refund of customers");
    }

    @Test
    void tooLongTextIsRefused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> names(new ProcessFilter("x".repeat(201), null, null, null)));
    }

    @Test
    void unchangedDraftIsNotPublishedAgain() {
        ProcessKey key = create("Onboarding").summary().key();
        publish(key, null);

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> publish(key, FASTER))
                .satisfies(problem -> assertThat(problem.allowed()).containsExactly("edit"))
                .withMessageContaining("Nothing has changed since version 1");
        assertThat(organization.call(() -> processes.versions(key))).hasSize(1);
    }

    @Test
    void libraryIsFiltered() {
        create("Onboarding");
        ProcessKey live = create("Offboarding").summary().key();
        publish(live, null);

        assertThat(names(new ProcessFilter("ONBOARD", null, null, null))).containsExactly("Onboarding");
        assertThat(names(new ProcessFilter("onbaording", null, null, null)))
                .as("misspelled")
                .startsWith("Onboarding");
        assertThat(names(new ProcessFilter(live.value(), null, null, null))).containsExactly("Offboarding");
        assertThat(names(new ProcessFilter(null, ProcessState.LIVE, null, null)))
                .containsExactly("Offboarding");
        assertThat(names(new ProcessFilter("zzqqxx", null, null, null))).isEmpty();
        assertThat(names(new ProcessFilter("%", null, null, null)))
                .as("a text that says nothing looks for nothing")
                .hasSize(2);
        assertThat(names(new ProcessFilter(null, null, new MemberId(new UUID(0, 0)), null)))
                .isEmpty();
    }

    @Test
    void changingIsForManagersAndReadingForAll() {
        create("Onboarding");
        for (Role role : List.of(Role.MEMBER, Role.AUDITOR)) {
            MemberId id =
                    organizations.addMember(organization, role.name().toLowerCase(Locale.ROOT) + "@x.example", role);
            Caller caller = Caller.member(organization.id(), id, role);

            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> organization.as(caller, () -> processes.create(sample("Mine"))));
            assertThat(organization
                            .as(caller, () -> processes.list(ProcessFilter.all(), PageRequest.first()))
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void organizationsDoNotSeeEachOther() {
        ProcessKey key = create("Onboarding").summary().key();
        TestOrganization stranger = organizations.create();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.call(() -> processes.get(key)));
        assertThat(stranger.call(() -> processes.create(sample("Onboarding")))
                        .summary()
                        .key())
                .as("keys are free in each organization")
                .isEqualTo(key);
    }

    private ProcessDetail create(String name) {
        return organization.call(() -> processes.create(sample(name)));
    }

    private void publish(ProcessKey key, @Nullable Verdict verdict) {
        organization.call(() -> processes.publish(key, new Publication("note", verdict)));
    }

    private List<String> names(ProcessFilter filter) {
        return organization.call(() -> processes.list(filter, PageRequest.first())).items().stream()
                .map(ProcessSummary::name)
                .toList();
    }

    private static ProcessDefinition sample(String name) {
        return ProcessDefinition.named(name)
                .withStages(List.of(new Stage("Only", false, List.of(Step.task("a", "A"), Step.task("b", "B")))));
    }
}
