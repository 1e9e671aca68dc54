package io.scalewell.backend.run.feed;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.tenancy.Organizations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The caller's open tasks that are due at some time, as a calendar: each an event that ends when the task is due. */
@Service
class WorkCalendar {

    /** More than anybody looks at; the most urgent ones come first. */
    private static final int MOST = 1_000;

    private static final Duration SHOWN_AS = Duration.ofMinutes(30);

    private final Callers callers;
    private final Tasks tasks;
    private final Organizations organizations;
    private final PublicAddress address;
    private final DatabaseClock clock;

    WorkCalendar(
            Callers callers, Tasks tasks, Organizations organizations, PublicAddress address, DatabaseClock clock) {
        this.callers = callers;
        this.tasks = tasks;
        this.organizations = organizations;
        this.address = address;
        this.clock = clock;
    }

    Calendar get() {
        Caller caller = callers.current();
        caller.require(Permission.SUBSCRIBE);
        Caller reader =
                new Caller(caller.organization(), caller.member(), caller.role(), Set.of(Scope.READ), caller.actor());
        return ScopedValue.where(Callers.CURRENT, reader).call(this::written);
    }

    private Calendar written() {
        var organization = organizations.current();
        Instant now = clock.now();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//ScaleWell//My work//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", organization.name()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        for (TaskView task : due()) {
            calendar.add(event(task, organization.slug(), now));
        }
        return calendar;
    }

    private List<TaskView> due() {
        List<TaskView> due = new ArrayList<>();
        @Nullable String next = null;
        do {
            Page<TaskView> page = tasks.list(TaskFilter.myOpenTasks(), new PageRequest(PageRequest.MAX_LIMIT, next));
            List<TaskView> dated =
                    page.items().stream().filter(task -> task.due() != null).toList();
            due.addAll(dated);
            // those without a due instant are the last ones
            next = dated.size() < page.items().size() ? null : page.next();
        } while (next != null && due.size() < MOST);
        return due;
    }

    private VEvent event(TaskView task, String organization, Instant now) {
        Instant due = Objects.requireNonNull(task.due());
        VEvent event = new VEvent(false);
        event.add(new Uid(task.id() + "@scalewell"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(due.minus(SHOWN_AS)));
        event.add(new DtEnd<>(due));
        event.add(new Summary(task.title() + " · " + task.run()));
        event.add(new Url(address.of("/" + organization + "/runs/" + task.run() + "?step=" + task.number())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
