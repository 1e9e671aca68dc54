package io.scalewell.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks from when until when somebody is away, who stands in, and what others should know. */
final class AbsenceForm extends Div {

    private static final int LONGEST_NOTE = 500;

    private final BiConsumer<@Nullable Absence, NewAbsence> onSave;
    private final H3 title = new H3();
    private final DatePicker from = DateInputs.date();
    private final DatePicker until = DateInputs.date();
    private final ComboBox<Member> deputy = new ComboBox<>();
    private final TextField note = new TextField();
    private final Button save = new Button("", click -> save());
    private final Button cancel = new Button(getTranslation("cancel"), click -> plan());
    private List<Member> candidates = List.of();
    private @Nullable Absence changed;

    /** @param onSave gets the absence that is changed, or null for a new one */
    AbsenceForm(ProblemArea problems, BiConsumer<@Nullable Absence, NewAbsence> onSave) {
        this.onSave = onSave;
        addClassName("sw-form");
        from.setLabel(getTranslation("absence.from"));
        until.setLabel(getTranslation("absence.until"));
        deputy.setLabel(getTranslation("absence.deputy"));
        deputy.setHelperText(getTranslation("absence.deputy.help"));
        deputy.setItemLabelGenerator(MemberLabel::of);
        deputy.setClearButtonVisible(true);
        note.setLabel(getTranslation("absence.note"));
        note.setMaxLength(LONGEST_NOTE);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        problems.field("/from", from)
                .field("/until", until)
                .field("/deputy", deputy)
                .field("/note", note);
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && until.isEmpty()) {
                until.setValue(change.getValue());
            }
        });
        var days = new Div(from, until);
        days.addClassName("sw-cluster");
        var buttons = new Div(save, cancel);
        buttons.addClassName("sw-cluster");
        add(title, days, deputy, note, buttons);
    }

    void offer(List<Member> members) {
        candidates = members;
        deputy.setItems(members);
    }

    /** Asks for a new one. */
    void plan() {
        changed = null;
        from.clear();
        until.clear();
        deputy.clear();
        note.clear();
        label("absence.plan", "absence.plan.do");
    }

    /** Asks what is to be different. */
    void change(Absence absence) {
        changed = absence;
        from.setValue(absence.from());
        until.setValue(absence.until());
        deputy.setValue(candidates.stream()
                .filter(each -> each.id().equals(absence.deputy()))
                .findFirst()
                .orElse(null));
        note.setValue(absence.note() == null ? "" : absence.note());
        label("absence.change.title", "absence.change.do");
        from.focus();
    }

    private void label(String titleKey, String saveKey) {
        title.setText(getTranslation(titleKey));
        save.setText(getTranslation(saveKey));
        cancel.setVisible(changed != null);
    }

    private void save() {
        boolean missing = false;
        for (var day : List.of(from, until)) {
            day.setInvalid(day.isEmpty());
            day.setErrorMessage(getTranslation("absence.needed"));
            missing |= day.isEmpty();
        }
        if (!missing) {
            var chosen = deputy.getValue();
            onSave.accept(
                    changed,
                    new NewAbsence(
                            from.getValue(), until.getValue(), chosen == null ? null : chosen.id(), note.getValue()));
        }
    }
}
