package io.scalewell.backend.automation.trigger.schedule;

import io.scalewell.backend.engine.schedule.Schedules;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes each nominal instant into the event log, from where it starts its automation like any other event. */
@Component
class Ticks implements Schedules.TickHandler {

    static final String KIND = "automation";

    private final ObjectProvider<EventLog> log;
    private final TenantScope scope;

    /** The log knows its listeners, and those know the triggers: so it is asked for when it is needed. */
    Ticks(ObjectProvider<EventLog> log, TenantScope scope) {
        this.log = log;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void tick(UUID scheduleId, Instant nominal, Map<String, Object> payload) {
        Map<String, Object> data = new HashMap<>(payload);
        data.put("nominal", nominal.toString());
        ScopedValue.where(Callers.CURRENT, Caller.system(new OrganizationId(scope.get())))
                .run(() -> log.getObject().append(NewEvent.of(EventType.SCHEDULE_TICKED, data)));
    }
}
