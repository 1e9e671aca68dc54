package io.scalewell.backend.process.interchange.json;

import io.scalewell.backend.process.interchange.TextWriter;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the body that {@code POST /processes} takes. */
@Component
class JsonProcessWriter implements TextWriter {

    private final JsonMapper json;

    JsonProcessWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.JSON;
    }

    @Override
    public String write(ProcessDefinition definition) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(definition) + "\n";
    }
}
