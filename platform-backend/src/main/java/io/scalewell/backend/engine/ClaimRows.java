package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;

import java.time.Duration;
import java.util.Map;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads claimed rows and writes payloads. */
@Component
class ClaimRows {

    private static final TypeReference<Map<String, Object>> PAYLOAD = new TypeReference<>() {};

    private final JsonMapper json;

    ClaimRows(JsonMapper json) {
        this.json = json;
    }

    Claim read(Record row) {
        Job job = new Job(
                row.get(JOB.TENANT_ID),
                row.get(JOB.ID),
                row.get(JOB.KIND),
                json.readValue(row.get(JOB.PAYLOAD).data(), PAYLOAD),
                row.get(JOB.ATTEMPTS),
                row.get(JOB.MAX_ATTEMPTS),
                row.get(JOB.CLAIM_NUMBER),
                row.get(JOB.CLAIMED_AT));
        return new Claim(
                job,
                row.get(JOB.SERIAL_KEY),
                row.get(JOB.CLAIMED_BY),
                Duration.ofMillis(row.get(JOB.DEADLINE_MS)),
                row.get(JOB.NODE_DEATHS));
    }

    JSONB write(Map<String, Object> payload) {
        return JSONB.valueOf(json.writeValueAsString(payload));
    }
}
