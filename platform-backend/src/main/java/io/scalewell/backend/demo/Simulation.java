package io.scalewell.backend.demo;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Plays work in the order of time: runs begin, tasks wait, are begun and finished by people who work when Kestrel works. What would
 * happen after now stays open. Everything goes through the services, so logs, timings and insights are real.
 */
final class Simulation {

    private static final Duration RECENT = Duration.ofDays(8);
    private static final double LEFT_LYING = 0.3;
    private static final int MOST_TRIES = 50;

    /** Kestrel promises dates for a month only. */
    private static final Duration DATED = Duration.ofDays(30);

    private final Runs runs;
    private final Tasks tasks;
    private final Actors actors;
    private final Chance chance;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final PriorityQueue<Act> agenda = new PriorityQueue<>(Act.BY_TIME);
    private final Map<String, ProcessDefinition> definitions = new HashMap<>();
    private long order;

    Simulation(Runs runs, Tasks tasks, Actors actors, Chance chance, WorkingCalendar calendar, Instant now) {
        this.runs = runs;
        this.tasks = tasks;
        this.actors = actors;
        this.chance = chance;
        this.calendar = calendar;
        this.now = now;
    }

    void knows(ProcessDefinition definition) {
        definitions.put(Objects.requireNonNull(definition.key()), definition);
    }

    void plan(Instant at, Act.What what) {
        agenda.add(new Act(at, order++, what));
    }

    /** Runs that begin at working hours, spread over the half year. */
    void planRuns(Script.Volume volume) {
        Instant from = now.minus(Duration.ofDays(Script.DAYS));
        long working = calendar.workingBetween(from, now).toSeconds();
        for (int i = 0; i < volume.runs(); i++) {
            Chance own = chance.split();
            long share = Math.round(working * (i + own.nextDouble()) / volume.runs());
            plan(
                    calendar.plusWorking(from, Duration.ofSeconds(Math.max(60, share))),
                    new Act.What.StartRun(volume.process(), own));
        }
    }

    /** Whether something is planned before now; what is planned for later never happens. */
    boolean isUnderWay() {
        return !agenda.isEmpty() && !agenda.peek().at().isAfter(now);
    }

    /** Plays the next acts. */
    void play(int most) {
        for (int played = 0; played < most && isUnderWay(); played++) {
            Act act = agenda.poll();
            switch (act.what()) {
                case Act.What.StartRun start -> start(act.at(), start.process(), start.chance());
                case Act.What.BeginTask begin -> begin(act.at(), begin.turn());
                case Act.What.FinishTask finish -> finish(act.at(), finish.turn());
                case Act.What.Aside aside -> aside.work().run();
            }
        }
    }

    /**
     * Chance may leave somebody without anything to do: something of each kind begins just now, and goes no further than to whoever is
     * asked.
     */
    void leaveSomethingForEverybody() {
        begun(now, "CMP", chance.split());
        begun(now, "INC", chance.split());
        boolean asked = false;
        for (int tries = 0; !asked && tries < MOST_TRIES; tries++) {
            asked = leaveToApprove("INV", chance.split());
        }
    }

    /** False when this one needed no approval. */
    private boolean leaveToApprove(String process, Chance own) {
        List<TaskView> ready = begun(now, process, own);
        while (!ready.isEmpty()) {
            TaskView task = ready.getFirst();
            if (step(process, task.stepKey()).kind() == StepKind.APPROVAL) {
                return true;
            }
            Act.Turn turn = turn(task, own);
            begin(now, turn);
            ready = finished(now, turn);
        }
        return false;
    }

    private void start(Instant at, String process, Chance own) {
        begun(at, process, own).forEach(task -> planTask(at, task, own));
    }

    private List<TaskView> begun(Instant at, String process, Chance own) {
        ProcessDefinition definition = definition(process);
        Map<String, Object> fields = values(definition.startFields(), at, own);
        String subject = String.valueOf(fields.values().iterator().next());
        String who = People.ALL.get(own.below(4)).email();
        boolean dated = Duration.between(at, now).compareTo(DATED) < 0;
        Instant due = dated ? calendar.plusWorking(at, Script.promised(process)) : null;
        StartRun wish = new StartRun(ProcessKey.of(process), subject, fields, null, due);
        RunDetail run = actors.at(at, who, () -> runs.start(wish));
        return run.tasks().stream()
                .filter(task -> task.state() == TaskState.READY)
                .toList();
    }

    private void planTask(Instant ready, TaskView task, Chance own) {
        if (Duration.between(ready, now).compareTo(RECENT) < 0 && own.happens(LEFT_LYING)) {
            return;
        }
        Act.Turn turn = turn(task, own);
        Manner manner = Script.manner(turn.process(), ready, now);
        Instant begin = calendar.plusWorking(ready, own.around(manner.waitingFor(turn.step())));
        Instant finish = calendar.plusWorking(begin, own.around(manner.touchOf(turn.step())));
        plan(begin, new Act.What.BeginTask(turn));
        plan(finish, new Act.What.FinishTask(turn));
    }

    private Act.Turn turn(TaskView task, Chance own) {
        return new Act.Turn(task.id(), task.process().value(), task.stepKey(), whoDoes(task, own), own);
    }

    private String whoDoes(TaskView task, Chance own) {
        if (task.assignee() == null) {
            return People.MEMBER;
        }
        if (task.assignee().member() != null) {
            return actors.email(task.assignee().member());
        }
        return People.TEAMS.stream()
                .filter(team -> team.name().equals(task.assignee().label()))
                .findFirst()
                .map(team -> own.oneOf(team.members()))
                .orElse(People.MANAGER);
    }

    private void begin(Instant at, Act.Turn turn) {
        actors.at(at, turn.who(), () -> {
            TaskView task = tasks.get(turn.task());
            if (task.assignee() == null || task.assignee().member() == null) {
                tasks.act(turn.task(), new TaskAction.Claim());
            }
            return step(turn.process(), turn.step()).kind() == StepKind.APPROVAL
                    ? null
                    : tasks.act(turn.task(), new TaskAction.Start());
        });
    }

    private void finish(Instant at, Act.Turn turn) {
        finished(at, turn).forEach(task -> planTask(at, task, turn.chance()));
    }

    private List<TaskView> finished(Instant at, Act.Turn turn) {
        Step step = step(turn.process(), turn.step());
        TaskAction action = action(step, at, Script.manner(turn.process(), at, now), turn.chance());
        TaskResult result = actors.at(at, turn.who(), () -> {
            if (!step.items().isEmpty()) {
                tasks.tickItems(
                        turn.task(),
                        IntStream.range(0, step.items().size()).boxed().toList());
            }
            return tasks.act(turn.task(), action);
        });
        return result.becameReady();
    }

    private TaskAction action(Step step, Instant at, Manner manner, Chance own) {
        Map<String, Object> fields = values(step.fields(), at, own);
        if (step.kind() != StepKind.APPROVAL) {
            return new TaskAction.Complete(fields);
        }
        return own.happens(manner.rejected())
                ? new TaskAction.Reject("Something is missing, please look again.")
                : new TaskAction.Approve(null, fields);
    }

    private Map<String, Object> values(List<Field> fields, Instant at, Chance own) {
        return new FieldValues(own).of(fields, at.atZone(calendar.zone()).toLocalDate());
    }

    private ProcessDefinition definition(String process) {
        return Objects.requireNonNull(definitions.get(process), () -> "Nobody knows " + process);
    }

    private Step step(String process, String key) {
        List<Step> steps = definition(process).steps();
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }
}
