package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Affected;
import io.scalewell.shared.process.publication.AffectedGroup;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AcknowledgementsIT {

    private static final Assignee TESS = new Assignee.OfMember("tess@x.example");
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
    private Notifications notifications;

    @Autowired
    private Mails mails;

    @Autowired
    private Members members;

    @Autowired
    private Api api;

    private Authors authors;
    private ProcessKey key;

    /** Tess has a step, and is Support together with Maria. */
    @BeforeEach
    void writeDown() {
        authors = new Authors(organizations, processes);
        authors.organization.call(
                () -> teams.create("Support", Set.of(authors.tess, Objects.requireNonNull(authors.maria.member()))));
        key = authors.create(
                authors.marco,
                Authors.definition(
                        Step.task("a", "A").change().assignee(TESS).toStep(),
                        Step.task("b", "B").change().assignee(SUPPORT).toStep()));
    }

    @Test
    void thoseWhoWorkByItAreAffectedByTeamAndPerson() {
        Affected affected = authors.as(authors.marco, () -> publications.affected(key));

        assertThat(affected.groups())
                .contains(
                        new AffectedGroup(TESS, true, List.of("tess")),
                        new AffectedGroup(SUPPORT, true, List.of("maria", "tess")));
        assertThat(affected.members()).as("without Marco, who owns it").isEqualTo(2);
        assertThat(affected.regulated()).isFalse();
    }

    @Test
    void everybodyIsToldInTheOwnLanguage() {
        authors.as(authors.tess(), () -> {
            members.reads(Locale.GERMANY);
            return true;
        });

        publish(List.of());

        assertThat(authors.as(authors.tess(), () -> notifications.mine(PageRequest.first()))
                        .items())
                .extracting(told -> told.text().in(Locale.GERMAN))
                .contains("Version 1 von Onboarding wurde von marco veröffentlicht");
        assertThat(authors.as(authors.ada, () -> mails.list(PageRequest.first()))
                        .items())
                .extracting(KeptMail::recipient, KeptMail::subject)
                .containsExactlyInAnyOrder(
                        tuple("tess@x.example", "Version 1 von Onboarding wurde von marco veröffentlicht"),
                        tuple("maria@x.example", "version 1 of Onboarding was published by marco"));
    }

    @Test
    void thoseAffectedAreToldInTheApplicationAndByMail() {
        publish(List.of());

        assertThat(authors.as(authors.tess(), () -> notifications.mine(PageRequest.first()))
                        .items())
                .extracting(told -> told.text().toString(), Notification::path)
                .contains(tuple("version 1 of Onboarding was published by marco", "processes/" + key));
        assertThat(authors.as(authors.ada, () -> mails.list(PageRequest.first()))
                        .items())
                .extracting(KeptMail::recipient)
                .containsExactlyInAnyOrder("tess@x.example", "maria@x.example");
        assertThat(authors.as(authors.tess(), acknowledgements::mine)).isEmpty();
    }

    @Test
    void whoIsAskedAcknowledgesOnceAndManagersSeeIt() {
        publish(List.of(SUPPORT));
        assertThat(authors.as(authors.tess(), acknowledgements::mine))
                .singleElement()
                .satisfies(toRead -> {
                    assertThat(toRead.process()).isEqualTo(key);
                    assertThat(toRead.version()).isEqualTo(1);
                    assertThat(toRead.since()).isNull();
                    assertThat(toRead.author()).isEqualTo("marco");
                });

        acknowledgeAsTess(1);
        acknowledgeAsTess(1);

        assertThat(authors.as(authors.tess(), acknowledgements::mine)).isEmpty();
        List<Reader> readers = authors.as(
                        authors.marco, () -> acknowledgements.readers(key, 1, new PageRequest(1, null)))
                .items();
        assertThat(readers).singleElement().satisfies(maria -> {
            assertThat(maria.name()).isEqualTo("maria");
            assertThat(maria.asked()).isTrue();
            assertThat(maria.acknowledgedAt()).isNull();
        });
        assertThat(reader("tess").acknowledgedAt()).isNotNull();
        assertThat(reader("tess").readAt()).isNotNull();
    }

    @Test
    void theNewestVersionStandsForThoseBefore() {
        publish(List.of(TESS));
        authors.rename(authors.marco, key, "Onboarding 2");
        publish(List.of(TESS));
        authors.rename(authors.marco, key, "Onboarding 3");
        publish(List.of(TESS));

        assertThat(authors.as(authors.tess(), acknowledgements::mine))
                .singleElement()
                .extracting(ToRead::version)
                .isEqualTo(3);

        acknowledgeAsTess(3);

        assertThat(authors.as(authors.tess(), acknowledgements::mine)).isEmpty();
    }

    @Test
    void lookingIsNotedAndIsNoAcknowledgement() {
        publish(List.of(TESS));

        authors.as(authors.tess(), () -> {
            acknowledgements.read(key, 1);
            return null;
        });

        assertThat(reader("tess").readAt()).isNotNull();
        assertThat(reader("tess").acknowledgedAt()).isNull();
        assertThat(authors.as(authors.tess(), acknowledgements::mine)).hasSize(1);
    }

    @Test
    void onlyThoseMissingAreReminded() {
        publish(List.of(SUPPORT));
        acknowledgeAsTess(1);

        assertThat(authors.as(authors.marco, () -> acknowledgements.remind(key, 1)))
                .isEqualTo(1);

        assertThat(authors.as(authors.maria, () -> notifications.mine(PageRequest.first()))
                        .items())
                .extracting(told -> told.text().toString())
                .contains("Reminder: Please read version 1 of Onboarding");
        assertThat(authors.as(authors.tess(), () -> notifications.mine(PageRequest.first()))
                        .items())
                .extracting(told -> told.text().toString())
                .noneMatch(text -> text.startsWith("Reminder"));
        assertThat(reader("maria").remindedAt()).isNotNull();
    }

    @Test
    void whoWasNotToldHasNothingToAcknowledge() {
        publish(List.of());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> authors.as(authors.ada, () -> {
                    acknowledgements.acknowledge(key, 1);
                    return null;
                }));
        assertThatExceptionOfType(Forbidden.class)
                .as("who has read what is not for everybody")
                .isThrownBy(
                        () -> authors.as(authors.tess(), () -> acknowledgements.readers(key, 1, PageRequest.first())));
    }

    @Test
    void askingNobodyIsAnError() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> publish(List.of(TESS, new Assignee.OfTeam("Nobody's"))))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly("/acknowledge/1"));
    }

    @Test
    void theApiTakesMembersTeamsAndRoles() {
        Api.Client client = api.of(authors.organization);
        Answer published = client.post(
                "/api/v1/processes/" + key + "/versions",
                Map.of("acknowledge", List.of("tess@x.example", Map.of("team", "Support"), "MANAGER")));
        assertThat(published.status()).as(published.toString()).isEqualTo(201);

        Answer readers = client.get("/api/v1/processes/" + key + "/versions/1/acknowledgements");

        assertThat(readers.json().at("/items").findValuesAsString("name")).containsExactly("marco", "maria", "tess");
        assertThat(client.post("/api/v1/processes/" + key + "/versions/1/remind", null)
                        .at("/reminded"))
                .isEqualTo("3");
        assertThat(client.get("/api/v1/acknowledgements").json().at("/items")).isEmpty();
        assertThat(client.post("/api/v1/processes/" + key + "/versions", Map.of("acknowledge", List.of(7)))
                        .at("/errors/0/pointer"))
                .isEqualTo("/acknowledge/0");
    }

    private Reader reader(String name) {
        return authors.as(authors.marco, () -> acknowledgements.readers(key, 1, PageRequest.first())).items().stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void acknowledgeAsTess(int version) {
        authors.as(authors.tess(), () -> {
            acknowledgements.acknowledge(key, version);
            return null;
        });
    }

    private void publish(List<Assignee> asked) {
        authors.as(authors.marco, () -> publications.publish(key, new Publication(null, Authors.FASTER, asked, null)));
    }
}
