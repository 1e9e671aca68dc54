package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.improvement.NewActionItem;
import java.util.List;
import java.util.function.Consumer;

/** What is to be done, by whom, until when. */
final class ActionForm extends Div {

    ActionForm(List<Member> members, Consumer<NewActionItem> onAdd) {
        addClassName("sw-text-form");
        var title = new TextField(getTranslation("review.action"));
        title.setMaxLength(500);
        title.setWidthFull();
        var who = new ComboBox<Member>(getTranslation("review.action.who"));
        who.setItems(members);
        who.setItemLabelGenerator(Member::name);
        var due = new DatePicker(getTranslation("review.action.due"));
        var add = new Button(getTranslation("review.action.add"), click -> {
            title.setInvalid(title.getValue().isBlank());
            if (!title.isInvalid()) {
                onAdd.accept(new NewActionItem(
                        title.getValue().strip(),
                        who.isEmpty() ? null : who.getValue().id(),
                        due.getValue(),
                        null));
            }
        });
        add(title, who, due, add);
    }
}
