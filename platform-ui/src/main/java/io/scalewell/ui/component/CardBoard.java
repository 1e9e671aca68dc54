package io.scalewell.ui.component;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableBiConsumer;

/**
 * Cards in columns that are moved by dragging, or with Alt and the arrow keys. A column is any element with {@code data-column}, a card
 * one with {@code data-card}; both say what they are to the server.
 */
@Tag("sw-board")
public final class CardBoard extends BrowserElement implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** @param onMove what a move does, with the card and the column where it was let go */
    public CardBoard(SerializableBiConsumer<String, String> onMove) {
        super("board.js");
        getElement()
                .addEventListener(
                        "sw-move",
                        event -> onMove.accept(
                                event.getEventData().get("event.detail.card").asString(),
                                event.getEventData().get("event.detail.column").asString()))
                .addEventData("event.detail.card")
                .addEventData("event.detail.column");
    }

    /** How many columns Alt with an arrow up or down goes; 0 when it goes none. */
    public void setStride(int columns) {
        getElement().setAttribute("stride", String.valueOf(columns));
    }

    /** Puts the focus on a card once it is on the page. */
    public void focusCard(String card) {
        getElement().executeJs("this.focusCard?.($0)", card);
    }
}
