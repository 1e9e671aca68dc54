package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.scalewell.shared.automation.Rung;

/** How far the automation is trusted, in plain words. */
final class RungCard extends ListItem {

    private final RadioButtonGroup<Rung> rung = new RadioButtonGroup<>();
    private final Paragraph explanation = new Paragraph();

    RungCard() {
        addClassName("sw-recipe-part");
        var word = new Span(getTranslation("builder.rung"));
        word.addClassName("sw-recipe-word");
        rung.setAriaLabel(getTranslation("builder.rung"));
        rung.setItems(Rung.values());
        rung.setItemLabelGenerator(each -> getTranslation("rung." + each));
        rung.addValueChangeListener(
                change -> explanation.setText(getTranslation("rung." + change.getValue() + ".text")));
        rung.setValue(Rung.SHADOW);
        add(word, rung, explanation);
    }

    void show(Rung value) {
        rung.setValue(value);
    }

    Rung value() {
        return rung.getValue();
    }
}
