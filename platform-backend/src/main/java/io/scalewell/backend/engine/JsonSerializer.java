package io.scalewell.backend.engine;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what db-scheduler stores as JSON; Java serialization appears nowhere. */
record JsonSerializer(JsonMapper json) implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        return json.readValue(serialized, type);
    }
}
