package io.scalewell.backend.demo;

import io.scalewell.shared.process.ProcessDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the processes of Kestrel: the bodies that anybody could send to the API. */
@Component
class Definitions {

    private final JsonMapper json;

    Definitions(JsonMapper json) {
        this.json = json;
    }

    ProcessDefinition read(String key) {
        try (InputStream content = new ClassPathResource("demo/" + key + ".json").getInputStream()) {
            return json.readValue(content, ProcessDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
