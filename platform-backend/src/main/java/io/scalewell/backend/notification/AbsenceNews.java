package io.scalewell.backend.notification;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells members that they stand in for somebody. */
@Component
class AbsenceNews implements EventListener {

    private final Letters letters;

    AbsenceNews(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        return () -> events.stream().map(AppendedEvent::event).forEach(this::on);
    }

    private void on(Event event) {
        Map<String, Object> data = event.data();
        if (event.type() == EventType.ABSENCE_PLANNED && data.get("deputy") instanceof String deputy) {
            letters.send(
                    List.of(MemberId.of(deputy)),
                    Message.of("news.deputy", data.get("name"), data.get("from"), data.get("until")),
                    "",
                    "my-work");
        }
    }
}
