package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.run.HandOver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks who gets work, a member, a team or nobody, and takes a note for them. */
public final class HandOverForm extends Div {

    private static final int LONGEST_NOTE = 2_000;

    private final ComboBox<Worker> who = new ComboBox<>();
    private final TextField note = new TextField();
    private final BiConsumer<HandOver, String> onChoose;

    /** @param onChoose gets the wish, and what who gets it is called */
    public HandOverForm(Members members, Teams teams, BiConsumer<HandOver, String> onChoose) {
        this.onChoose = onChoose;
        addClassName("sw-text-form");
        who.setLabel(getTranslation("run.assign.to"));
        who.setItems(choices(members, teams));
        who.setItemLabelGenerator(Worker::label);
        note.setLabel(getTranslation("run.assign.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.addKeyDownListener(Key.ESCAPE, press -> removeFromParent());
        note.addClassName("sw-grow");
        var give = new Button(getTranslation("run.assign.do"), click -> submit());
        give.addClickShortcut(Key.ENTER).listenOn(note);
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.getElement().setAttribute("data-sw-close", true);
        add(who, note, give, cancel);
        addAttachListener(attached -> who.focus());
    }

    /** What is said of a task that was handed over. */
    public static String done(String title, HandOver wish, String who) {
        var ui = UI.getCurrent();
        return wish.member() == null && wish.team() == null
                ? ui.getTranslation("run.assign.freed", title)
                : ui.getTranslation("run.assign.done", title, who);
    }

    private List<Worker> choices(Members members, Teams teams) {
        var choices = new ArrayList<>(Worker.all(members, teams));
        choices.add(new Worker(getTranslation("run.assign.nobody"), null, null));
        return choices;
    }

    private void submit() {
        var chosen = who.getValue();
        if (chosen == null) {
            who.setInvalid(true);
            who.setErrorMessage(getTranslation("run.assign.needed"));
            who.focus();
            return;
        }
        removeFromParent();
        onChoose.accept(new HandOver(chosen.member(), chosen.team(), note.getValue()), chosen.label());
    }
}
