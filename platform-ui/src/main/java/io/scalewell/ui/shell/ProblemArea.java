package io.scalewell.ui.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.component.ErrorBanner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place on a screen where it is said what stood in the way of the last action. Whatever was typed stays where it is. An error
 * in a known field is said at the field.
 */
public final class ProblemArea extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable Consumer<EditConflict> conflict;
    private Predicate<NotAllowedNow> late = refused -> false;

    public ProblemArea() {
        addClassName("sw-problems");
        getElement().setAttribute("role", "alert");
    }

    /** Errors at this pointer, such as {@code /name}, are said at the field. */
    public ProblemArea field(String pointer, HasValidation field) {
        fields.put(pointer, field);
        return this;
    }

    public void forgetFields() {
        fields.clear();
    }

    /** What to do when somebody else was quicker, instead of only saying so. */
    public ProblemArea onConflict(Consumer<EditConflict> handler) {
        conflict = handler;
        return this;
    }

    /** What to do when the state does not allow it any more; answers whether that says enough. */
    public ProblemArea onLate(Predicate<NotAllowedNow> handler) {
        late = handler;
        return this;
    }

    /** Does something; true when it was done, false when it is said here why not. */
    public boolean attempt(Runnable action) {
        return find(() -> {
                    action.run();
                    return true;
                })
                .orElse(false);
    }

    /** Asks for something; empty when it is said here why there is no answer. */
    public <T> Optional<T> find(Supplier<T> question) {
        clear();
        try {
            return Optional.of(question.get());
        } catch (Problem problem) {
            show(problem);
        } catch (RuntimeException unexpected) {
            var id = ErrorId.log(unexpected);
            add(new ErrorBanner(getTranslation("problem.unexpected.title"), () -> find(question)).withId(id));
        }
        return Optional.empty();
    }

    public void clear() {
        removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Says something else that stood in the way. */
    public void say(String text) {
        clear();
        add(new ProblemMessage(text, ""));
    }

    private void show(Problem problem) {
        var onConflict = conflict;
        switch (problem) {
            case EditConflict found when onConflict != null -> onConflict.accept(found);
            case Invalid invalid -> show(invalid);
            case NotAllowedNow refused when late.test(refused) -> {}
            case NotAllowedNow refused -> add(new ProblemMessage(said(refused.message()), allowed(refused)));
            case EditConflict other -> add(new ProblemMessage(said(other.message()), ""));
            case NotFound other -> add(new ProblemMessage(said(other.message()), ""));
            case Forbidden other -> add(new ProblemMessage(said(other.message()), ""));
            case Overloaded other -> add(new ProblemMessage(said(other.message()), getTranslation("problem.later")));
        }
    }

    private String allowed(NotAllowedNow refused) {
        var actions = refused.allowed().stream()
                .map(action -> getTranslation("run.action." + action))
                .collect(Collectors.joining(", "));
        return actions.isEmpty() ? "" : getTranslation("problem.allowed", actions);
    }

    private void show(Invalid problem) {
        boolean allAtFields = !problem.errors().isEmpty();
        for (var error : problem.errors()) {
            var field = fields.get(error.pointer());
            if (field == null) {
                allAtFields = false;
            } else {
                field.setInvalid(true);
                field.setErrorMessage(said(error.message()));
            }
        }
        if (!allAtFields) {
            var others = problem.errors().stream()
                    .filter(error -> !fields.containsKey(error.pointer()))
                    .map(error -> said(error.message()))
                    .collect(Collectors.joining(" "));
            add(new ProblemMessage(said(problem.message()), others.equals(said(problem.message())) ? "" : others));
        }
    }

    private String said(Message message) {
        return message.in(getLocale());
    }
}
