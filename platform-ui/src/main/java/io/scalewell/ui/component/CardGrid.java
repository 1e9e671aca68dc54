package io.scalewell.ui.component;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/** Cards between which arrow keys move. A card is a link of the class {@code sw-card}; its attribute {@code data-card} is its id. */
@Tag("sw-card-grid")
public final class CardGrid extends BrowserElement implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** @param onUse what Ctrl+Enter on a card does with its id */
    public CardGrid(SerializableConsumer<String> onUse) {
        super("card-grid.js");
        getElement()
                .addEventListener(
                        "sw-use",
                        event -> onUse.accept(
                                event.getEventData().get("event.detail.card").asString()))
                .addEventData("event.detail.card");
    }
}
