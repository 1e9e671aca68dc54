package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.MemberLabel;
import java.util.List;

/** What is to be done, by whom, until when. */
final class ActionForm extends Div {

    private static final int LONGEST = 300;

    ActionForm(List<Member> members, ReviewWork work) {
        addClassName("sw-text-form");
        var title = new TextField(getTranslation("review.action"));
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        var who = new ComboBox<Member>(getTranslation("review.action.who"));
        who.setItems(members);
        who.setItemLabelGenerator(MemberLabel::of);
        var due = DateInputs.date();
        due.setLabel(getTranslation("review.action.due"));
        var add = new Button(getTranslation("review.action.add"), click -> {
            title.setInvalid(title.getValue().isBlank());
            if (!title.isInvalid() && work.add(wish(title, who, due))) {
                title.clear();
                who.clear();
                due.clear();
                title.focus();
            }
        });
        title.setManualValidation(true);
        title.setErrorMessage(getTranslation("review.action.missing"));
        add(title, who, due, add);
    }

    private static NewActionItem wish(TextField title, ComboBox<Member> who, DatePicker due) {
        return new NewActionItem(
                title.getValue().strip(), who.isEmpty() ? null : who.getValue().id(), due.getValue(), null);
    }
}
