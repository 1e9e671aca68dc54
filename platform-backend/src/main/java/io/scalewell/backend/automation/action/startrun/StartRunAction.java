package io.scalewell.backend.automation.action.startrun;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.text.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a run of the newest version of a process. */
@Component
class StartRunAction implements ActionKind.InDatabase<StartRunAction.Settings> {

    record Settings(
            @Setting(label = "Process", type = SettingType.PROCESS, required = true)
            String process,

            @Setting(label = "Name of the run", type = SettingType.TEMPLATE) @Nullable
            String name,

            @Setting(
                    label = "Start fields",
                    type = SettingType.MAP,
                    help = "Field key to value; values may be templates.")
            @Nullable
            Map<String, Object> fields) {}

    private final Runs runs;

    StartRunAction(Runs runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "start-run";
    }

    @Override
    public String title() {
        return "Start a run";
    }

    @Override
    public String help() {
        return "Starts a run of a process, with values for its start fields.";
    }

    @Override
    public String icon() {
        return "play";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        RunDetail run = runs.start(new StartRun(
                process(settings.process()),
                settings.name(),
                settings.fields() == null ? Map.of() : settings.fields(),
                null,
                null));
        return Map.of("run", run.summary().key().value(), "name", run.summary().name());
    }

    private static ProcessKey process(String text) {
        try {
            return ProcessKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new Invalid("/process", Message.of("automation.process-key", text));
        }
    }
}
