package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.TaskState;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which columns a board has, empty ones too: titles by key, in their order. */
@Component
class BoardColumns {

    private static final int MOST_PEOPLE = 60;

    private final BoardQuery query;
    private final PublishedProcesses processes;
    private final PeopleQuery people;

    BoardColumns(BoardQuery query, PublishedProcesses processes, PeopleQuery people) {
        this.query = query;
        this.processes = processes;
        this.people = people;
    }

    Map<String, String> of(BoardFilter filter, @Nullable UUID processId) {
        return switch (filter.grouping()) {
            case STEP -> steps(filter.process(), processId);
            case STATE -> states();
            case OWNER -> owners(processId);
        };
    }

    /** The steps of the newest version, then those that only runs on older ones still have. */
    private Map<String, String> steps(@Nullable ProcessKey process, @Nullable UUID processId) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (process != null && processId != null) {
            processes
                    .newest(process)
                    .ifPresent(version -> version.definition().stages().stream()
                            .map(Stage::steps)
                            .flatMap(List::stream)
                            .forEach(step -> columns.put(step.key(), step.title())));
            query.stepsInUse(processId).forEach(columns::putIfAbsent);
        }
        return columns;
    }

    private static Map<String, String> states() {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of(TaskState.READY, TaskState.STARTED, TaskState.BLOCKED)
                .forEach(state -> columns.put(state.name(), ""));
        return columns;
    }

    /** Work of nobody first, then everybody who has some, by name. */
    private Map<String, String> owners(@Nullable UUID processId) {
        List<MemberId> active = people.activeByRole(EnumSet.allOf(Role.class)).values().stream()
                .flatMap(List::stream)
                .toList();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("", "");
        people.names(query.busy(active, processId)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_PEOPLE)
                .forEach(each -> columns.put(each.getKey().toString(), each.getValue()));
        return columns;
    }
}
