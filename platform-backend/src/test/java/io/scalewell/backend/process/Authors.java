package io.scalewell.backend.process;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Verdict;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization in which several people write down one process. */
final class Authors {

    static final Verdict FASTER = new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"));

    final TestOrganization organization;
    final MemberId tess;
    final Caller ada;
    final Caller marco;
    final Caller maria;

    private final Processes processes;

    Authors(TestOrganizations organizations, Processes processes) {
        this.processes = processes;
        organization = organizations.create();
        tess = organizations.addMember(organization, "tess@x.example", Role.MEMBER);
        ada = Caller.member(organization.id(), organization.admin(), Role.ADMIN);
        marco = manager(organizations, "marco@x.example");
        maria = manager(organizations, "maria@x.example");
    }

    private Caller manager(TestOrganizations organizations, String email) {
        return Caller.member(
                organization.id(), organizations.addMember(organization, email, Role.MANAGER), Role.MANAGER);
    }

    Caller tess() {
        return Caller.member(organization.id(), tess, Role.MEMBER);
    }

    <R extends @Nullable Object, X extends Throwable> R as(Caller caller, ScopedValue.CallableOp<R, X> work) throws X {
        return organization.as(caller, work);
    }

    ProcessKey create(Caller author, ProcessDefinition definition) {
        return as(author, () -> processes.create(definition)).summary().key();
    }

    /** Changes the draft, whatever it is, to a definition of this name. */
    void rename(Caller editor, ProcessKey key, String name) {
        as(
                editor,
                () -> processes.replaceDraft(
                        key,
                        processes.get(key).draft().withName(name),
                        processes.get(key).draftRevision()));
    }

    static ProcessDefinition definition(Step... steps) {
        return ProcessDefinition.named("Onboarding")
                .withStages(List.of(new Stage("Only", false, Arrays.asList(steps))));
    }

    static ProcessDefinition regulated() {
        return definition(Step.task("a", "A")).change().regulated(true).toDefinition();
    }
}
