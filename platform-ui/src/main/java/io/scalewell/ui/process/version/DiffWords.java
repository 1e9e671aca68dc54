package io.scalewell.ui.process.version;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.StepDiff;
import io.scalewell.shared.process.diff.StepPlace;
import io.scalewell.ui.process.DueWords;
import io.scalewell.ui.process.ReviewWords;
import io.scalewell.ui.process.StepWords;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the values of a change into the reader's words where the API's are meant for machines. */
final class DiffWords {

    private final Component translator;
    private final UnaryOperator<String> names;

    /** @param names gives the name of a member by e-mail address */
    DiffWords(Component translator, UnaryOperator<String> names) {
        this.translator = translator;
        this.names = names;
    }

    String property(Change change) {
        return translator.getTranslation("diff.property." + change.property());
    }

    /** A value of a process or a stage. */
    @Nullable
    String ofHeader(Change change, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (change.property()) {
            case "owner" -> names.apply(value);
            case "reviewEvery" -> ReviewWords.of(value, translator);
            case "regulated", "parallel" -> flag(value);
            default -> value;
        };
    }

    @Nullable
    String before(StepDiff step, Change change) {
        return ofStep(change, change.before(), step.before());
    }

    @Nullable
    String after(StepDiff step, Change change) {
        return ofStep(change, change.after(), step.after());
    }

    private @Nullable String ofStep(Change change, @Nullable String value, @Nullable StepPlace place) {
        if (value == null || place == null) {
            return value;
        }
        var step = place.step();
        return switch (change.property()) {
            case "due" -> DueWords.of(value, translator);
            case "assignee" -> words(step, Step::assignee, it -> StepWords.name(it, translator, names), value);
            case "kind" -> words(step, Step::kind, it -> translator.getTranslation("step.kind." + it), value);
            case "required", "stop" -> flag(value);
            default -> value;
        };
    }

    private static <V> String words(
            Step step, Function<Step, @Nullable V> value, Function<V, String> words, String otherwise) {
        var found = value.apply(step);
        return found == null ? otherwise : Objects.requireNonNullElse(words.apply(found), otherwise);
    }

    private String flag(String value) {
        return translator.getTranslation(value.equals("yes") ? "diff.yes" : "diff.no");
    }
}
