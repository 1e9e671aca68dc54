package io.scalewell.backend.run.web;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the query of the list of runs. */
@Component
class RunFilters {

    private final People people;
    private final Organizations organizations;

    RunFilters(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    RunFilter filter(
            @Nullable ProcessKey process,
            @Nullable RunState state,
            @Nullable String owner,
            @Nullable String due,
            @Nullable String text) {
        return new RunFilter(
                process,
                state,
                owner == null ? null : people.member("?owner", owner),
                due == null ? null : due(due),
                text);
    }

    private RunDue due(String text) {
        return switch (text) {
            case "overdue" -> new RunDue.Overdue();
            case "never" -> new RunDue.Never();
            default -> between(List.of(text.split(",", -1)));
        };
    }

    /** A date means its beginning where the organization works. */
    private RunDue between(List<String> ends) {
        if (ends.size() != 2) {
            throw malformed();
        }
        try {
            return new RunDue.Between(instant(ends.getFirst()), instant(ends.getLast()));
        } catch (DateTimeException neither) {
            throw malformed();
        }
    }

    private Instant instant(String text) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text)
                        .atStartOfDay(organizations.current().zone())
                        .toInstant();
    }

    private static Invalid malformed() {
        return new Invalid("?due", Message.of("run.due-range"));
    }
}
