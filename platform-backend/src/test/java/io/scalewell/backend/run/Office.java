package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** An organization whose clock stands still until it is moved, and whose members work. Each call is a transaction of its own. */
final class Office {

    /** A Monday morning in Berlin: nine o'clock. */
    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    final TestOrganization organization;
    final Processes processes;
    final Runs runs;
    final Tasks tasks;
    private final TestOrganizations organizations;
    private Instant now = MONDAY;
    private Caller caller;

    Office(TestOrganizations organizations, Processes processes, Runs runs, Tasks tasks) {
        this.organizations = organizations;
        this.organization = organizations.create();
        this.processes = processes;
        this.runs = runs;
        this.tasks = tasks;
        this.caller = admin();
    }

    Caller admin() {
        return Caller.member(organization.id(), organization.admin(), Role.ADMIN);
    }

    Caller hire(String name, Role role) {
        MemberId id = organizations.addMember(organization, name + "@" + organization.id() + ".example", role);
        return Caller.member(organization.id(), id, role);
    }

    String emailOf(String name) {
        return name + "@" + organization.id() + ".example";
    }

    /** From now on this one works. */
    Office as(Caller member) {
        caller = member;
        return this;
    }

    Instant now() {
        return now;
    }

    void passMinutes(long minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return organization.<R, X>as(
                caller, () -> ScopedValue.where(DatabaseClock.SIMULATED, now).<R, X>call(work));
    }

    ProcessKey publish(ProcessDefinition definition) {
        ProcessKey key = call(() -> processes.create(definition)).summary().key();
        call(() -> processes.publish(key, new Publication("first", null)));
        return key;
    }

    RunKey start(ProcessKey process, Map<String, Object> fields) {
        return call(() -> runs.start(new StartRun(process, null, fields, null, null)))
                .summary()
                .key();
    }

    RunDetail run(RunKey key) {
        return call(() -> runs.get(key));
    }

    TaskView task(RunKey run, String step) {
        return run(run).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    TaskId id(RunKey run, String step) {
        return task(run, step).id();
    }

    TaskResult act(RunKey run, String step, TaskAction action) {
        TaskId id = id(run, step);
        return call(() -> tasks.act(id, action));
    }

    TaskResult complete(RunKey run, String step) {
        return act(run, step, new TaskAction.Complete(Map.of()));
    }
}
