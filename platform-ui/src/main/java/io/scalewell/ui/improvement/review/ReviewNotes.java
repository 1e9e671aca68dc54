package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.improvement.CaptureProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notes on a point, or on the whole review, while they are typed. They are taken when the field is left, when something is pasted,
 * and with Enter after a line that begins with an exclamation mark or an open box; what became a decision or an action leaves the
 * field, what could not be followed stays in it.
 *
 * <p>Typing goes on while the server takes the notes. So the browser sends the next ones only after it has been told which lines
 * are done with, and then removes just those.
 */
final class ReviewNotes extends TextArea {

    private static final int LONGEST_ON_A_POINT = 20_000;
    private static final int LONGEST_ON_ALL = 50_000;
    private static final int DAYS_OF_THE_SAMPLE = 14;

    private static final String LISTEN = """
            if (this.notes) {
              return;
            }
            this.notes = { sent: this.value, waiting: false, again: false };
            const send = () => this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
            this.addEventListener('change', (event) => {
              if (this.notes.waiting) {
                event.stopImmediatePropagation();
                this.notes.again = true;
              } else if (this.value !== this.notes.sent) {
                this.notes.waiting = true;
                this.notes.sent = this.value;
              }
            }, true);
            this.addEventListener('keydown', (event) => {
              const text = this.inputElement;
              const line = text.value.slice(0, text.selectionStart).split('\\n').at(-1);
              const isCommand = event.ctrlKey || event.metaKey || /^\\s*(!|([-*+]|\\d+[.)])\\s+\\[ ])/.test(line);
              if (event.key === 'Enter' && !event.isComposing && isCommand) {
                setTimeout(send);
              }
            });
            this.addEventListener('paste', () => setTimeout(send));
            this.notes.settle = (taken) => {
              const lines = this.value.split('\\n');
              for (const line of taken) {
                const at = lines.indexOf(line);
                if (at >= 0) {
                  lines.splice(at, 1);
                }
              }
              if (taken.length > 0) {
                this.value = lines.join('\\n');
              }
              this.notes.waiting = false;
              if (this.notes.again) {
                this.notes.again = false;
                send();
              }
            };""";

    private final ReviewWork work;
    private final @Nullable Integer position;
    private String stored = "";
    private boolean busy;

    /** Notes on a point. */
    ReviewNotes(ReviewWork work, int position, LocalDate today) {
        this(work, Integer.valueOf(position), LONGEST_ON_A_POINT);
        setLabel(getTranslation("review.capture"));
        setHelperText(getTranslation("review.capture.hint", today.plusDays(DAYS_OF_THE_SAMPLE)));
    }

    /** Notes on the whole review. */
    ReviewNotes(ReviewWork work) {
        this(work, null, LONGEST_ON_ALL);
        setLabel(getTranslation("review.notes"));
        setHelperText(getTranslation("review.notes.hint"));
    }

    private ReviewNotes(ReviewWork work, @Nullable Integer position, int longest) {
        this.work = work;
        this.position = position;
        setMaxLength(longest);
        setManualValidation(true);
        setWidthFull();
        setMinRows(2);
        addValueChangeListener(change -> {
            if (!busy) {
                take(change.getValue());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(LISTEN);
    }

    /** Shows what is stored, unless something else is being typed. */
    void show(@Nullable String notes) {
        var before = stored;
        stored = notes == null ? "" : notes;
        if (!busy && !stored.equals(before) && getValue().strip().equals(before)) {
            busy = true;
            setValue(stored);
            busy = false;
            getElement().executeJs("if (this.notes) { this.notes.sent = $0; }", stored);
        }
    }

    private void take(String sent) {
        busy = true;
        var problems = work.capture(position, sent);
        problems.ifPresent(this::tell);
        var done = problems.isPresent() ? linesDoneWith(sent) : List.<String>of();
        if (problems.isPresent()) {
            setModelValue(stored, false);
        }
        busy = false;
        getElement().executeJs("this.notes?.settle($0)", done);
    }

    private List<String> linesDoneWith(String sent) {
        var done = new ArrayList<>(sent.lines().filter(line -> !line.isBlank()).toList());
        stored.lines().forEach(done::remove);
        return done;
    }

    private void tell(List<CaptureProblem> problems) {
        setErrorMessage(problems.stream()
                .map(problem -> getTranslation(
                        "review.capture.problem",
                        problem.line(),
                        problem.detail().in(getLocale())))
                .collect(Collectors.joining(" ")));
        setInvalid(!problems.isEmpty());
    }
}
