package io.scalewell.backend.process;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Verdict;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Definitions and verdicts as they lie in the database. */
@Component
class DefinitionJson {

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

    @Nullable
    JSONB writeVerdict(@Nullable Verdict verdict) {
        return verdict == null ? null : JSONB.valueOf(json.writeValueAsString(verdict));
    }

    @Nullable
    Verdict readVerdict(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), Verdict.class);
    }
}
