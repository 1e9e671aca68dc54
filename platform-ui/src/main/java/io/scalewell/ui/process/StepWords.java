package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What matters about a step beside its title, in a few words each.
 *
 * @param section which part of the step's details it belongs to
 */
public record StepWords(Symbol icon, String text, Section section) {

    /** The parts of a step's details. */
    public enum Section {
        KIND,
        INSTRUCTIONS,
        ATTACHMENTS,
        ASSIGNEE,
        DUE,
        FIELDS,
        CONDITION,
        RULES,
        BRANCH,
        ITEMS,
        TAGS
    }

    /**
     * What matters about a step, when the process around it is not at hand.
     *
     * @param names gives the name of a member by e-mail address
     */
    public static List<StepWords> of(Step step, Component translator, UnaryOperator<String> names) {
        return of(step, new ProcessWords(null, translator, names));
    }

    /** What matters about a step of a process, with the titles of the steps and the labels of the fields it refers to. */
    public static List<StepWords> of(
            Step step, ProcessDefinition definition, Component translator, UnaryOperator<String> names) {
        return of(step, new ProcessWords(definition, translator, names));
    }

    private static List<StepWords> of(Step step, ProcessWords words) {
        var all = new ArrayList<StepWords>();
        kind(step, words, all);
        work(step, words, all);
        rules(step, words, all);
        return all;
    }

    private static void kind(Step step, ProcessWords words, List<StepWords> all) {
        switch (Objects.requireNonNullElse(step.kind(), StepKind.TASK)) {
            case TASK -> {}
            case APPROVAL -> all.add(new StepWords(Symbol.APPROVALS, words.approval(step.approval()), Section.KIND));
            case AUTOMATED ->
                all.add(new StepWords(Symbol.AUTOMATION, words.automation(step.automation()), Section.KIND));
            case WAIT -> all.add(new StepWords(Symbol.PAUSE, words.wait(step.waitsFor()), Section.KIND));
            case SUBPROCESS -> all.add(new StepWords(Symbol.PROCESS, words.call(step.call()), Section.KIND));
        }
        if (step.onReject() != null) {
            all.add(new StepWords(
                    Symbol.UNDO,
                    words.translator().getTranslation("step.on-reject", words.step(step.onReject())),
                    Section.KIND));
        }
    }

    private static void work(Step step, ProcessWords words, List<StepWords> all) {
        if (step.assignee() != null) {
            var who = words.assignee(step.assignee());
            var shared = step.sharing();
            all.add(new StepWords(
                    Symbol.ASSIGN,
                    shared == null ? who : words.translator().getTranslation("step.shared." + shared, who),
                    Section.ASSIGNEE));
        }
        if (step.due() != null) {
            all.add(new StepWords(Symbol.CLOCK, words.due(step.due()), Section.DUE));
        }
        if (!step.fields().isEmpty()) {
            all.add(new StepWords(Symbol.FORM, counted(words, "step.fields", step.fields()), Section.FIELDS));
        }
        if (!step.attachments().isEmpty()) {
            all.add(new StepWords(
                    Symbol.LINK, counted(words, "step.attachments", step.attachments()), Section.ATTACHMENTS));
        }
    }

    private static void rules(Step step, ProcessWords words, List<StepWords> all) {
        if (step.condition() != null) {
            all.add(new StepWords(Symbol.CONDITION, said(words, "step.conditional"), Section.CONDITION));
        }
        if (step.branch() != null) {
            all.add(new StepWords(
                    Symbol.PARALLEL, words.translator().getTranslation("step.branch", step.branch()), Section.BRANCH));
        }
        if (step.stop()) {
            all.add(new StepWords(Symbol.STOP_GATE, said(words, "step.stop"), Section.RULES));
        }
        if (step.required()) {
            all.add(new StepWords(Symbol.WARNING, said(words, "step.required"), Section.RULES));
        }
        if (!step.tags().isEmpty()) {
            var tags = step.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
            all.add(new StepWords(Symbol.PROJECT, tags, Section.TAGS));
        }
    }

    private static String said(ProcessWords words, String key) {
        return words.translator().getTranslation(key);
    }

    private static String counted(ProcessWords words, String key, List<?> things) {
        return words.translator().getTranslation(key, things.size());
    }

    /** The rule in words: a name, or who it will be. */
    public static String name(Assignee assignee, Component translator, UnaryOperator<String> names) {
        return new ProcessWords(null, translator, names).assignee(assignee);
    }
}
