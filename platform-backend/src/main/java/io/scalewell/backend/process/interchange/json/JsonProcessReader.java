package io.scalewell.backend.process.interchange.json;

import io.scalewell.backend.process.interchange.ProcessReader;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.web.json.Json;
import io.scalewell.backend.web.json.JsonLimits;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link JsonProcessWriter} wrote. A copy gets a key of its own. */
@Component
class JsonProcessReader implements ProcessReader {

    private final JsonMapper json = Json.strictMapper();

    @Override
    public ImportFormat format() {
        return ImportFormat.JSON;
    }

    @Override
    public ReadProcess read(byte[] content, Locale reader) {
        JsonLimits.checkFile(content);
        try {
            return new ReadProcess(
                    json.readValue(content, ProcessDefinition.class).withKey(null), List.of());
        } catch (JacksonException wrong) {
            TokenStreamLocation place = wrong.getLocation();
            throw new Invalid(pointer(wrong), Message.of("import.json", place.getLineNr(), place.getColumnNr()));
        }
    }

    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
