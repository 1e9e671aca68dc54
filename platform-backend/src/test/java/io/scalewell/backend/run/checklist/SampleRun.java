package io.scalewell.backend.run.checklist;

import static java.util.stream.Collectors.toMap;

import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A run in memory: each action is a use case of its own, as it is with a database in between. */
final class SampleRun {

    final ImaginedWorld world = new ImaginedWorld();
    final List<Pass> passes = new ArrayList<>();
    private final Instant startedAt = world.now();
    private RunState state = RunState.RUNNING;
    private List<Task> tasks;
    Checklist last;

    SampleRun(Stage... stages) {
        this(SampleSteps.process(stages));
    }

    SampleRun(ProcessDefinition definition) {
        tasks = Plan.of(definition).steps().stream()
                .map(place -> Task.planned(new TaskId(new UUID(7, place.number())), place, Assignment.NOBODY))
                .toList();
        last = next();
    }

    /** The same run at the same time with other tasks. */
    SampleRun on(List<Task> moved) {
        SampleRun run = new SampleRun(new Stage[0]);
        run.world.now = world.now;
        run.state = state;
        run.tasks = moved;
        return run;
    }

    SampleRun start() {
        last = next();
        new Progress(last).advance();
        keep();
        return this;
    }

    void act(String step, TaskAction action) {
        Checklist checklist = next();
        new Work(checklist).act(task(step).id(), action);
        last = checklist;
        keep();
    }

    /** Says something as one of the approvers, in order of their list. */
    void decide(String step, int position, MemberId who, TaskAction action) {
        world.doer = new Doer(who, ActorKind.MEMBER);
        use(checklist -> new Work(checklist).decide(task(step).id(), position, action));
        world.doer = new Doer(ImaginedWorld.TESS, ActorKind.MEMBER);
    }

    /** Any other use case. */
    void use(Consumer<Checklist> work) {
        Checklist checklist = next();
        work.accept(checklist);
        last = checklist;
        keep();
    }

    void complete(String... steps) {
        for (String step : steps) {
            act(step, new TaskAction.Complete(Map.of()));
        }
    }

    void approve(String step) {
        act(step, new TaskAction.Approve(null, Map.of()));
    }

    void begin(String step) {
        last = next();
        new Work(last).begin(task(step).id());
        keep();
    }

    RunState state() {
        return state;
    }

    List<Task> tasks() {
        return tasks;
    }

    Task task(String step) {
        return tasks.stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    Map<String, TaskState> states() {
        return tasks.stream().collect(toMap(Task::stepKey, Task::state, (a, b) -> a, LinkedHashMap::new));
    }

    List<String> ready() {
        return tasks.stream()
                .filter(task -> task.state() == TaskState.READY)
                .map(Task::stepKey)
                .toList();
    }

    List<String> facts() {
        return last.facts().stream()
                .map(fact -> fact.type().text()
                        + (fact.task() == null ? "" : " " + fact.task().stepKey()))
                .toList();
    }

    private Checklist next() {
        return new Checklist(world, state, startedAt, tasks);
    }

    /** Called runs begin as soon as they can. */
    private void keep() {
        new Waits(last).settle();
        last.toCall().forEach(task -> new Calls(last).started(task.id(), "SUB-1"));
        tasks = last.tasks();
        state = last.state();
        passes.addAll(last.passes());
    }
}
