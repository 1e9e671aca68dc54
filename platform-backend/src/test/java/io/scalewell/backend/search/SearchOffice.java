package io.scalewell.backend.search;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchKind;
import io.scalewell.shared.search.SearchResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organization in which there is something to find. */
abstract class SearchOffice {

    @Autowired
    TestOrganizations organizations;

    @Autowired
    Search search;

    @Autowired
    Processes processes;

    @Autowired
    Runs runs;

    @Autowired
    Tasks tasks;

    @Autowired
    AddedTasks added;

    @Autowired
    RunComments comments;

    @Autowired
    Members members;

    @Autowired
    CountedStatements statements;

    @Autowired
    Api api;

    TestOrganization organization;

    MemberId tess;

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

    SearchResult find(String text) {
        return organization.call(() -> search.find(text, Search.USUAL));
    }

    SearchGroup group(String text, SearchKind kind) {
        return find(text).groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElse(new SearchGroup(kind, List.of(), false));
    }

    Caller tess() {
        return Caller.member(organization.id(), tess, Role.MEMBER);
    }

    Comment comment(String run, String text) {
        return organization.call(() -> runs.comment(RunKey.of(run), text));
    }

    RunKey start(String process, String name) {
        return organization
                .call(() -> runs.start(new StartRun(ProcessKey.of(process), name, Map.of(), null, null)))
                .summary()
                .key();
    }

    void publish(String key, String name, Step... steps) {
        organization.run(() -> {
            processes.create(definition(key, name, steps));
            processes.publish(ProcessKey.of(key), new Publication("First", null));
        });
    }

    static ProcessDefinition definition(String key, String name, Step... steps) {
        return ProcessDefinition.named(name).withKey(key).withStages(List.of(new Stage("Only", true, List.of(steps))));
    }

    Step step(String key, String title, @Nullable String who) {
        var change = Step.task(key, title).change();
        return who == null
                ? change.toStep()
                : change.assignee(new Assignee.OfMember(who + "@" + organization.id() + ".example"))
                        .toStep();
    }
}
