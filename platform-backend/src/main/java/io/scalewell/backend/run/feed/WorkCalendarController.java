package io.scalewell.backend.run.feed;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.StringWriter;
import net.fortuna.ical4j.data.CalendarOutputter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs fetch. The address holds the token, since they can send no header; the filter has read it. */
@Hidden
@RestController
class WorkCalendarController {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final WorkCalendar work;

    WorkCalendarController(WorkCalendar work) {
        this.work = work;
    }

    @GetMapping(path = "/api/calendar/{token}.ics", produces = TYPE)
    ResponseEntity<String> get() throws IOException {
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(work.get(), text);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text.toString());
    }
}
