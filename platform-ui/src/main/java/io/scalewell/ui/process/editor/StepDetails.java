package io.scalewell.ui.process.editor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.component.OutlineLine;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything about a step beside its title and sub-items, as it travels with its line: named as in the API, without what is empty. */
final class StepDetails {

    private static final List<String> IN_LINES = List.of("key", "title", "items");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(now -> now.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // the backend's, which also writes the API
            .addModules(JsonMapper.Builder.findModules(StepDetails.class.getClassLoader()))
            .build();

    private StepDetails() {}

    static ObjectNode of(Step step) {
        ObjectNode details = MAPPER.valueToTree(step);
        details.remove(IN_LINES);
        if (step.kind() == StepKind.TASK) {
            details.remove("kind");
        }
        details.removeIf(StepDetails::isEmpty);
        return details;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isBoolean() && !value.asBoolean())
                || (value.isArray() && value.isEmpty())
                || (value.isString() && value.asString().isEmpty());
    }

    /** The step that a line means. What the browser cannot have made is {@code Invalid}. */
    static Step read(OutlineLine line, List<String> items) {
        var whole = line.details();
        whole.put("key", line.key());
        whole.put("title", line.title());
        whole.set("items", MAPPER.valueToTree(items));
        try {
            return MAPPER.treeToValue(whole, Step.class);
        } catch (JacksonException malformed) {
            throw new Invalid("/stages", "Step " + line.title() + ": " + malformed.getOriginalMessage());
        }
    }
}
