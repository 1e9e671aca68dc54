package io.scalewell.backend.automation.trigger.event;

import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts when something happened: a run was completed, a task became ready, a field changed. */
@Component
class EventTrigger implements TriggerKind<EventTrigger.Settings> {

    record Settings(
            @Setting(label = "What happens", type = SettingType.EVENT_TYPE, required = true)
            String type,

            @Setting(
                    label = "Only in process",
                    type = SettingType.PROCESS,
                    help = "The key of a process, such as ONB; without one all processes count.")
            @Nullable
            String process) {}

    @Override
    public String name() {
        return "event";
    }

    @Override
    public String title() {
        return "When something happens";
    }

    @Override
    public String help() {
        return "A run is completed, a task is ready or overdue, a field changes, an approval is decided.";
    }

    @Override
    public String icon() {
        return "run";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<InputError> problems(Settings settings) {
        List<InputError> errors = new ArrayList<>();
        if (EventType.of(settings.type()).isEmpty()) {
            errors.add(new InputError("/type", Message.of("automation.no-event", settings.type())));
        }
        if (settings.process() != null && !settings.process().isBlank()) {
            try {
                ProcessKey.of(settings.process());
            } catch (IllegalArgumentException e) {
                errors.add(new InputError("/process", Message.of("automation.process-key", settings.process())));
            }
        }
        return errors;
    }

    @Override
    public String listensTo(AutomationKey automation, Settings settings) {
        return settings.process() == null || settings.process().isBlank()
                ? settings.type()
                : settings.type() + "@" + settings.process().strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public List<String> keysOf(Event event) {
        String type = event.type().text();
        return event.process() == null ? List.of(type) : List.of(type, type + "@" + event.process());
    }

    @Override
    public EventType eventType(Settings settings) {
        return EventType.of(settings.type()).orElseThrow();
    }

    @Override
    public Map<String, Object> sampleData(Settings settings) {
        return Map.of("name", "Sample", "fields", Map.of());
    }
}
