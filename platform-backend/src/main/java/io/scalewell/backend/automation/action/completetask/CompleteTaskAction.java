package io.scalewell.backend.automation.action.completetask;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.StepTasks;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.Tasks;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ticks the task of a step, with values for its fields. */
@Component
class CompleteTaskAction implements ActionKind.InDatabase<CompleteTaskAction.Settings> {

    record Settings(
            @Setting(label = "Run", type = SettingType.TEMPLATE, help = "Without one the run of the event.") @Nullable
            String run,

            @Setting(label = "Step", type = SettingType.STEP, required = true)
            String step,

            @Setting(label = "Fields", type = SettingType.MAP) @Nullable
            Map<String, Object> fields) {}

    private final StepTasks steps;
    private final Tasks tasks;

    CompleteTaskAction(StepTasks steps, Tasks tasks) {
        this.steps = steps;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "complete-task";
    }

    @Override
    public String title() {
        return "Complete a task";
    }

    @Override
    public String help() {
        return "Ticks the task of a step, so that the run goes on.";
    }

    @Override
    public String icon() {
        return "check";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        TaskResult result = tasks.act(
                steps.get(context.runOr(settings.run()), settings.step()).id(),
                new TaskAction.Complete(settings.fields() == null ? Map.of() : settings.fields()));
        return Map.of("task", result.task().id().toString(), "run", result.run().name());
    }
}
