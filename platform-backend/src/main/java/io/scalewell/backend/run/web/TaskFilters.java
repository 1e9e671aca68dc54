package io.scalewell.backend.run.web;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the query of the list of tasks. */
@Component
class TaskFilters {

    private static final String OPEN = "open";
    private static final String ANY = "any";

    private final People people;
    private final Organizations organizations;
    private final DatabaseClock clock;

    TaskFilters(People people, Organizations organizations, DatabaseClock clock) {
        this.people = people;
        this.organizations = organizations;
        this.clock = clock;
    }

    TaskFilter filter(
            @Nullable String assignee, @Nullable String state, @Nullable String due, @Nullable ProcessKey process) {
        boolean mine = "me".equals(assignee);
        MemberId member =
                assignee == null || mine ? null : people.findMember(assignee).orElse(null);
        TeamId team = assignee == null || mine || member != null ? null : team(assignee);
        boolean open = state == null || state.equalsIgnoreCase(OPEN);
        return new TaskFilter(
                mine,
                member,
                team,
                open,
                state == null || open ? null : state(state),
                process,
                due == null ? null : due(due),
                false);
    }

    private TeamId team(String assignee) {
        return people.findTeam(assignee)
                .orElseThrow(() -> new Invalid("?assignee", Message.of("run.no-assignee", assignee)));
    }

    private static @Nullable TaskState state(String text) {
        if (text.equalsIgnoreCase(ANY)) {
            return null;
        }
        Optional<TaskState> state = Arrays.stream(TaskState.values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        return state.orElseThrow(() -> new Invalid(
                "?state",
                Message.of(
                        "run.state-filter", Arrays.toString(TaskState.values()).toLowerCase(Locale.ROOT))));
    }

    /** A date means the end of that day where the organization works. */
    private Instant due(String text) {
        if (text.equals("overdue")) {
            return clock.now();
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(organizations.current().zone())
                            .toInstant();
        } catch (DateTimeException neither) {
            throw new Invalid("?due", Message.of("run.task-due-filter"));
        }
    }
}
