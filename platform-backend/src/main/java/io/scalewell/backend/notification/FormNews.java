package io.scalewell.backend.notification;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.text.Message;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those whom a public form names of each sending. */
@Component
class FormNews implements EventListener {

    private final PeopleQuery people;
    private final Letters letters;

    FormNews(PeopleQuery people, Letters letters) {
        this.people = people;
        this.letters = letters;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        return () -> events.forEach(this::on);
    }

    private void on(AppendedEvent appended) {
        Event event = appended.event();
        if (event.type() == EventType.FORM_SUBMITTED && event.data().get("tell") instanceof List<?> told) {
            List<String> emails = told.stream().map(Object::toString).toList();
            letters.send(
                    people.activeByEmail(emails).values(),
                    Message.of("news.form", String.valueOf(event.data().get("title")), String.valueOf(event.run())),
                    "",
                    "runs/" + event.run());
        }
    }
}
