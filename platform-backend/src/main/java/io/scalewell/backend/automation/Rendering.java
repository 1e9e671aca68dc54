package io.scalewell.backend.automation;

import io.scalewell.backend.expression.Bindings;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.expression.JsonTemplate;
import io.scalewell.backend.expression.Match;
import io.scalewell.backend.expression.Variables;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates filters and templates on the context that was frozen when the event was accepted. */
@Component
class Rendering {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Expressions expressions;
    private final JsonMapper json;

    Rendering(Expressions expressions, JsonMapper json) {
        this.expressions = expressions;
        this.json = json;
    }

    Bindings bindings(Map<String, Object> context, Instant now) {
        return Bindings.at(now)
                .with("event", tree(context, "event"))
                .with("run", tree(context, "run"))
                .with("task", tree(context, "task"))
                .with("process", tree(context, "process"));
    }

    private JsonNode tree(Map<String, Object> context, String name) {
        return json.valueToTree(context.get(name));
    }

    Match matches(@Nullable String filter, Bindings bindings) {
        return filter == null || filter.isBlank()
                ? new Match(true, Message.of("expression.no-filter"))
                : expressions.compileFilter(filter, Variables.ALL).matches(bindings);
    }

    /** The settings with values in place of templates; throws {@code FailedExpression}. */
    Map<String, Object> render(Kinded action, Bindings bindings) {
        return json.convertValue(
                JsonTemplate.compile(json.valueToTree(action.settings()), Variables.ALL, expressions)
                        .render(bindings),
                OBJECT);
    }

    /** The text of a value, for ordering executions; null when there is no expression. Throws {@code FailedExpression}. */
    @Nullable
    String serialKey(@Nullable String serialBy, Bindings bindings) {
        if (serialBy == null || serialBy.isBlank()) {
            return null;
        }
        String key = String.valueOf(expressions.compile(serialBy, Variables.ALL).evaluate(bindings));
        return key.length() <= 150 ? key : key.substring(0, 150);
    }
}
