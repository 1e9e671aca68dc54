package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes to a process after its version was published is asked to acknowledge it as those before were. */
@BackendTest
class LateJoinersIT {

    private static final Assignee SUPPORT = new Assignee.OfTeam("Support");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Publications publications;

    @Autowired
    private Acknowledgements acknowledgements;

    @Autowired
    private Teams teams;

    @Autowired
    private Members members;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Authors authors;
    private ProcessKey key;
    private Team support;
    private Caller newcomer;

    /** Tess is Support, and Support has a step. Nina belongs to nothing yet. */
    @BeforeEach
    void writeDown() {
        authors = new Authors(organizations, processes);
        support = authors.organization.call(() -> teams.create("Support", Set.of(authors.tess)));
        MemberId nina = organizations.addMember(authors.organization, "nina@x.example", Role.MEMBER);
        newcomer = Caller.member(authors.organization.id(), nina, Role.MEMBER);
        key = authors.create(
                authors.marco,
                Authors.definition(
                        Step.task("a", "A").change().assignee(SUPPORT).toStep(),
                        Step.task("b", "B")
                                .change()
                                .assignee(new Assignee.OfRole("MANAGER"))
                                .toStep()));
    }

    @Test
    void whoJoinsTheTeamIsAskedToldAndSeen() {
        publish(List.of(SUPPORT));
        assertThat(toRead()).isEmpty();

        join();

        assertThat(toRead()).singleElement().satisfies(asked -> {
            assertThat(asked.process()).isEqualTo(key);
            assertThat(asked.version()).isEqualTo(1);
        });
        assertThat(authors.as(newcomer, () -> notifications.mine(PageRequest.first()))
                        .items())
                .extracting(told -> told.text().toString(), Notification::path)
                .containsExactly(tuple("Please read version 1 of Onboarding", "processes/" + key));
        assertThat(readers(1)).extracting(Reader::name, Reader::asked).contains(tuple("nina", true));
    }

    @Test
    void acknowledgingEndsIt() {
        publish(List.of(SUPPORT));
        join();

        authors.as(newcomer, () -> {
            acknowledgements.acknowledge(key, 1);
            return null;
        });

        assertThat(toRead()).isEmpty();
        join();
        assertThat(toRead()).as("nobody is asked twice").isEmpty();
    }

    @Test
    void whoGetsTheRoleOfAStepIsAsked() {
        publish(List.of(SUPPORT));

        authors.organization.call(() -> members.changeRole(member(), Role.MANAGER));

        assertThat(toRead()).hasSize(1);
    }

    @Test
    void whoIsInvitedIntoARoleIsAsked() {
        publish(List.of(SUPPORT));

        authors.organization.call(() -> members.invite("otto@x.example", "Otto", Role.MANAGER));

        assertThat(readers(1)).extracting(Reader::name).contains("Otto");
    }

    @Test
    void whoDoesTheFirstTaskIsAsked() {
        publish(List.of(SUPPORT));
        authors.organization.call(() -> members.changeRole(member(), Role.ADMIN));
        newcomer = Caller.member(authors.organization.id(), member(), Role.ADMIN);
        assertThat(toRead()).as("admins do nothing in this process").isEmpty();
        TaskView task = authors.organization
                .call(() -> runs.start(new StartRun(key, null, Map.of(), null, null)))
                .tasks()
                .getFirst();

        authors.as(newcomer, () -> tasks.act(task.id(), new TaskAction.Complete(Map.of())));

        assertThat(toRead()).hasSize(1);
    }

    @Test
    void whoIsAssignedATaskIsAsked() {
        publish(List.of(SUPPORT));
        TaskView task = authors.organization
                .call(() -> runs.start(new StartRun(key, null, Map.of(), null, null)))
                .tasks()
                .getFirst();

        authors.organization.call(() -> tasks.act(task.id(), new TaskAction.Assign(member(), null)));

        assertThat(toRead()).hasSize(1);
    }

    @Test
    void newestVersionIsAskedForAlthoughAnEarlierOneAsked() {
        publish(List.of(SUPPORT));
        authors.rename(authors.marco, key, "Onboarding 2");
        publish(List.of());

        join();

        assertThat(toRead()).singleElement().satisfies(asked -> {
            assertThat(asked.version()).isEqualTo(2);
            assertThat(asked.since())
                    .as("who is new reads all of it, not a difference")
                    .isNull();
        });
        assertThat(readers(2)).extracting(Reader::name).contains("nina");
    }

    @Test
    void whereNobodyWasAskedNewcomersAreNotAskedEither() {
        publish(List.of());

        join();

        assertThat(toRead()).isEmpty();
    }

    @Test
    void whoWasToldWithoutBeingAskedIsNotAskedLater() {
        publish(List.of(new Assignee.OfMember(authors.organization.adminEmail())));
        TaskView task = authors.organization
                .call(() -> runs.start(new StartRun(key, null, Map.of(), null, null)))
                .tasks()
                .getFirst();

        authors.as(authors.tess(), () -> tasks.act(task.id(), new TaskAction.Complete(Map.of())));

        assertThat(authors.as(authors.tess(), acknowledgements::mine)).isEmpty();
    }

    @Test
    void authorIsNotAskedForTheOwnVersion() {
        publish(List.of(SUPPORT));

        authors.organization.call(() -> teams.changeMembers(
                support.id(), Set.of(authors.tess, Objects.requireNonNull(authors.marco.member()))));

        assertThat(authors.as(authors.marco, acknowledgements::mine)).isEmpty();
    }

    @Test
    void retiredProcessAsksNobody() {
        publish(List.of(SUPPORT));
        authors.organization.call(() -> processes.retire(key));

        join();

        assertThat(toRead()).isEmpty();
        assertThat(readers(1)).extracting(Reader::name).doesNotContain("nina");
    }

    private MemberId member() {
        return Objects.requireNonNull(newcomer.member());
    }

    private void join() {
        authors.organization.call(() -> teams.changeMembers(support.id(), Set.of(authors.tess, member())));
    }

    private List<ToRead> toRead() {
        return authors.as(newcomer, acknowledgements::mine);
    }

    private List<Reader> readers(int version) {
        return authors.as(authors.marco, () -> acknowledgements.readers(key, version, PageRequest.first()))
                .items();
    }

    private void publish(List<Assignee> asked) {
        authors.as(authors.marco, () -> publications.publish(key, new Publication(null, Authors.FASTER, asked, null)));
    }
}
