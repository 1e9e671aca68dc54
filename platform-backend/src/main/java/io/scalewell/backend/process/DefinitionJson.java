package io.scalewell.backend.process;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Verdict;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Definitions and verdicts as they lie in the database. */
@Component
class DefinitionJson {

    private static final TypeReference<List<Assignee>> PEOPLE = new TypeReference<>() {};

    private final JsonMapper json;

    DefinitionJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(ProcessDefinition definition) {
        return JSONB.valueOf(json.writeValueAsString(definition));
    }

    ProcessDefinition read(JSONB stored) {
        return json.readValue(stored.data(), ProcessDefinition.class);
    }

    JSONB writePeople(List<Assignee> people) {
        return JSONB.valueOf(json.writerFor(PEOPLE).writeValueAsString(people));
    }

    List<Assignee> readPeople(JSONB stored) {
        return json.readValue(stored.data(), PEOPLE);
    }

    @Nullable
    JSONB writeVerdict(@Nullable Verdict verdict) {
        return verdict == null ? null : JSONB.valueOf(json.writeValueAsString(verdict));
    }

    @Nullable
    Verdict readVerdict(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), Verdict.class);
    }
}
