package io.scalewell.backend.demo;

import io.scalewell.backend.calendar.WorkingCalendar;
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

    private final Runs runs;
    private final Tasks tasks;
    private final Actors actors;
    private final Chance chance;
    private final FieldValues values;
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
        this.values = new FieldValues(chance);
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
            long share = Math.round(working * (i + chance.nextDouble()) / volume.runs());
            plan(
                    calendar.plusWorking(from, Duration.ofSeconds(Math.max(60, share))),
                    new Act.What.StartRun(volume.process()));
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
                case Act.What.StartRun start -> start(act.at(), start.process());
                case Act.What.BeginTask begin -> begin(act.at(), begin);
                case Act.What.FinishTask finish -> finish(act.at(), finish);
                case Act.What.Aside aside -> aside.work().run();
            }
        }
    }

    private void start(Instant at, String process) {
        ProcessDefinition definition = definition(process);
        Map<String, Object> fields =
                values.of(definition.startFields(), at.atZone(calendar.zone()).toLocalDate());
        String subject = String.valueOf(fields.values().iterator().next());
        String who = People.ALL.get(chance.below(4)).email();
        StartRun wish = new StartRun(ProcessKey.of(process), subject, fields, null, null);
        RunDetail run = actors.at(at, who, () -> runs.start(wish));
        run.tasks().stream().filter(task -> task.state() == TaskState.READY).forEach(task -> planTask(at, task));
    }

    private void planTask(Instant ready, TaskView task) {
        if (Duration.between(ready, now).compareTo(RECENT) < 0 && chance.happens(LEFT_LYING)) {
            return;
        }
        String process = task.process().value();
        Manner manner = Script.manner(process, ready, now);
        String who = whoDoes(task);
        Instant begin = calendar.plusWorking(ready, chance.around(manner.waitingFor(task.stepKey())));
        Instant finish = calendar.plusWorking(begin, chance.around(manner.touchOf(task.stepKey())));
        plan(begin, new Act.What.BeginTask(task.id(), process, task.stepKey(), who));
        plan(finish, new Act.What.FinishTask(task.id(), process, task.stepKey(), who));
    }

    private String whoDoes(TaskView task) {
        if (task.assignee() == null) {
            return People.MEMBER;
        }
        if (task.assignee().member() != null) {
            return actors.email(task.assignee().member());
        }
        return People.TEAMS.stream()
                .filter(team -> team.name().equals(task.assignee().label()))
                .findFirst()
                .map(team -> chance.oneOf(team.members()))
                .orElse(People.MANAGER);
    }

    private void begin(Instant at, Act.What.BeginTask begin) {
        actors.at(at, begin.who(), () -> {
            TaskView task = tasks.get(begin.task());
            if (task.assignee() == null || task.assignee().member() == null) {
                tasks.act(begin.task(), new TaskAction.Claim());
            }
            return step(begin.process(), begin.step()).kind() == StepKind.APPROVAL
                    ? null
                    : tasks.act(begin.task(), new TaskAction.Start());
        });
    }

    private void finish(Instant at, Act.What.FinishTask finish) {
        Step step = step(finish.process(), finish.step());
        TaskAction action = action(step, at, Script.manner(finish.process(), at, now));
        TaskResult result = actors.at(at, finish.who(), () -> {
            if (!step.items().isEmpty()) {
                tasks.tickItems(
                        finish.task(),
                        IntStream.range(0, step.items().size()).boxed().toList());
            }
            return tasks.act(finish.task(), action);
        });
        result.becameReady().forEach(task -> planTask(at, task));
    }

    private TaskAction action(Step step, Instant at, Manner manner) {
        Map<String, Object> fields =
                values.of(step.fields(), at.atZone(calendar.zone()).toLocalDate());
        if (step.kind() != StepKind.APPROVAL) {
            return new TaskAction.Complete(fields);
        }
        return chance.happens(manner.rejected())
                ? new TaskAction.Reject("Something is missing, please look again.")
                : new TaskAction.Approve(null, fields);
    }

    private ProcessDefinition definition(String process) {
        return Objects.requireNonNull(definitions.get(process), () -> "Nobody knows " + process);
    }

    private Step step(String process, String key) {
        List<Step> steps = definition(process).steps();
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }
}
