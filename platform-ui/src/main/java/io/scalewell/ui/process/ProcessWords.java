package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import io.scalewell.ui.automation.KindWords;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says the rules of a process in words.
 *
 * @param definition gives the titles of steps and the labels of fields; null where they are said by their keys
 * @param names gives the name of a member by e-mail address
 */
public record ProcessWords(@Nullable ProcessDefinition definition, Component translator, UnaryOperator<String> names) {

    /** Who it is or will be. */
    public String assignee(Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfMember(var email) -> names.apply(email);
            case Assignee.OfTeam(var team) -> team;
            case Assignee.OfRole(var role) -> RoleWords.of(role, translator);
            case Assignee.Starter() -> translator.getTranslation("assignee.starter");
            case Assignee.OfField(var field) -> translator.getTranslation("assignee.field", field(field));
        };
    }

    /** Such as "2 working days after Check identity". */
    public String due(String rule) {
        return DueWords.of(rule, translator, this::step);
    }

    /** The title of a step; its key when there is no such step. */
    public String step(String key) {
        return steps().filter(step -> step.key().equals(key))
                .map(Step::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(key);
    }

    /** The label of a field; its key when there is no such field. */
    public String field(String key) {
        return fields().filter(field -> field.key().equals(key))
                .map(Field::label)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(key);
    }

    /** Such as "Approval: 2 of 3". */
    public String approval(@Nullable Approval approval) {
        int number = approval == null ? 0 : approval.approvers().size();
        if (approval == null || number < 2) {
            return translator.getTranslation("step.kind.APPROVAL");
        }
        var mode = Objects.requireNonNullElse(approval.mode(), ApprovalMode.ONE);
        int needed = Objects.requireNonNullElse(approval.needed(), 1);
        return translator.getTranslation("step.approval." + mode, number, needed);
    }

    /** Such as "Waits until 2 working days after Check identity". */
    public String wait(@Nullable Wait wait) {
        if (wait != null && wait.until() != null) {
            return translator.getTranslation("step.wait.until", due(wait.until()));
        }
        if (wait != null && wait.field() != null) {
            return translator.getTranslation("step.wait.field", field(wait.field()));
        }
        if (wait != null && wait.event() != null) {
            var happening = KindWords.happening(wait.event());
            return wait.process() == null
                    ? translator.getTranslation("step.wait.event", happening)
                    : translator.getTranslation("step.wait.event-of", happening, wait.process());
        }
        return translator.getTranslation("step.wait");
    }

    /** Such as "Runs HIR". */
    public String call(@Nullable Call call) {
        return call == null || call.process().isBlank()
                ? translator.getTranslation("step.kind.SUBPROCESS")
                : translator.getTranslation("step.call", call.process());
    }

    /** Such as "Automated by A-12". */
    public String automation(@Nullable String automation) {
        return automation == null || automation.isBlank()
                ? translator.getTranslation("step.kind.AUTOMATED")
                : translator.getTranslation("step.automation", automation);
    }

    private Stream<Step> steps() {
        return definition == null ? Stream.empty() : definition.steps().stream();
    }

    private Stream<Field> fields() {
        return definition == null
                ? Stream.empty()
                : Stream.concat(definition.startFields().stream(), steps().flatMap(step -> step.fields().stream()));
    }
}
