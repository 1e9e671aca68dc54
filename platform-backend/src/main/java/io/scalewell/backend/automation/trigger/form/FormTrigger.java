package io.scalewell.backend.automation.trigger.form;

import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts when an outsider has sent the public form of a process; the run is there already. */
@Component
class FormTrigger implements TriggerKind<FormTrigger.Settings> {

    private static final String ANY = "form";

    record Settings(
            @Setting(
                    label = "Form of the process",
                    type = SettingType.PROCESS,
                    help = "The key of a process, such as ONB; without one every form counts.")
            @Nullable
            String process) {}

    @Override
    public String name() {
        return "form";
    }

    @Override
    public String title() {
        return "When a form is sent";
    }

    @Override
    public String help() {
        return "Somebody from outside sent the public form of a process; the answers are event.data.fields.";
    }

    @Override
    public String icon() {
        return "form";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<InputError> problems(Settings settings) {
        if (isAny(settings)) {
            return List.of();
        }
        try {
            ProcessKey.of(String.valueOf(settings.process()));
            return List.of();
        } catch (IllegalArgumentException noKey) {
            return List.of(new InputError("/process", Message.of("automation.process-key", settings.process())));
        }
    }

    @Override
    public String listensTo(AutomationKey automation, Settings settings) {
        return isAny(settings)
                ? ANY
                : key(String.valueOf(settings.process()).strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public List<String> keysOf(Event event) {
        return event.type() == EventType.FORM_SUBMITTED
                ? List.of(ANY, key(String.valueOf(event.process())))
                : List.of();
    }

    @Override
    public EventType eventType(Settings settings) {
        return EventType.FORM_SUBMITTED;
    }

    @Override
    public Map<String, Object> sampleData(Settings settings) {
        return Map.of("form", "sample", "title", "Sample", "name", "Sample", "fields", Map.of());
    }

    private static boolean isAny(Settings settings) {
        return settings.process() == null || settings.process().isBlank();
    }

    private static String key(String process) {
        return ANY + "#" + process;
    }
}
