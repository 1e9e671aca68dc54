package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Kind;
import io.scalewell.backend.automation.kind.SettingsForm;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.expression.InvalidExpression;
import io.scalewell.backend.expression.JsonTemplate;
import io.scalewell.backend.expression.Variables;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds everything that is wrong with a definition before it is saved (P18: what does not compile cannot be saved). */
@Component
class DefinitionCheck {

    static final int MAX_ACTIONS = 20;
    private static final int MAX_NAME = 200;

    private final KindRegistry kinds;
    private final Expressions expressions;
    private final JsonMapper json;

    DefinitionCheck(KindRegistry kinds, Expressions expressions, JsonMapper json) {
        this.kinds = kinds;
        this.expressions = expressions;
        this.json = json;
    }

    /** Throws {@link Invalid} with every error and its place. */
    void require(AutomationDefinition definition) {
        List<InputError> errors = problems(definition);
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("automation.refused"), errors);
        }
    }

    List<InputError> problems(AutomationDefinition definition) {
        List<InputError> errors = new ArrayList<>();
        if (definition.name() == null || definition.name().isBlank()) {
            errors.add(new InputError("/name", Message.of("automation.unnamed")));
        } else if (definition.name().length() > MAX_NAME) {
            errors.add(new InputError("/name", Message.of("automation.name", MAX_NAME)));
        }
        errors.addAll(trigger(definition.trigger()));
        expression(definition.filter(), "/filter", true).ifPresent(errors::add);
        expression(definition.serialBy(), "/serialBy", false).ifPresent(errors::add);
        if (definition.actions().isEmpty()) {
            errors.add(new InputError("/actions", Message.of("automation.no-action")));
        }
        errors.addAll(actions(definition.actions(), "/actions", 0));
        return errors;
    }

    private List<InputError> trigger(@Nullable Kinded trigger) {
        if (trigger == null || isMissing(trigger.kind())) {
            return List.of(new InputError("/trigger/kind", Message.of("automation.no-trigger")));
        }
        return kinds.trigger(trigger.kind())
                .map(kind -> settings(kind, trigger, "/trigger/settings"))
                .orElseGet(() -> List.of(
                        new InputError("/trigger/kind", Message.of("automation.unknown-trigger", trigger.kind()))));
    }

    private List<InputError> actions(List<Kinded> actions, String pointer, int depth) {
        if (actions.size() > MAX_ACTIONS || depth > 3) {
            return List.of(new InputError(pointer, Message.of("automation.actions", MAX_ACTIONS)));
        }
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            errors.addAll(action(actions.get(i), pointer + "/" + i, depth));
        }
        return errors;
    }

    private List<InputError> action(Kinded action, String pointer, int depth) {
        if (isMissing(action.kind())) {
            return List.of(new InputError(pointer + "/kind", Message.of("automation.action")));
        }
        Optional<ActionKind<?>> kind = kinds.action(action.kind());
        if (kind.isEmpty()) {
            return List.of(new InputError(pointer + "/kind", Message.of("automation.unknown-action", action.kind())));
        }
        List<InputError> errors = new ArrayList<>(settings(kind.get(), action, pointer + "/settings"));
        if (errors.isEmpty()) {
            compile(action, pointer + "/settings").ifPresent(errors::add);
        }
        if (errors.isEmpty() && kind.get() instanceof ActionKind.AsksPeople<?>) {
            errors.addAll(actions(Program.then(kinds, action), pointer + "/settings/then", depth + 1));
        }
        return errors;
    }

    private static boolean isMissing(@Nullable String kind) {
        return kind == null || kind.isBlank();
    }

    private List<InputError> settings(Kind<?> kind, Kinded kinded, String pointer) {
        List<InputError> errors = new ArrayList<>(SettingsForm.problems(kind, kinded.settings()));
        if (errors.isEmpty()) {
            errors.addAll(typedProblems(kind, kinded));
        }
        return errors.stream()
                .map(error -> new InputError(pointer + error.pointer(), error.message()))
                .toList();
    }

    private <S extends Record> List<InputError> typedProblems(Kind<S> kind, Kinded kinded) {
        try {
            return kind.problems(json.convertValue(kinded.settings(), kind.settings()));
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(new InputError("", Message.of("automation.settings", kind.name())));
        }
    }

    private Optional<InputError> compile(Kinded action, String pointer) {
        try {
            JsonTemplate.compile(json.valueToTree(action.settings()), Variables.ALL, expressions);
            return Optional.empty();
        } catch (InvalidExpression e) {
            return Optional.of(new InputError(pointer, sentence(e)));
        }
    }

    private Optional<InputError> expression(@Nullable String source, String pointer, boolean filter) {
        if (source == null || source.isBlank()) {
            return Optional.empty();
        }
        try {
            if (filter) {
                expressions.compileFilter(source, Variables.ALL);
            } else {
                expressions.compile(source, Variables.ALL);
            }
            return Optional.empty();
        } catch (InvalidExpression e) {
            return Optional.of(new InputError(pointer, sentence(e)));
        }
    }

    private static Message sentence(InvalidExpression e) {
        return Message.of(
                "automation.expression",
                e.sentence(),
                e.position().line(),
                e.position().column());
    }
}
