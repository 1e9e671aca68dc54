package io.scalewell.backend.automation.trigger.schedule;

import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.backend.engine.schedule.MisfirePolicy;
import io.scalewell.backend.engine.schedule.Schedules;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts at the instants of a cron expression or of a recurrence rule (RFC 5545), in a time zone. */
@Component
class ScheduleTrigger implements TriggerKind<ScheduleTrigger.Settings> {

    record Settings(
            @Setting(
                    label = "Cron",
                    type = SettingType.CRON,
                    help = "Second, minute, hour, day, month, weekday, such as 0 0 9 * * MON-FRI.")
            @Nullable
            String cron,

            @Setting(label = "Recurrence rule", help = "Instead of cron, such as FREQ=WEEKLY;BYDAY=MO;BYHOUR=9.")
            @Nullable
            String rrule,

            @Setting(label = "Time zone", type = SettingType.ZONE, required = true)
            String zone,

            @Setting(
                    label = "After a downtime",
                    type = SettingType.CHOICE,
                    choices = {"LATEST", "ALL", "NONE"},
                    help = "What to do with instants that were missed.")
            @Nullable
            String misfire) {

        String rule() {
            return cron != null && !cron.isBlank()
                    ? "CRON:" + cron.strip()
                    : "RRULE:" + String.valueOf(rrule).strip();
        }

        MisfirePolicy policy() {
            return misfire == null || misfire.isBlank() ? MisfirePolicy.LATEST : MisfirePolicy.valueOf(misfire);
        }
    }

    private final Schedules schedules;

    ScheduleTrigger(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public String title() {
        return "On a schedule";
    }

    @Override
    public String help() {
        return "At recurring times, such as every Monday at nine.";
    }

    @Override
    public String icon() {
        return "schedule";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<InputError> problems(Settings settings) {
        List<InputError> errors = new ArrayList<>();
        boolean cron = settings.cron() != null && !settings.cron().isBlank();
        boolean rrule = settings.rrule() != null && !settings.rrule().isBlank();
        if (cron == rrule) {
            errors.add(new InputError("/cron", Message.of("automation.schedule")));
        } else {
            schedules
                    .problem(settings.rule())
                    .ifPresent(problem -> errors.add(new InputError(cron ? "/cron" : "/rrule", problem)));
        }
        try {
            ZoneId.of(settings.zone());
        } catch (DateTimeException e) {
            errors.add(new InputError("/zone", Message.of("automation.zone", settings.zone())));
        }
        return errors;
    }

    @Override
    public String listensTo(AutomationKey automation, Settings settings) {
        return key(automation.value());
    }

    private static String key(Object automation) {
        return EventType.SCHEDULE_TICKED.text() + "#" + automation;
    }

    @Override
    public List<String> keysOf(Event event) {
        return event.type() == EventType.SCHEDULE_TICKED
                ? List.of(key(String.valueOf(event.data().get("automation"))))
                : List.of();
    }

    @Override
    public EventType eventType(Settings settings) {
        return EventType.SCHEDULE_TICKED;
    }

    @Override
    public @Nullable String saved(Owner owner, Settings settings) {
        if (owner.enabled()) {
            schedules.put(
                    owner.automationId(),
                    Ticks.KIND,
                    Map.of("automation", owner.key().value()),
                    settings.rule(),
                    ZoneId.of(settings.zone()),
                    settings.policy());
        } else {
            schedules.remove(owner.automationId());
        }
        return null;
    }

    @Override
    public void removed(UUID automationId) {
        schedules.remove(automationId);
    }

    @Override
    public @Nullable Instant nextAt(UUID automationId) {
        return schedules.nextAt(automationId).orElse(null);
    }
}
