package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The address without a path leads to the reader's work. */
@PermitAll
@Route(value = "", autoLayout = false)
public final class HomeView extends Div implements BeforeEnterObserver {

    private final Workspace workspace;

    HomeView(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(workspace.link("my-work"));
    }
}
