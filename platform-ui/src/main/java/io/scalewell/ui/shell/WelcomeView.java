package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Stands at the root until the first screen does. */
@Route("")
@AnonymousAllowed
class WelcomeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    WelcomeView() {
        add(new H1("ScaleWell"));
    }
}
