package io.scalewell.ui.component;

import com.vaadin.flow.component.html.NativeButton;

/** A tick box that acts when it is pressed. */
public final class Tick extends NativeButton {

    public Tick(String label, boolean ticked, Runnable onPress) {
        addClassName("sw-tick");
        getElement().setAttribute("role", "checkbox").setAttribute("type", "button");
        setAriaLabel(label);
        setTicked(ticked);
        addClickListener(click -> onPress.run());
    }

    public void setTicked(boolean ticked) {
        getElement().setAttribute("aria-checked", String.valueOf(ticked));
    }

    public boolean isTicked() {
        return "true".equals(getElement().getAttribute("aria-checked"));
    }
}
