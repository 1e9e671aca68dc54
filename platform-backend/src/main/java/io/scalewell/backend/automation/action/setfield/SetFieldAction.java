package io.scalewell.backend.automation.action.setfield;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.StepTasks;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in a field of a step. */
@Component
class SetFieldAction implements ActionKind.InDatabase<SetFieldAction.Settings> {

    record Settings(
            @Setting(label = "Run", type = SettingType.TEMPLATE, help = "Without one the run of the event.") @Nullable
            String run,

            @Setting(label = "Step", type = SettingType.STEP, required = true)
            String step,

            @Setting(label = "Field", type = SettingType.FIELD, required = true)
            String field,

            @Setting(
                    label = "Value",
                    type = SettingType.LONG_TEMPLATE,
                    help = "Text, or one template such as {{ run.fields.amount }}.")
            @Nullable
            Object value) {}

    private final StepTasks steps;
    private final Tasks tasks;

    SetFieldAction(StepTasks steps, Tasks tasks) {
        this.steps = steps;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "set-field";
    }

    @Override
    public String title() {
        return "Fill in a field";
    }

    @Override
    public String help() {
        return "Writes a value into a field of a step.";
    }

    @Override
    public String icon() {
        return "edit";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        TaskView task = steps.get(context.runOr(settings.run()), settings.step());
        TaskView saved =
                tasks.saveFields(task.id(), Collections.singletonMap(settings.field(), settings.value()), null);
        return Map.of("task", saved.id().toString(), "field", settings.field());
    }
}
