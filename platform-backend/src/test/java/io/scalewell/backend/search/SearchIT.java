package io.scalewell.backend.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SearchIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Search search;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private AddedTasks added;

    @Autowired
    private RunComments comments;

    @Autowired
    private Members members;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Api api;

    private TestOrganization organization;
    private MemberId tess;

    @BeforeEach
    void open() {
        organization = organizations.create();
        tess = organizations.addMember(organization, "tess.tanner@" + organization.id() + ".example", Role.MEMBER);
        publish(
                "ONB",
                "Customer onboarding",
                step("passport", "Copy the passport", null),
                step("contract", "Sign the contract", "tess.tanner"));
        start("ONB", "Müller Brauerei");
        start("ONB", "Acme Logistics");
    }

    @ParameterizedTest
    @CsvSource({
        "onboarding, PROCESS, Customer onboarding, processes/ONB",
        "ACME, RUN, Acme Logistics, runs/ONB-2",
        "logist acm, RUN, Acme Logistics, runs/ONB-2",
        "brauerei, RUN, Müller Brauerei, runs/ONB-1",
        "muller, RUN, Müller Brauerei, runs/ONB-1",
        "müll, RUN, Müller Brauerei, runs/ONB-1",
        "mü, RUN, Müller Brauerei, runs/ONB-1",
        "copy passport, TASK, Copy the passport, runs/ONB-2?step=1",
        "pass acme, TASK, Copy the passport, runs/ONB-2?step=1",
        "tanner, PERSON, tess.tanner, runs?owner=",
        "te, PERSON, tess.tanner, runs?owner="
    })
    void findsEachKindByItsWords(String text, SearchKind kind, String title, String path) {
        assertThat(group(text, kind).items()).anySatisfy(hit -> {
            assertThat(hit.title()).isEqualTo(title);
            assertThat(hit.path()).startsWith(path);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "onbaording, PROCESS, Customer onboarding",
        "acmee logistcs, RUN, Acme Logistics",
        "Braurei, RUN, Müller Brauerei",
        "tess taner, PERSON, tess.tanner"
    })
    void toleratesTypingErrorsInNames(String text, SearchKind kind, String title) {
        assertThat(group(text, kind).items())
                .first()
                .extracting(SearchHit::title)
                .isEqualTo(title);
    }

    @Test
    void typedKeyOfARunComesFirst() {
        for (int more = 3; more <= 12; more++) {
            start("ONB", "Run number " + more);
        }

        List<SearchGroup> groups = find("onb-1").groups();

        assertThat(groups.getFirst().kind()).isEqualTo(SearchKind.RUN);
        assertThat(groups.getFirst().items())
                .extracting(SearchHit::key)
                .containsExactly("ONB-1", "ONB-12", "ONB-11", "ONB-10");
        assertThat(find("ONB 2").groups().getFirst().items())
                .first()
                .extracting(SearchHit::key)
                .isEqualTo("ONB-2");
    }

    @Test
    void typedKeyOfAProcessComesFirstWithItsNewestRuns() {
        publish("ONX", "ONB", step("a", "Anything", null));

        List<SearchGroup> groups = find("onb").groups();

        assertThat(groups.getFirst().items()).first().extracting(SearchHit::key).isEqualTo("ONB");
        assertThat(group("onb", SearchKind.RUN).items())
                .extracting(SearchHit::key)
                .containsExactly("ONB-2", "ONB-1");
    }

    @Test
    void numberAloneFindsRunsOfEachProcess() {
        publish("BIL", "Billing", step("a", "Anything", null));
        start("BIL", "First bill");

        assertThat(group("1", SearchKind.RUN).items())
                .extracting(SearchHit::key)
                .contains("BIL-1", "ONB-1");
    }

    @Test
    void findsOpenTasksOnlyAndTheReadersOwnFirst() {
        RunKey third = start("ONB", "Third");
        organization.run(() -> {
            var first = runs.get(third).tasks().getFirst().id();
            tasks.act(first, new TaskAction.Complete(Map.of()));
        });

        List<SearchHit> found = organization.as(tess(), () -> search.find("the", 20)).hits().stream()
                .filter(hit -> hit.kind() == SearchKind.TASK)
                .toList();

        assertThat(found.subList(0, 3)).extracting(SearchHit::title).containsOnly("Sign the contract");
        assertThat(found.subList(3, 5)).extracting(SearchHit::title).containsOnly("Copy the passport");
        assertThat(found).extracting(SearchHit::path).doesNotContain("runs/ONB-3?step=1");
    }

    @Test
    void findsWhatWasAddedToARun() {
        organization.run(() -> added.add(RunKey.of("ONB-1"), NewTask.titled("Ring the landlord")));

        assertThat(group("landlord", SearchKind.TASK).items())
                .extracting(SearchHit::title)
                .containsExactly("Ring the landlord");
    }

    @Test
    void findsStepsByTitlesOfOlderVersionsToo() {
        organization.run(() -> {
            long revision = processes.get(ProcessKey.of("ONB")).draftRevision();
            processes.replaceDraft(
                    ProcessKey.of("ONB"),
                    definition("ONB", "Customer onboarding", step("passport", "Scan it", null)),
                    revision);
            processes.publish(
                    ProcessKey.of("ONB"),
                    new Publication(
                            "Shorter", new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"))));
        });

        assertThat(group("passport", SearchKind.TASK).items()).hasSize(2);
    }

    @Test
    void findsCommentsByStemsAndShowsThePartThatWasMeant() {
        comment("ONB-1", "Long talk. ".repeat(40) + "The customer has cancelled the contracts twice.");

        SearchHit hit = group("contract cancel", SearchKind.COMMENT).items().getFirst();

        assertThat(hit.snippet()).contains("cancelled the contracts").hasSizeLessThan(180);
        assertThat(hit.where()).isEqualTo("Müller Brauerei");
        assertThat(hit.path()).isEqualTo("runs/ONB-1");
    }

    @Test
    void neverFindsCommentsThatWereTakenBackNorWhatTheySaidBefore() {
        Comment edited = comment("ONB-1", "The zebra has stripes");
        Comment removed = comment("ONB-1", "A quagga as well");
        organization.run(() -> {
            comments.edit(edited.id(), "The giraffe has spots");
            comments.remove(removed.id());
        });

        assertThat(find("zebra").hits()).isEmpty();
        assertThat(find("quagga").hits()).isEmpty();
        assertThat(find("giraffe").hits()).hasSize(1);
    }

    @Test
    void doesNotFindPeopleWhoLeft() {
        organization.run(() -> members.deactivate(tess));

        assertThat(find("tanner").hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONB",
                "ONB-1",
                "1",
                "onboarding",
                "acme",
                "passport",
                "passport acme",
                "zebra",
                "tanner",
                "acmee"
            })
    void findsNothingOfOtherOrganizations(String text) {
        comment("ONB-1", "A zebra");
        TestOrganization other = organizations.create();

        assertThat(other.call(() -> search.find(text, 20)).hits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyMemberFindsWhatEveryMemberMayOpen(Role role) {
        MemberId id = organizations.addMember(
                organization, role.name().toLowerCase(java.util.Locale.ROOT) + "@x.example", role);

        assertThat(organization
                        .as(Caller.member(organization.id(), id, role), () -> search.find("acme", 5))
                        .hits())
                .isNotEmpty();
    }

    @Test
    void refusesOutsidersAndTokensThatMayNotRead() {
        Caller guest = Caller.guest(organization.id(), ProcessKey.of("ONB"), "form");
        Caller runner =
                new Caller(organization.id(), tess, Role.MEMBER, Set.of(Scope.RUN), new Actor(ActorKind.TOKEN, "t"));

        for (Caller caller : List.of(guest, runner)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> organization.as(caller, () -> search.find("acme", 5)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'; drop table run.run; --",
                "%",
                "_",
                "%%%acme%%%",
                "a' | !b:* & (c <-> d)",
                "-acme",
                "\"acme",
                "((((",
                "\\",
                "*:*",
                "{0} ${x} {text}",
                "🦓🦓🦓",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "ß",
                "onb-999999999",
                "999999999"
            })
    void takesHostileTextForWords(String text) {
        assertThat(find(text).hits()).allSatisfy(hit -> assertThat(hit.title()).isNotEmpty());
    }

    @Test
    void whatIsOnlySimilarNeverStandsBesideWhatWasMeant() {
        comment("ONB-1", "Acmee is misspelled here");

        assertThat(find("acmee").hits()).extracting(SearchHit::kind).containsExactly(SearchKind.COMMENT);
    }

    @Test
    void signsMeanNothing() {
        comment("ONB-1", "A zebra");

        assertThat(find("-zebra").hits()).hasSize(1);
        assertThat(find("%%acme__").hits()).isNotEmpty();
    }

    @Test
    void hasLimits() {
        for (int more = 0; more < 4; more++) {
            start("ONB", "Gazelle");
        }

        SearchGroup three =
                organization.call(() -> search.find("gazelle", 3)).groups().getFirst();

        assertThat(three.items()).hasSize(3);
        assertThat(three.more()).isTrue();
        assertThat(group("gazelle", SearchKind.RUN).more()).isFalse();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> find("x".repeat(201)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> find("a\0b"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> organization.call(() -> search.find("a", 21)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> organization.call(() -> search.find("a", 0)));
    }

    @Test
    void takesTheSameFewStatementsHoweverMuchIsFound() {
        comment("ONB-1", "Acme again");

        assertThat(statements.during(() -> find("acme"))).isLessThanOrEqualTo(12);
    }

    @Test
    void answersOverHttp() {
        var client = api.of(organization);

        var found = client.get("/api/v1/search?q=onb-2&limit=1");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/groups/0/kind")).isEqualTo("RUN");
        assertThat(found.at("/groups/0/items/0/key")).isEqualTo("ONB-2");
        assertThat(found.at("/groups/0/items/0/path")).isEqualTo("runs/ONB-2");

        var many = client.header("Accept-Language", "de").get("/api/v1/search?q=a&limit=50");
        assertThat(many.status()).isEqualTo(400);
        assertThat(many.header("Content-Type")).startsWith("application/problem+json");
        assertThat(many.at("/errors/0/detail")).isEqualTo("Eine Suche zeigt 1 bis 20 von jeder Art.");
        assertThat(client.get("/api/v1/search?q=" + "a".repeat(201)).status()).isEqualTo(400);
        assertThat(client.get("/api/v1/search").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/search?q=a&kind=RUN").status()).isEqualTo(400);
        assertThat(api.anonymous().get("/api/v1/search?q=onb").status()).isEqualTo(401);
        assertThat(api.of(organization, Set.of(Scope.RUN))
                        .get("/api/v1/search?q=onb")
                        .status())
                .isEqualTo(403);
    }

    private io.scalewell.shared.search.SearchResult find(String text) {
        return organization.call(() -> search.find(text, Search.USUAL));
    }

    private SearchGroup group(String text, SearchKind kind) {
        return find(text).groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElse(new SearchGroup(kind, List.of(), false));
    }

    private Caller tess() {
        return Caller.member(organization.id(), tess, Role.MEMBER);
    }

    private Comment comment(String run, String text) {
        return organization.call(() -> runs.comment(RunKey.of(run), text));
    }

    private RunKey start(String process, String name) {
        return organization
                .call(() -> runs.start(new StartRun(ProcessKey.of(process), name, Map.of(), null, null)))
                .summary()
                .key();
    }

    private void publish(String key, String name, Step... steps) {
        organization.run(() -> {
            processes.create(definition(key, name, steps));
            processes.publish(ProcessKey.of(key), new Publication("First", null));
        });
    }

    private static ProcessDefinition definition(String key, String name, Step... steps) {
        return ProcessDefinition.named(name).withKey(key).withStages(List.of(new Stage("Only", true, List.of(steps))));
    }

    private Step step(String key, String title, @org.jspecify.annotations.Nullable String who) {
        var change = Step.task(key, title).change();
        return who == null
                ? change.toStep()
                : change.assignee(new Assignee.OfMember(who + "@" + organization.id() + ".example"))
                        .toStep();
    }
}
