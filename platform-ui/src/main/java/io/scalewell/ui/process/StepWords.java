package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What matters about a step beside its title, in a few words each.
 *
 * @param section which part of the step's details it belongs to
 */
public record StepWords(Symbol icon, String text, Section section) {

    /** The parts of a step's details. */
    public enum Section {
        KIND,
        ASSIGNEE,
        DUE,
        FIELDS,
        CONDITION,
        RULES
    }

    /**
     * What matters about a step.
     *
     * @param names gives the name of a member by e-mail address
     */
    public static List<StepWords> of(Step step, Component translator, UnaryOperator<String> names) {
        var words = new ArrayList<StepWords>();
        if (step.kind() == StepKind.APPROVAL) {
            words.add(new StepWords(Symbol.APPROVALS, translator.getTranslation("step.kind.APPROVAL"), Section.KIND));
        }
        if (step.kind() == StepKind.AUTOMATED) {
            words.add(new StepWords(Symbol.AUTOMATION, translator.getTranslation("step.kind.AUTOMATED"), Section.KIND));
        }
        var assignee = step.assignee();
        if (assignee != null) {
            words.add(new StepWords(Symbol.ASSIGN, name(assignee, translator, names), Section.ASSIGNEE));
        }
        var due = step.due();
        if (due != null) {
            words.add(new StepWords(Symbol.CLOCK, DueWords.of(due, translator), Section.DUE));
        }
        if (!step.fields().isEmpty()) {
            int number = step.fields().size();
            words.add(new StepWords(Symbol.FORM, translator.getTranslation("step.fields", number), Section.FIELDS));
        }
        if (step.condition() != null) {
            words.add(
                    new StepWords(Symbol.CONDITION, translator.getTranslation("step.conditional"), Section.CONDITION));
        }
        if (step.stop()) {
            words.add(new StepWords(Symbol.STOP_GATE, translator.getTranslation("step.stop"), Section.RULES));
        }
        if (step.required()) {
            words.add(new StepWords(Symbol.WARNING, translator.getTranslation("step.required"), Section.RULES));
        }
        return words;
    }

    /** The rule in words: a name, or who it will be. */
    public static String name(Assignee assignee, Component translator, UnaryOperator<String> names) {
        return switch (assignee) {
            case Assignee.OfMember(var email) -> names.apply(email);
            case Assignee.OfTeam(var team) -> team;
            case Assignee.OfRole(var role) -> RoleWords.of(role, translator);
            case Assignee.Starter() -> translator.getTranslation("assignee.starter");
            case Assignee.OfField(var field) -> translator.getTranslation("assignee.field", field);
        };
    }
}
