package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CaptureProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes on a point while they are typed. They are taken when the field is left, and with Enter in a line that begins with an
 * exclamation mark; what became a decision or an action leaves the field, what could not be followed stays in it.
 */
final class PointNotes extends TextArea {

    private static final int LONGEST = 20_000;
    private static final int DAYS_OF_THE_SAMPLE = 14;

    private final ReviewWork work;
    private final int position;
    private boolean showing;

    PointNotes(ReviewWork work, int position, LocalDate today) {
        this.work = work;
        this.position = position;
        setLabel(getTranslation("review.capture"));
        setHelperText(getTranslation("review.capture.hint", today.plusDays(DAYS_OF_THE_SAMPLE)));
        setMaxLength(LONGEST);
        setManualValidation(true);
        setWidthFull();
        setMinRows(2);
        addValueChangeListener(change -> {
            if (!showing) {
                take(change.getValue());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                        this.swCommands ??= this.addEventListener('keydown', (event) => {
                          const text = this.inputElement;
                          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) {
                            return;
                          }
                          const line = text.value.slice(0, text.selectionStart).split('\\n').at(-1);
                          if (event.ctrlKey || event.metaKey || line.trimStart().startsWith('!')) {
                            event.preventDefault();
                            this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
                          }
                        }) ?? true;""");
    }

    /** Shows what is stored, and leaves alone what was typed since the notes were last sent. */
    void show(AgendaItem item) {
        var stored = item.notes() == null ? "" : item.notes();
        var sent = getValue();
        if (sent.strip().equals(stored)) {
            return;
        }
        showing = true;
        setModelValue(stored, false);
        showing = false;
        getElement().executeJs("""
                        const typed = this.value.startsWith($0) ? this.value.slice($0.length).replace(/^\\n/, '') : '';
                        const next = $1 && (typed || this.contains(document.activeElement)) ? $1 + '\\n' : $1;
                        this.value = next + typed;""", sent, stored);
    }

    private void take(String notes) {
        work.capture(position, notes).ifPresent(this::tell);
    }

    private void tell(List<CaptureProblem> problems) {
        setErrorMessage(problems.stream()
                .map(problem -> getTranslation("review.capture.problem", problem.line(), problem.detail()))
                .collect(Collectors.joining(" ")));
        setInvalid(!problems.isEmpty());
    }
}
